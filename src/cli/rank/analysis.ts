/** Analyses beside a ranking, asked for with `--analysis`, in words: never part of the official result, and said to be so. */
import type { Edition } from '../../engine/edition/schema';
import type { GroupAlert } from '../../engine/ranking/group-alerts';
import type { DrawnRanks } from '../../engine/ranking/weight-draws';
import { fixedText, numberText, percentText, wholePercentText } from '../../messages/number';
import { publishTexts } from '../../messages/publish-texts';
import { RANKING_TEXTS } from '../../messages/ranking';
import type { LeagueAnalysis } from '../../workbook/publish/analysis';
import { leagueName } from '../../workbook/ranking-sheet/league-name';
import type { Layout } from '../layout';
import { hanging, textTable, wrap, type Column } from '../table';

const NOTHING = '–';

/** The analyses for people, under their label. */
export function analysisText(leagues: readonly LeagueAnalysis[], edition: Edition, layout: Layout): readonly string[] {
  const { language, width } = layout;
  const { labels, analysis: words } = RANKING_TEXTS[language];
  const told = leagues.flatMap((analysis): readonly string[] => {
    const { league, weights } = analysis;
    const table = tableOf(analysis, edition, layout);
    const low = lowGroups(analysis, edition, layout);
    if (table.length === 0 && low.length === 0) return [];
    const name = leagueName(league, edition, language, labels);
    const moved =
      weights === null
        ? []
        : [words.weights(percentText(weights.spread, language), numberText(weights.draws, language))];
    return ['', ...wrap([words.league(name), ...moved].join(' '), width), ...table, ...low];
  });
  return ['', ...wrap(told.length === 0 ? words.nothing : words.title, width), ...told];
}

/** Ranks under other weights and points ruled on; no line where neither is known. */
function tableOf(
  { weights, units }: LeagueAnalysis,
  { rounding }: Edition,
  { language, width }: Layout,
): readonly string[] {
  const { labels, analysis: words } = RANKING_TEXTS[language];
  const points = (value: number): string => fixedText(value, language, rounding.points);
  const isRuled = units.some(({ ruled }) => ruled !== null);
  if (weights === null && !isRuled) return [];
  const columns: readonly Column[] = [
    { title: labels.rank, align: 'right' },
    { title: labels.unit, align: 'left', wraps: true },
    ...(weights === null ? [] : [words.ranks, words.same].map((title): Column => ({ title, align: 'right' }))),
    ...(isRuled ? [{ title: words.ruled, align: 'right' } as const] : []),
  ];
  const rows = units.map(({ unit, rank, weights: drawn, ruled }) => [
    numberText(rank, language),
    unit,
    ...(weights === null ? [] : drawnCells(drawn, language)),
    ...(isRuled ? [ruled === null ? NOTHING : words.of(points(ruled.checked), points(ruled.claimed))] : []),
  ]);
  return ['', textTable(columns, rows, width)];
}

/** The groups that lie low, unit by unit, and what they are measured by; no line where there are none. */
function lowGroups(
  { threshold, units }: LeagueAnalysis,
  { groups, rounding }: Edition,
  { language, width }: Layout,
): readonly string[] {
  const { firmness: words } = publishTexts(language);
  const names = new Map(groups.map(({ id, name }) => [id, name[language]]));
  const text = ({ group, value, average }: Pick<GroupAlert, 'group' | 'value' | 'average'>): string =>
    words.low({ group: names.get(group) ?? group, value, average, decimals: rounding.index });
  const listed = (heading: string, told: (alert: GroupAlert) => string | null): readonly string[] => {
    const lines = units.flatMap(({ unit, alerts }) => {
      const texts = (alerts ?? []).flatMap((alert) => told(alert) ?? []);
      return texts.length === 0 ? [] : hanging(`  ${unit}: `, texts.join('; '), width);
    });
    return lines.length === 0 ? [] : ['', `${heading}:`, ...lines];
  };
  const lists = [
    ...listed(words.underThreshold, (alert) => (alert.underThreshold ? text({ ...alert, average: null }) : null)),
    ...listed(words.underAverage, (alert) => (alert.underAverage ? text(alert) : null)),
  ];
  return lists.length === 0 ? [] : [...lists, '', ...wrap(words.threshold(threshold), width)];
}

function drawnCells(drawn: DrawnRanks | null, language: Layout['language']): readonly string[] {
  if (drawn === null) return [NOTHING, NOTHING];
  const { p5, p95, same } = drawn;
  const place = (rank: number): string => numberText(rank, language);
  return [p5 === p95 ? place(p5) : `${place(p5)}–${place(p95)}`, wholePercentText(same, language)];
}
