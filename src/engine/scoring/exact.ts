/**
 * Exact decimal comparison. Figures and thresholds are taken at their shortest decimal text, which is what
 * people typed: 0.57 is 57/100, not the binary number next to it. 2700 of 9000 is 30 %; 2699 is not.
 */

/** The exact value `digits / 10^scale`; `scale` is at least 0. */
interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** A threshold as a fraction, with numerator and denominator as numbers for comparison without BigInt. */
interface Threshold {
  /** As the edition writes it: 0.57. */
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** Relative gap, 2^-50, below which binary arithmetic cannot be trusted to compare. */
export const CLOSE = 2 ** -50;

/** The exact value of a finite number's shortest decimal text. @throws RangeError when it is not finite: a bug. */
export function decimalOf(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${String(value)}`);
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

/** The digits of `decimal` written with `scale` decimals; `scale` is at least its own. */
function digitsAt(decimal: Decimal, scale: number): bigint {
  return decimal.digits * 10n ** BigInt(scale - decimal.scale);
}

/** The sum of decimal figures without binary residue: 0.1 + 0.2 is 0.3. Exact up to 15 significant digits. */
export function exactSum(values: readonly number[]): number {
  const decimals = values.map(decimalOf);
  const scale = Math.max(0, ...decimals.map((decimal) => decimal.scale));
  const digits = decimals.reduce((sum, decimal) => sum + digitsAt(decimal, scale), 0n);
  return Number(`${digits.toString()}e-${scale.toString()}`);
}

/** A threshold ready for `reaches`. `value` is a finite fraction of 1, at least 0. */
export function thresholdOf(value: number): Threshold {
  const { digits, scale } = decimalOf(value);
  return { value, numerator: Number(digits), denominator: 10 ** scale };
}

/**
 * Whether `numerator / denominator` is at least the threshold, exactly.
 * Both are finite; the numerator is at least 0 and the denominator above 0.
 */
export function reaches(numerator: number, denominator: number, threshold: Threshold): boolean {
  const left = numerator * threshold.denominator;
  const right = denominator * threshold.numerator;
  // Each product is off by less than 2^-51 of itself: a wider gap than this is no matter of rounding.
  if (Math.abs(left - right) > right * CLOSE) return left > right;
  return reachesByDecimals(numerator, denominator, threshold.value);
}

function reachesByDecimals(numerator: number, denominator: number, threshold: number): boolean {
  const n = decimalOf(numerator);
  const d = decimalOf(denominator);
  const t = decimalOf(threshold);
  const scale = Math.max(n.scale, d.scale + t.scale);
  const product = { digits: d.digits * t.digits, scale: d.scale + t.scale };
  return digitsAt(n, scale) >= digitsAt(product, scale);
}
