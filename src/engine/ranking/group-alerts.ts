import { exactSum } from '../scoring/exact';
import { roundIndex } from '../scoring/round';
import type { Standing } from './standing';

/** A group that lies low (cảnh báo đỏ). */
export interface GroupAlert {
  /** Id of the group. */
  readonly group: string;
  /** 0..1. */
  readonly value: number;
  /** The plain mean of the league at the index precision; null where nobody has a value. */
  readonly average: number | null;
  readonly underThreshold: boolean;
  readonly underAverage: boolean;
}

/** The plain mean of every group over the units of a league that have a value, by id, at `decimals` decimals. */
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
  return new Map([...values].map(([id, all]) => [id, roundIndex(exactSum(all) / all.length, decimals)]));
}

/**
 * The groups of a unit that lie under a threshold or under the average of its league, the lowest first: network security
 * at 0.48 under a threshold of 0.5.
 * @param threshold 0..1; null: only the average counts
 */
export function groupAlerts(
  { groups }: Standing,
  averages: ReadonlyMap<string, number>,
  threshold: number | null,
): readonly GroupAlert[] {
  return [...groups]
    .flatMap(([group, value]): readonly GroupAlert[] => {
      if (value === null) return [];
      const average = averages.get(group) ?? null;
      const underThreshold = threshold !== null && value < threshold;
      const underAverage = average !== null && value < average;
      return underThreshold || underAverage ? [{ group, value, average, underThreshold, underAverage }] : [];
    })
    .toSorted((a, b) => a.value - b.value);
}
