import { parsePeriod, type Period, type Span } from '../engine/period';
import { PERIODS_EN, periodWithinEn } from './en/period';
import type { Bilingual, Language } from './language';
import { PERIODS_VI, periodWithinVi } from './vi/period';

/** How each span of a year is written. */
export type PeriodTexts = Readonly<Record<Span, (year: number) => string>>;

const TEXTS: Readonly<Record<Language, PeriodTexts>> = { vi: PERIODS_VI, en: PERIODS_EN };

/** A period as people write it: `Quý I năm 2026`, `First quarter of 2026`. */
export function periodText({ year, span }: Period, language: Language): string {
  return TEXTS[language][span](year);
}

/** A written period (`2026-Q1`) in both languages; as it stands where it cannot be read, null where there is none. */
export function periodTexts(written: string | null): Bilingual | null {
  if (written === null) return null;
  const period = parsePeriod(written);
  return period === null
    ? { vi: written, en: written }
    : { vi: periodText(period, 'vi'), en: periodText(period, 'en') };
}

/** As `periodTexts`, for use inside a sentence. */
export function periodsWithin(written: string | null): Bilingual | null {
  const period = written === null ? null : parsePeriod(written);
  if (period === null) return periodTexts(written);
  return { vi: periodWithinVi(periodText(period, 'vi')), en: periodWithinEn(periodText(period, 'en')) };
}
