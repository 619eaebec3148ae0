import type { CellRef } from '../engine/checks/finding';
import type { Basis } from '../engine/scoring/scoresheet';
import { cellNames } from './cell-names';
import { BASES as BASES_EN } from './en/bases';
import type { Language } from './language';
import { numberText } from './number';
import { BASES as BASES_VI } from './vi/bases';

/** What stands in a cell that is written over; null where the cell is only written again as it was meant. */
export type Mended = Basis | 'max' | 'sum' | 'figure' | null;

const NAMES: Readonly<Record<Language, Readonly<Record<Exclude<Mended, null>, string>>>> = {
  vi: {
    ...BASES_VI,
    max: 'điểm tối đa',
    sum: 'số cộng',
    figure: 'số liệu',
  },
  en: {
    ...BASES_EN,
    max: 'maximum',
    sum: 'sum',
    figure: 'figure',
  },
};

/** What is said of ways to mend a finding. */
interface MendTexts {
  /** On the button that writes a value into one cell, or into several. */
  readonly write: (data: {
    readonly what: Mended;
    readonly value: number;
    readonly cells: readonly CellRef[];
  }) => string;
  /** On the button that turns numbers typed as text into numbers, in so many cells. */
  readonly asNumbers: (data: { readonly cells: number }) => string;
}

const TEXTS: Readonly<Record<Language, MendTexts>> = {
  vi: {
    write: ({ what, value, cells }) =>
      what === null
        ? `Ghi ${numberText(value, 'vi')} vào ô ${cellNames(cells).join(', ')}`
        : `Sửa ${NAMES.vi[what]} thành ${numberText(value, 'vi')} (ô ${cellNames(cells).join(', ')})`,
    asNumbers: ({ cells }) => `Ghi lại ${numberText(cells, 'vi')} ô này thành số`,
  },
  en: {
    write: ({ what, value, cells }) =>
      what === null
        ? `Write ${numberText(value, 'en')} into ${cells.length === 1 ? 'cell' : 'cells'} ${cellNames(cells).join(', ')}`
        : `Change the ${NAMES.en[what]} to ${numberText(value, 'en')} (${cellNames(cells).join(', ')})`,
    asNumbers: ({ cells }) => `Write the ${numberText(cells, 'en')} cells again as numbers`,
  },
};

/** How a command names what it writes over, in one language. */
export function mendTexts(language: Language): MendTexts {
  return TEXTS[language];
}
