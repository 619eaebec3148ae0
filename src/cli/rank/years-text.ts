import type { Edition } from '../../engine/edition/schema';
import type { Change, UnitChange, YearComparison } from '../../engine/ranking/comparison';
import { fixedText, numberText } from '../../messages/number';
import { RANKING_TEXTS } from '../../messages/ranking';
import type { Layout } from '../layout';
import { hanging, textTable, wrap, type Column } from '../table';

const NOTHING = '–';

/** The year before beside the ranking: changes, whose doing they were, and what merged units came from. */
export function yearsText(
  { before, after, units }: YearComparison,
  { rounding }: Edition,
  { language, width }: Layout,
): readonly string[] {
  const { years, labels } = RANKING_TEXTS[language];
  const whole = (value: number | null): string => (value === null ? NOTHING : numberText(value, language));
  const index = (value: number | null): string =>
    value === null ? NOTHING : fixedText(value, language, rounding.index);
  const points = (value: number | null): string =>
    value === null ? NOTHING : fixedText(value, language, rounding.points);
  const signed = (value: number | null, shown: (value: number | null) => string): string =>
    value !== null && value > 0 ? `+${shown(value)}` : shown(value);
  const pair = (change: Change, shown: (value: number | null) => string): string =>
    `${shown(change.before)} → ${shown(change.after)}`;
  const compared = units.filter(({ rank, criteria }) => rank.before !== null || criteria !== null);
  const columns: readonly Column[] = [
    { title: labels.unit, align: 'left', wraps: true },
    ...[years.ranks, '+/−', years.own, years.others, years.membership, years.indexes, '+/−'].map((title): Column => ({
      title,
      align: 'right',
    })),
  ];
  if (compared.length === 0) return [];
  const rows = compared.map(({ unit, rank, index: value, split }) => [
    unit,
    pair(rank, whole),
    signed(rank.change, whole),
    ...[split?.own, split?.others, split?.membership].map((part) => signed(part ?? null, whole)),
    pair(value, index),
    signed(value.change, index),
  ]);
  const criteriaColumns: readonly Column[] = [
    { title: labels.unit, align: 'left', wraps: true },
    ...[years.up, years.down, years.unchanged, years.net].map((title): Column => ({ title, align: 'right' })),
  ];
  const criteriaRows = compared.flatMap(({ unit, criteria }) =>
    criteria === null
      ? []
      : [
          [
            unit,
            ...[criteria.up, criteria.down, criteria.unchanged].map((each) => whole(each.length)),
            signed(criteria.net, points),
          ],
        ],
  );
  const merged = compared.filter(({ lineage }) => lineage.length > 1);
  const partsOf = ({ lineage }: UnitChange): string =>
    lineage.map((part) => years.part(part.unit, whole(part.rank), index(part.index))).join(' + ');
  return [
    `${years.title(String(before.year), String(after.year))}:`,
    '',
    textTable(columns, rows, width),
    ...wrap(years.note, width),
    ...merged.flatMap((change) => hanging(`  ${change.unit} = `, partsOf(change), width)),
    ...(criteriaRows.length === 0 ? [] : ['', textTable(criteriaColumns, criteriaRows, width)]),
  ];
}
