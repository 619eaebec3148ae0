/** Analyses beside a ranking, asked for with `--analysis`: never part of the official result, and said to be so. */
import type { Edition } from '../../engine/edition/schema';
import { checkedPoints, type CheckedPoints } from '../../engine/ranking/checked-points';
import { leagueWeights } from '../../engine/ranking/league-weights';
import type { LeagueRanking, RankedUnit } from '../../engine/ranking/rank-units';
import type { DrawnRanks } from '../../engine/ranking/weight-draws';
import { compileEdition, type CompiledEdition } from '../../engine/scoring/compile';
import { fixedText, numberText, percentText, wholePercentText } from '../../messages/number';
import { RANKING_TEXTS } from '../../messages/ranking';
import { pointsOn } from '../../workbook/gather/criteria-points';
import type { GatheredRow, RankedGathering } from '../../workbook/gather/rank-gathered';
import { leagueName } from '../../workbook/ranking-sheet/league-name';
import type { Layout } from '../layout';
import { textTable, wrap, type Column } from '../table';

const NOTHING = '–';

/**
 * What hangs on weights and what the council ruled on, unit by unit of one league; `league` is its id, null where it is
 * not known.
 */
export interface LeagueAnalysis {
  readonly league: string | null;
  /** How far weights move and how often; null where weights cannot be moved. */
  readonly weights: { readonly spread: number; readonly draws: number } | null;
  /** In the order of the ranking. */
  readonly units: readonly UnitAnalysis[];
}

interface UnitAnalysis {
  readonly unit: string;
  readonly rank: number;
  readonly weights: DrawnRanks | null;
  /** Points on which the council ruled; null where no log of an appraisal rules on the unit. */
  readonly ruled: Pick<CheckedPoints, 'claimed' | 'checked'> | null;
}

/** The analyses of every league. */
export function analysisOf({ ranking, rows }: RankedGathering, edition: Edition): readonly LeagueAnalysis[] {
  const compiled = compileEdition(edition);
  return ranking.leagues.map((league) => {
    const weights = leagueWeights(
      league.units.map(({ standing }) => standing),
      edition,
    );
    const own = new Map(rows.filter((row) => row.league === league.league).map((row) => [row.unit, row]));
    return {
      league: league.league,
      weights: weights === null ? null : { spread: weights.spread, draws: weights.draws },
      units: league.units.map((unit, at) => ({
        unit: unit.unit,
        rank: unit.rank,
        weights: weights?.units[at] ?? null,
        ruled: ruledPoints(unit, own.get(unit.unit), league, compiled),
      })),
    };
  });
}

function ruledPoints(
  { unit }: RankedUnit,
  row: GatheredRow | undefined,
  { by }: LeagueRanking,
  compiled: CompiledEdition,
): UnitAnalysis['ruled'] {
  if (by === null || row?.unit !== unit || row.criteria === null || row.criteria === undefined) return null;
  const { ruled } = row;
  if (ruled === null || ruled.size === 0) return null;
  const criteria = pointsOn(row.criteria, by);
  const { claimed, checked } = checkedPoints(compiled, { criteria }, (code) => ruled.has(code));
  return { claimed, checked };
}

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
