import type { Edition } from '../../engine/edition/schema';
import { foldWords } from '../../engine/text';
import type { Workbook } from '../grid';
import type { EditionSheetFinding } from './findings';
import { findSheet } from './find-tables';
import { readEditionSheets } from './read-edition';
import type { SheetTextsByLanguage } from './texts';

/** The edition that stands in sheets of a workbook beside its forms. */
interface EditionInSheets {
  /** Null where the sheets have mistakes, which `findings` name at their cells. */
  readonly edition: Edition | null;
  readonly findings: readonly EditionSheetFinding[];
  /** Names of the sheets, which are no scoresheets. */
  readonly sheets: readonly string[];
}

/**
 * The edition in the sheets of a workbook; null where there is none: both the sheet of the edition itself and the one of
 * its criteria must be there with their headings.
 */
export function editionInSheets(workbook: Workbook, texts: SheetTextsByLanguage): EditionInSheets | null {
  const isThere = (sheet: 'head' | 'criteria'): boolean => findSheet(workbook, sheet, texts, () => undefined) !== null;
  if (!isThere('head') || !isThere('criteria')) {
    return null;
  }
  const names = new Set(
    [texts.vi, texts.en].flatMap(({ sheets }) => Object.values(sheets).map((name) => foldWords(name))),
  );
  const sheets = workbook.sheets.flatMap(({ name }) => (names.has(foldWords(name)) ? [name] : []));
  const read = readEditionSheets(workbook, texts);
  return read.ok ? { edition: read.value, findings: [], sheets } : { edition: null, findings: read.error, sheets };
}
