import { confirmationTexts } from './confirmation';
import { findingsSheetTexts } from './findings-sheet';
import { LANGUAGES } from './language';
import { PAPER_TEXTS } from './papers';

/** How the names of sheets that are made to be read or printed begin, in either language: nothing is read from them. */
export const MADE_SHEETS: readonly string[] = [
  ...Object.values(PAPER_TEXTS.sheets),
  ...LANGUAGES.flatMap((language) => [
    findingsSheetTexts(language).sheet,
    confirmationTexts(language).sheet(1).replace(/\d+$/, ''),
  ]),
];
