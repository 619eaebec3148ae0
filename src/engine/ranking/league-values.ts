/** A league as values: what rank any value would take in it, and what value any rank takes. */
import { exactSum } from '../scoring/exact';
import { POINT_DECIMALS } from '../scoring/round';
import { comparable, type RankingPrecision } from './rank';

/** The values of a league's ranked units, as ranks compare them. */
export interface LeagueValues {
  readonly precision: RankingPrecision;
  /** Highest first, at the published precision. */
  readonly sorted: Float64Array;
}

/** What holds a rank. */
export interface NeededValue {
  /** The rank that it gives; better than the one asked for where others tie above. */
  readonly rank: number;
  /** At the published precision: of the unit that is caught up with. */
  readonly published: number;
  /** The least value before rounding that is published so: 0.71625 for 0.7163 at four decimals. */
  readonly least: number;
  /** From the unit's own value to `least`, before rounding; 0 where it already holds the rank. */
  readonly gain: number;
}

/** A league from its values (index 0..1 or points, unrounded; NaN is unranked). */
export function leagueValues(values: Float64Array, precision: RankingPrecision): LeagueValues {
  const sorted = comparable(values, precision)
    .filter((value) => !Number.isNaN(value))
    .sort()
    .reverse();
  return { precision, sorted };
}

/** The value as ranks compare it. */
export function published(value: number, precision: RankingPrecision): number {
  return comparable(Float64Array.of(value), precision)[0] ?? NaN;
}

/**
 * The rank of a unit if its value were `value` and all others kept theirs: one more than the others above it.
 * @param own its value in the league, unrounded; null where it is not in it (a unit that joins)
 */
export function rankWith(league: LeagueValues, own: number | null, value: number): number {
  const { precision } = league;
  const shown = published(value, precision);
  const isOwnAbove = own !== null && published(own, precision) > shown;
  return 1 + countAbove(league.sorted, shown) - (isOwnAbove ? 1 : 0);
}

/** The rank that a value has in the league without joining it: one more than the values above it. */
export function countAbove(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? NaN) > value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * What a unit of the league needs to hold `rank` or a better one while all others keep their values. A tie is enough,
 * as ties share the rank. Null where the rank is below 1 or the league has not so many units.
 */
export function neededFor(league: LeagueValues, own: number, rank: number): NeededValue | null {
  const { precision, sorted } = league;
  if (rank < 1 || rank > sorted.length) return null;
  const shown = published(own, precision);
  const held = rankWith(league, own, own);
  if (held <= rank) return { rank: held, published: shown, least: own, gain: 0 };
  // The unit stands below this rank, so the unit that holds it is another one.
  return needed(league, own, sorted[rank - 1] ?? NaN);
}

/** What a unit of the league needs for the next better rank (15 from 17 where two share 15); null where it is first. */
export function neededForNext(league: LeagueValues, own: number): NeededValue | null {
  const above = countAbove(league.sorted, published(own, league.precision));
  return above === 0 ? null : needed(league, own, league.sorted[above - 1] ?? NaN);
}

function needed(league: LeagueValues, own: number, target: number): NeededValue {
  const least = leastPublishedAs(target, league.precision);
  return { rank: 1 + countAbove(league.sorted, target), published: target, least, gain: exactSum([least, -own]) };
}

/**
 * Halves are rounded up, so the least value that is published as `target` lies half a last decimal below it. What is
 * published with all decimals that points have is as good as not rounded.
 */
function leastPublishedAs(target: number, { decimals }: RankingPrecision): number {
  return decimals >= POINT_DECIMALS ? target : exactSum([target, -Number(`5e-${String(decimals + 1)}`)]);
}
