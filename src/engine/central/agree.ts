/** Whether two numbers say the same, given how each was printed. */
import { decimalOf, exactSum } from '../scoring/exact';
import { roundHalfUp } from '../scoring/round';
import type { Compared } from './verdict';

/** How far two figures may differ and still match; each is at least 0 and either suffices. */
export interface Tolerance {
  /** In the figure's own unit: points, people, 0..1 for a ratio. */
  readonly absolute: number;
  /** As a share of the central figure: 0.01 is 1 %. */
  readonly relative: number;
}

export const NO_TOLERANCE: Tolerance = { absolute: 0, relative: 0 };

/** Two numbers to compare. */
interface Numbers {
  readonly kind: Compared['kind'];
  readonly reported: number;
  /** As printed, before `scale`. */
  readonly central: number;
  /** Null where the table does not say it. */
  readonly scale: number | null;
  /** Decimals of `central` as declared; null where they are judged from what is printed. */
  readonly decimals: number | null;
}

type Agreement =
  | { readonly kind: 'equal' }
  /** Equal once the figure with more digits is rounded to those of the other, or within the tolerance. */
  | { readonly kind: 'close' }
  /** Central over reported is a power of ten that a forgotten unit of measure would explain. */
  | { readonly kind: 'scale'; readonly factor: number }
  | { readonly kind: 'different' };

/** Percent, thousands and millions, either way. */
const FACTORS = [100, 0.01, 1e3, 1e-3, 1e6, 1e-6] as const;
/** Binary residue of a division. */
const RESIDUE = 1e-12;
/** So many digits must agree before a power of ten is more than chance. */
const TELLING_DIGITS = 3;

/** Compares a reported with a central number. */
export function agreement(numbers: Numbers, tolerance: Tolerance): Agreement {
  const { kind, reported, scale } = numbers;
  const central = scaled(numbers);
  if (isSame(reported, central)) return { kind: 'equal' };
  const difference = Math.abs(differenceOf(reported, central));
  const tolerated = difference <= tolerance.absolute || difference <= tolerance.relative * Math.abs(central);
  if (tolerated || isRounded(numbers, reported)) return { kind: 'close' };
  const factor = kind === 'points' || scale !== null ? undefined : FACTORS.find((each) => explains(numbers, each));
  return factor === undefined ? { kind: 'different' } : { kind: 'scale', factor };
}

/** The central number itself: as printed times its scale, free of binary residue. */
export function scaled({ central, scale }: Pick<Numbers, 'central' | 'scale'>): number {
  return scale === null ? central : exactProduct(central, scale);
}

/** Reported minus central, free of binary residue. */
export function differenceOf(reported: number, central: number): number {
  return exactSum([reported, -central]);
}

/** The product of two decimal figures without binary residue: 0.29 × 100 is 29. */
export function exactProduct(a: number, b: number): number {
  const [one, other] = [decimalOf(a), decimalOf(b)];
  return Number(`${(one.digits * other.digits).toString()}e-${(one.scale + other.scale).toString()}`);
}

function isSame(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= Math.abs(b) * RESIDUE;
}

/** Both are compared on the scale that the central one is printed on: 12 thousand is 12 345 rounded. */
function isRounded({ kind, central, scale, decimals }: Numbers, reported: number): boolean {
  const onScale = scale === null ? reported : reported / scale;
  const centralDecimals = decimals ?? printedDecimals(central, kind === 'ratio' && scale !== null);
  if (centralDecimals !== null && isSame(rounded(onScale, centralDecimals), rounded(central, centralDecimals))) {
    return true;
  }
  const reportedDecimals = kind === 'ratio' || scale !== null ? null : printedDecimals(reported, false);
  return reportedDecimals !== null && isSame(reported, rounded(central, reportedDecimals));
}

/**
 * The decimals a number shows; null where it is not known to be rounded: a whole number may be exact (`whole` says that it
 * is not, as for percentages), and 0.5 shows too little to tell 0.45 from.
 */
function printedDecimals(value: number, whole: boolean): number | null {
  const { digits, scale } = decimalOf(value);
  const telling = digits >= 10n || digits <= -10n;
  return telling && (scale > 0 || whole) ? scale : null;
}

function rounded(value: number, decimals: number): number {
  const clean = Number(value.toPrecision(14));
  return roundHalfUp(clean, Math.min(decimals, 15));
}

function explains(numbers: Numbers, factor: number): boolean {
  const { reported, central } = numbers;
  if (reported === 0 || central === 0) return false;
  const product = exactProduct(reported, factor);
  const digits = decimalOf(central).digits.toString().replace('-', '').replace(/0+$/, '');
  return isSame(product, central) || (digits.length >= TELLING_DIGITS && isRounded(numbers, product));
}
