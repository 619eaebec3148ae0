/** One unit's result on a page: its rank, and every pillar and group beside the league's mean, with a chart. */
import type { Edition } from '../../engine/edition/schema';
import type { LeagueRanking, RankedUnit } from '../../engine/ranking/rank-units';
import type { RowPlan, SheetPlan } from '../plan/sheet-plan';
import { cellOf, EMPTY_ROW, headerOf, indexCell, lineOf, wholeCell } from './cells';
import { leagueName } from '../ranking-sheet/league-name';
import type { PaperTexts } from './texts';

const CHART_ROWS = 16;

/** Plans the sheet of a unit under a name that no other sheet has. */
export function scorecardSheet(
  unit: RankedUnit,
  { league, units }: LeagueRanking,
  edition: Edition,
  name: string,
  code: string,
  texts: PaperTexts,
): SheetPlan {
  const { scorecard: words, language, ranking } = texts;
  const whole = { name: ranking.labels.index, of: ({ index, rank }: RankedUnit) => ({ index, rank }) };
  const parts = [
    whole,
    ...edition.pillars.map((part) => ({
      name: part.name[language],
      of: ({ pillars }: RankedUnit) => pillars.get(part.id),
    })),
    ...edition.groups.map((part) => ({
      name: part.name[language],
      of: ({ groups }: RankedUnit) => groups.get(part.id),
    })),
  ].filter(({ of }) => of(unit) !== undefined);
  const inLeague = leagueName(league, edition, language, ranking.labels);
  const head = [
    lineOf(words.title, 'title'),
    lineOf(unit.unit, 'label'),
    lineOf(`${words.league}: ${inLeague} · ${words.rankOf(String(unit.rank), String(units.length))}`),
    lineOf(texts.code(code)),
    EMPTY_ROW,
    headerOf([words.part, words.value, words.rank, words.mean, words.difference]),
  ];
  const rows = parts.map(({ name: part, of }): RowPlan => {
    const { index = null, rank = null } = of(unit) ?? {};
    const mean = meanOf(units.flatMap((each) => of(each)?.index ?? []));
    return {
      cells: [
        cellOf(part, 'text'),
        indexCell(index, edition),
        wholeCell(rank),
        indexCell(mean, edition),
        indexCell(index === null || mean === null ? null : index - mean, edition),
      ],
    };
  });
  const column = (at: number) => ({
    top: head.length,
    bottom: head.length + rows.length - 1,
    left: at,
    right: at,
  });
  const below = head.length + rows.length + 1;
  return {
    name,
    columns: [44, 12, 8, 14, 12].map((width) => ({ width })),
    rows: [...head, ...rows],
    charts: [
      {
        title: unit.unit,
        place: { top: below, bottom: below + CHART_ROWS, left: 0, right: 5 },
        categories: column(0),
        series: [
          { name: words.value, values: column(1) },
          { name: words.mean, values: column(3) },
        ],
      },
    ],
    print: { orientation: 'portrait', footer: { left: code, right: texts.page } },
  };
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
