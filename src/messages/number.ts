import { LOCALES, type Language } from './language';

/** A number as a language writes it, with at most `decimals` decimals (9 unless told): `1.234,5` in Vietnamese. */
export function numberText(value: number, language: Language, decimals = 9): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: decimals }).format(value);
}

/** What stands in a sentence for a figure that nobody gave. */
export const NONE: Readonly<Record<Language, string>> = { vi: 'chưa có', en: 'none' };

/** A number as `numberText` writes it, or that there is none. */
export function numberOrNone(value: number | null, language: Language, decimals = 9): string {
  return value === null ? NONE[language] : numberText(value, language, decimals);
}

/** A number with exactly `decimals` decimals, as published tables print it: `8,50`. */
export function fixedText(value: number, language: Language, decimals: number): string {
  const format = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(LOCALES[language], format).format(value);
}

/** A share of 1 as a percentage: 0.75 → `75%`. Enough decimals are kept to tell 74.96 % from 75 %. */
export function percentText(share: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 4 }).format(share);
}

/** A share of 1 as a percentage without decimals: 0.7496 → `75%`. */
export function wholePercentText(share: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
