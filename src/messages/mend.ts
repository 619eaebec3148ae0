import type { CellRef } from '../engine/checks/finding';
import type { Language } from './language';
import { numberText } from './number';

/** What is said of ways to mend a finding. */
export interface MendTexts {
  /** On the button that writes a value into one cell, or into several. */
  readonly write: (data: { readonly value: number; readonly cells: readonly CellRef[] }) => string;
  /** On the button that turns numbers typed as text into numbers, in so many cells. */
  readonly asNumbers: (data: { readonly cells: number }) => string;
}

const TEXTS: Readonly<Record<Language, MendTexts>> = {
  vi: {
    write: ({ value, cells }) => `Ghi ${numberText(value, 'vi')} vào ô ${addresses(cells)}`,
    asNumbers: ({ cells }) => `Ghi lại ${numberText(cells, 'vi')} ô này thành số`,
  },
  en: {
    write: ({ value, cells }) =>
      `Write ${numberText(value, 'en')} into ${cells.length === 1 ? 'cell' : 'cells'} ${addresses(cells)}`,
    asNumbers: ({ cells }) => `Write the ${numberText(cells, 'en')} cells again as numbers`,
  },
};

function addresses(cells: readonly CellRef[]): string {
  return cells.map(({ address }) => address).join(', ');
}

export function mendTexts(language: Language): MendTexts {
  return TEXTS[language];
}
