import type { Edition } from '../edition/schema';
import { CLOSE, decimalOf } from './exact';

/** Points leave the engine with at most this many decimals: no 606.2699999999999. */
export const POINT_DECIMALS = 9;

/** Index values lie in 0..1, where binary residue is far below this; it is cleared before the published rounding. */
const INDEX_RESIDUE_DECIMALS = 12;

/** Powers of ten for 0..15 decimals: looked up, as `**` is slow. */
const POWERS = Float64Array.from({ length: 16 }, (_, decimals) => 10 ** decimals);

/**
 * Rounds half up (half away from zero for negatives, as Excel's ROUND does) on the decimal text of the number:
 * 1.005 at 2 decimals is 1.01. `decimals` is 0..15. Numbers that are not finite come back as they are.
 */
export function roundHalfUp(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const power = POWERS[decimals] ?? 10 ** decimals;
  const scaled = Math.abs(value) * power;
  const whole = Math.floor(scaled);
  const distanceFromTie = Math.abs(scaled - whole - 0.5);
  // Only that near to a tie can the decimal text decide otherwise than the product.
  if (distanceFromTie <= scaled * CLOSE) return roundByDecimals(value, decimals);
  const rounded = Math.floor(scaled + 0.5) / power;
  return value < 0 ? -rounded : rounded;
}

/** The least number with so many decimals that is not below `value`, which is 0 or more. */
export function roundUp(value: number, decimals: number): number {
  const nearest = roundHalfUp(value, decimals);
  return nearest >= value ? nearest : roundHalfUp(nearest + 1 / (POWERS[decimals] ?? 10 ** decimals), decimals);
}

function roundByDecimals(value: number, decimals: number): number {
  const { digits, scale } = decimalOf(Math.abs(value));
  if (scale <= decimals) return value;
  const unit = 10n ** BigInt(scale - decimals);
  const rounded = Number(`${((digits + unit / 2n) / unit).toString()}e-${decimals.toString()}`);
  return value < 0 ? -rounded : rounded;
}

/** Points as they leave the engine, in points with at most 9 decimals. NaN (unknown) stays NaN. */
export function roundPoints(points: number): number {
  return roundHalfUp(points, POINT_DECIMALS);
}

/** An index value 0..1 at the edition's published precision, free of the binary residue of the division before it. */
export function roundIndex(index: number, decimals: number): number {
  return roundHalfUp(roundHalfUp(index, INDEX_RESIDUE_DECIMALS), decimals);
}

/**
 * One row's points as they are added: unrounded unless the edition rounds rows (`rounding.rows`),
 * and then from their 9 decimals, so that 3.745 computed as 3.7449999999999997 is still a tie.
 */
export function roundRow(points: number, decimals: number | null): number {
  return decimals === null ? points : roundHalfUp(roundPoints(points), decimals);
}

/** The points at a place of computed or encoded ones, as they leave the engine: rounded as rows are; NaN where unknown. */
export function pointsIn(points: ArrayLike<number>, at: number, { rounding }: Pick<Edition, 'rounding'>): number {
  return roundPoints(roundRow(points[at] ?? NaN, rounding.rows));
}

/** What leaves the engine for an unknown value: null for the NaN that is reckoned with, and for a place that there is not. */
export function orNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
