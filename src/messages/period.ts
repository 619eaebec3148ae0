import type { Period, Span } from '../engine/period';
import type { Language } from './language';
import { PERIODS_EN } from './en/period';
import { PERIODS_VI } from './vi/period';

/** How each span of a year is written. */
export type PeriodTexts = Readonly<Record<Span, (year: number) => string>>;

const TEXTS: Readonly<Record<Language, PeriodTexts>> = { vi: PERIODS_VI, en: PERIODS_EN };

/** A period as people write it: `Quý I năm 2026`, `First quarter of 2026`. */
export function periodText({ year, span }: Period, language: Language): string {
  return TEXTS[language][span](year);
}
