import type { CellRef } from '../engine/checks/finding';
import type { Language } from './language';
import { numberText } from './number';

/** What is said of ways to mend a finding. */
export interface MendTexts {
  /** On the button that writes a value into one cell, or into several. */
  readonly write: (data: { readonly value: number; readonly cells: readonly CellRef[] }) => string;
}

const TEXTS: Readonly<Record<Language, MendTexts>> = {
  vi: { write: ({ value, cells }) => `Ghi ${numberText(value, 'vi')} vào ô ${addresses(cells)}` },
  en: {
    write: ({ value, cells }) =>
      `Write ${numberText(value, 'en')} into ${cells.length === 1 ? 'cell' : 'cells'} ${addresses(cells)}`,
  },
};

function addresses(cells: readonly CellRef[]): string {
  return cells.map(({ address }) => address).join(', ');
}

export function mendTexts(language: Language): MendTexts {
  return TEXTS[language];
}
