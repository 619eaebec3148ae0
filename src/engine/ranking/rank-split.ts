import type { RankSplit } from './comparison';
import { countAbove } from './league-values';

/** A unit of one league in both years: values as ranks compare them, and the ranks that are shown. */
export interface SplitUnit {
  readonly before: number;
  readonly after: number;
  /** Among all units of the league in that year, those that the other year lacks too. */
  readonly rankBefore: number;
  readonly rankAfter: number;
}

/**
 * Splits the rank change of every unit of one league (see `RankSplit`). The three parts of a unit add up to its rank
 * before less its rank after.
 * @param units all units of the league that both years have
 */
export function splitRanks(units: readonly SplitUnit[]): readonly RankSplit[] {
  const before = Float64Array.from(units, (unit) => unit.before)
    .sort()
    .reverse();
  const after = Float64Array.from(units, (unit) => unit.after)
    .sort()
    .reverse();
  return units.map((unit) => {
    const then = 1 + countAbove(before, unit.before);
    // Its own old value is no longer in the way.
    const alone = 1 + countAbove(before, unit.after) - (unit.before > unit.after ? 1 : 0);
    const now = 1 + countAbove(after, unit.after);
    return {
      own: then - alone,
      others: alone - now,
      membership: unit.rankBefore - then - (unit.rankAfter - now),
    };
  });
}
