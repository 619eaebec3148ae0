/** Analyses beside a ranking, where they are asked for: never part of the official result. */
import type { Edition } from '../../engine/edition/schema';
import { checkedPoints, type CheckedPoints } from '../../engine/ranking/checked-points';
import { ALERT_THRESHOLD, groupAlerts, groupAverages, type GroupAlert } from '../../engine/ranking/group-alerts';
import { leagueWeights } from '../../engine/ranking/league-weights';
import type { LeagueRanking, RankedUnit } from '../../engine/ranking/rank-units';
import type { DrawnRanks } from '../../engine/ranking/weight-draws';
import { compileEdition, type CompiledEdition } from '../../engine/scoring/compile';
import { pointsOn } from '../gather/criteria-points';
import type { GatheredRow, RankedGathering } from '../gather/rank-gathered';

/**
 * What hangs on weights, what the council ruled on and which groups lie low, unit by unit of one league; `league` is its
 * id, null where it is not known.
 */
export interface LeagueAnalysis {
  readonly league: string | null;
  /** How far weights move and how often; null where weights cannot be moved. */
  readonly weights: { readonly spread: number; readonly draws: number } | null;
  /** 0..1: below it a group is told of whatever the others have. */
  readonly threshold: number;
  /** In the order of the ranking. */
  readonly units: readonly UnitAnalysis[];
}

/** One unit of it. */
export interface UnitAnalysis {
  readonly unit: string;
  readonly rank: number;
  readonly weights: DrawnRanks | null;
  /** Points on which the council ruled; null where no log of an appraisal rules on the unit. */
  readonly ruled: Pick<CheckedPoints, 'claimed' | 'checked'> | null;
  /** The groups that lie low, the lowest first; null where the values of its groups are not known. */
  readonly alerts: readonly GroupAlert[] | null;
}

/** The analyses of every league. */
export function analysisOf({ ranking, rows }: RankedGathering, edition: Edition): readonly LeagueAnalysis[] {
  const compiled = compileEdition(edition);
  return ranking.leagues.map((league) => {
    const standings = league.units.map(({ standing }) => standing);
    const weights = leagueWeights(standings, edition);
    const averages = groupAverages(standings, edition.rounding.index);
    const own = new Map(rows.filter((row) => row.league === league.league).map((row) => [row.unit, row]));
    return {
      league: league.league,
      weights: weights === null ? null : { spread: weights.spread, draws: weights.draws },
      threshold: ALERT_THRESHOLD,
      units: league.units.map((unit, at) => ({
        unit: unit.unit,
        rank: unit.rank,
        weights: weights?.units[at] ?? null,
        ruled: ruledPoints(own.get(unit.unit), league, compiled),
        alerts: alertsOf(unit, averages, edition),
      })),
    };
  });
}

function alertsOf(
  { standing }: RankedUnit,
  averages: ReadonlyMap<string, number>,
  { rounding }: Edition,
): UnitAnalysis['alerts'] {
  const isKnown = [...standing.groups.values()].some((value) => value !== null);
  return isKnown ? groupAlerts(standing, averages, ALERT_THRESHOLD, rounding.index) : null;
}

function ruledPoints(
  row: GatheredRow | undefined,
  { by }: LeagueRanking,
  compiled: CompiledEdition,
): UnitAnalysis['ruled'] {
  if (by === null || row === undefined) return null;
  const { criteria, ruled } = row;
  if (criteria === null || ruled === null || ruled.size === 0) return null;
  const { claimed, checked } = checkedPoints(compiled, { criteria: pointsOn(criteria, by) }, (code) => ruled.has(code));
  return { claimed, checked };
}
