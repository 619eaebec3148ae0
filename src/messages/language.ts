/** The languages a person can read the product in; Vietnamese first. */
export const LANGUAGES = ['vi', 'en'] as const;
/** One of those languages. */
export type Language = (typeof LANGUAGES)[number];

/** A text in both languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** The locale in which numbers and dates are written for a language. */
export const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

/**
 * The texts for findings of a union `F`: one function of its data per check id.
 * Vietnamese and English tables have the same type, so a missing text does not compile.
 */
export type FindingTexts<F extends { readonly check: string; readonly data: unknown }> = {
  readonly [K in F['check']]: (data: Extract<F, { readonly check: K }>['data']) => string;
};
