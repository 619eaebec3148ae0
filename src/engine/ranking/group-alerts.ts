import { exactSum } from '../scoring/exact';
import { roundIndex } from '../scoring/round';
import type { Standing } from './standing';

/** A group whose value lies below this is pointed out, whatever the others have: half, for orientation; no decision sets it. */
export const ALERT_THRESHOLD = 0.5;

/** A group that lies low (cảnh báo đỏ). */
export interface GroupAlert {
  /** Id of the group. */
  readonly group: string;
  /** 0..1 at the index precision, as it is printed. */
  readonly value: number;
  /** The plain mean of the league at the index precision; null where nobody has a value. */
  readonly average: number | null;
  readonly underThreshold: boolean;
  readonly underAverage: boolean;
}

/**
 * The plain mean of every group over the units of a league that have a value, by id, at `decimals` decimals. A group that
 * only one unit has a value of has no average to be compared with.
 */
export function groupAverages(league: readonly Standing[], decimals: number): ReadonlyMap<string, number> {
  const values = new Map<string, number[]>();
  for (const { groups } of league) {
    for (const [id, value] of groups) {
      if (value === null) continue;
      const known = values.get(id);
      if (known === undefined) values.set(id, [value]);
      else known.push(value);
    }
  }
  return new Map(
    [...values].flatMap(([id, all]) =>
      all.length < 2 ? [] : [[id, roundIndex(exactSum(all) / all.length, decimals)] as const],
    ),
  );
}

/**
 * The groups of a unit that lie under a threshold or under the average of its league, the lowest first: network security
 * at 0.48 under a threshold of 0.5. Values are compared as printed, so that nothing lies under itself.
 * @param threshold 0..1; null: only the average counts
 * @param decimals of values as they are printed: the edition's index precision
 */
export function groupAlerts(
  { groups }: Standing,
  averages: ReadonlyMap<string, number>,
  threshold: number | null,
  decimals: number,
): readonly GroupAlert[] {
  return [...groups]
    .flatMap(([group, exact]): readonly GroupAlert[] => {
      if (exact === null) return [];
      const value = roundIndex(exact, decimals);
      const average = averages.get(group) ?? null;
      const underThreshold = threshold !== null && value < threshold;
      const underAverage = average !== null && value < average;
      return underThreshold || underAverage ? [{ group, value, average, underThreshold, underAverage }] : [];
    })
    .toSorted((a, b) => a.value - b.value);
}
