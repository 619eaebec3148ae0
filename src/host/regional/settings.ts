/** How numbers and formulas are written where the host's language is spoken, as Windows' regional settings have it. */
export interface Regional {
  readonly language: 'vi' | 'en';
  /** `vi-VN` */
  readonly locale: string;
  readonly decimal: ',' | '.';
  /** Between thousands. */
  readonly group: ',' | '.';
  /** Between the arguments of a function. */
  readonly list: ',' | ';';
}

/** By the language of the page. Values and formulas are kept as English writes them; only what people see follows. */
export const REGIONAL = {
  vi: { language: 'vi', locale: 'vi-VN', decimal: ',', group: '.', list: ';' },
  en: { language: 'en', locale: 'en-US', decimal: '.', group: ',', list: ',' },
} as const satisfies Record<string, Regional>;
