/** Analyses beside a ranking, asked for with `--analysis`, in words: never part of the official result, and said to be so. */
import type { Edition } from '../../engine/edition/schema';
import type { DrawnRanks } from '../../engine/ranking/weight-draws';
import { fixedText, numberText, percentText, wholePercentText } from '../../messages/number';
import { RANKING_TEXTS } from '../../messages/ranking';
import type { LeagueAnalysis } from '../../workbook/publish/analysis';
import { leagueName } from '../../workbook/ranking-sheet/league-name';
import type { Layout } from '../layout';
import { textTable, wrap, type Column } from '../table';

const NOTHING = '–';

/** The analyses for people, under their label. */
export function analysisText(
  leagues: readonly LeagueAnalysis[],
  edition: Edition,
  { language, width }: Layout,
): readonly string[] {
  const { labels, analysis: words } = RANKING_TEXTS[language];
  const points = (value: number): string => fixedText(value, language, edition.rounding.points);
  const tables = leagues.flatMap(({ league, weights, units }): readonly string[] => {
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
    const told =
      weights === null
        ? []
        : [words.weights(percentText(weights.spread, language), numberText(weights.draws, language))];
    const name = leagueName(league, edition, language, labels);
    return ['', ...wrap([words.league(name), ...told].join(' '), width), '', textTable(columns, rows, width)];
  });
  return ['', ...wrap(tables.length === 0 ? words.nothing : words.title, width), ...tables];
}

function drawnCells(drawn: DrawnRanks | null, language: Layout['language']): readonly string[] {
  if (drawn === null) return [NOTHING, NOTHING];
  const { p5, p95, same } = drawn;
  const place = (rank: number): string => numberText(rank, language);
  return [p5 === p95 ? place(p5) : `${place(p5)}–${place(p95)}`, wholePercentText(same, language)];
}
