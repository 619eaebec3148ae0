/**
 * How values spread, told so that a few wild ones do not hide themselves: median and median absolute deviation.
 * Source: Iglewicz & Hoaglin, “How to Detect and Handle Outliers” (1993), who propose 3.5 as the bound. That it is used
 * here is analysis of this product; no decision on the index names such a bound.
 */

/** Middle and typical distance from it, in the unit of the values. */
export interface Spread {
  readonly median: number;
  /** Median of the distances from the median; 0 where more than half of the values are equal. */
  readonly mad: number;
  /** How many values it was taken from. */
  readonly count: number;
}

/** With fewer values than this, nothing is said of what is usual. */
const LEAST_VALUES = 8;

/** In standard deviations of a normal distribution, for which one is 1.4826 times the median absolute deviation. */
const BOUND = 3.5;
const DEVIATIONS_PER_MAD = 1.4826;

/** The spread of values; null for fewer than `LEAST_VALUES`. */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length < LEAST_VALUES) {
    return null;
  }
  const median = medianOf(values);
  return { median, mad: medianOf(values.map((value) => Math.abs(value - median))), count: values.length };
}

/**
 * Whether a value lies beyond the bound on either side, and by at least `least`: where most values are equal any other
 * would lie beyond the bound, however near.
 */
export function isBeyond(value: number, { median, mad }: Spread, least: number): boolean {
  const distance = Math.abs(value - median);
  return distance >= least && distance > BOUND * DEVIATIONS_PER_MAD * mad;
}

/** `values` not empty. */
function medianOf(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
