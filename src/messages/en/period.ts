import type { PeriodTexts } from '../period';

/** Periods in English. */
export const PERIODS_EN: PeriodTexts = {
  Q1: (year) => `First quarter of ${String(year)}`,
  Q2: (year) => `Second quarter of ${String(year)}`,
  H1: (year) => `First half of ${String(year)}`,
  Q3: (year) => `Third quarter of ${String(year)}`,
  '9M': (year) => `First nine months of ${String(year)}`,
  Q4: (year) => `Fourth quarter of ${String(year)}`,
  year: (year) => `Year ${String(year)}`,
};

/** A period's name inside a sentence: `First quarter of 2026` → `the first quarter of 2026`. */
export function periodWithinEn(name: string): string {
  return `the ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
