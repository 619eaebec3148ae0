import type { SheetTextsByLanguage } from '../workbook/edition-sheet/texts';
import { editionSheetTexts as english } from './en/edition-sheet';
import { editionSheetTexts as vietnamese } from './vi/edition-sheet';

/** What is written in, and understood of, the sheets of an edition. */
export const EDITION_SHEET_TEXTS: SheetTextsByLanguage = { vi: vietnamese, en: english };
