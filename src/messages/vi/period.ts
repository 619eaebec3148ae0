import type { PeriodTexts } from '../period';

/** Periods in Vietnamese, as papers word them. */
export const PERIODS_VI: PeriodTexts = {
  Q1: (year) => `Quý I năm ${String(year)}`,
  Q2: (year) => `Quý II năm ${String(year)}`,
  H1: (year) => `6 tháng đầu năm ${String(year)}`,
  Q3: (year) => `Quý III năm ${String(year)}`,
  '9M': (year) => `9 tháng đầu năm ${String(year)}`,
  Q4: (year) => `Quý IV năm ${String(year)}`,
  year: (year) => `Năm ${String(year)}`,
};

/** A period's name inside a sentence: `Quý I năm 2026` → `quý I năm 2026`. */
export function periodWithinVi(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
