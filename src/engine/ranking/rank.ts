/** Ranks (xếp hạng): the highest value is first, ties share a rank and the next one is skipped (15, 15, 17). */
import type { Edition } from '../edition/schema';
import { roundHalfUp, roundIndex, roundPoints } from '../scoring/round';

/** What ranks compare: index values or points, rounded half-up to that many decimals first. */
export interface RankingPrecision {
  readonly compares: 'index' | 'points';
  readonly decimals: number;
}

/** The rank of a unit that has no value. */
export const UNRANKED = 0;

/** What the ranks of an edition compare: values at their published precision, so that what prints alike ties. */
export function rankingPrecision({ ranking, rounding }: Edition): RankingPrecision {
  return { compares: ranking.compares, decimals: rounding[ranking.compares] };
}

/** The values as ranks compare them, at the published precision; NaN (no value) stays NaN. */
export function comparable(values: Float64Array, { compares, decimals }: RankingPrecision): Float64Array {
  return compares === 'index'
    ? values.map((value) => roundIndex(value, decimals))
    : values.map((value) => roundHalfUp(roundPoints(value), decimals));
}

/**
 * Ranks from 1, one per unit, each within its league; `UNRANKED` where the value is NaN.
 * @param values one per unit, unrounded: index 0..1 or points
 * @param leagues one number per unit that says who is ranked with whom; without it all are in one league
 * @throws RangeError when there are not as many leagues as values
 */
export function rank(values: Float64Array, precision: RankingPrecision, leagues?: Int32Array): Uint32Array {
  if (leagues !== undefined && leagues.length !== values.length) {
    throw new RangeError(`${String(values.length)} values, but ${String(leagues.length)} leagues.`);
  }
  const compared = comparable(values, precision);
  const league = leagues ?? new Int32Array(values.length);
  const valueAt = (unit: number): number => compared[unit] ?? NaN;
  const leagueAt = (unit: number): number => league[unit] ?? 0;

  const order = Uint32Array.from(values.keys())
    .filter((unit) => !Number.isNaN(valueAt(unit)))
    .sort((a, b) => leagueAt(a) - leagueAt(b) || valueAt(b) - valueAt(a));
  const ranks = new Uint32Array(values.length).fill(UNRANKED);
  let leagueStart = 0;
  for (const [position, unit] of order.entries()) {
    const before = order[position - 1];
    if (before === undefined || leagueAt(before) !== leagueAt(unit)) leagueStart = position;
    const tied = before !== undefined && position > leagueStart && valueAt(before) === valueAt(unit);
    ranks[unit] = tied ? (ranks[before] ?? UNRANKED) : position - leagueStart + 1;
  }
  return ranks;
}
