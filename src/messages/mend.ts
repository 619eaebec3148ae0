import type { CellRef } from '../engine/checks/finding';
import type { Language } from './language';
import { numberText } from './number';

/** What is said of ways to mend a finding. */
export interface MendTexts {
  /** On the button that writes a value into a cell. */
  readonly write: (data: { readonly value: number; readonly at: CellRef }) => string;
}

const TEXTS: Readonly<Record<Language, MendTexts>> = {
  vi: { write: ({ value, at }) => `Ghi ${numberText(value, 'vi')} vào ô ${at.address}` },
  en: { write: ({ value, at }) => `Write ${numberText(value, 'en')} into cell ${at.address}` },
};

export function mendTexts(language: Language): MendTexts {
  return TEXTS[language];
}
