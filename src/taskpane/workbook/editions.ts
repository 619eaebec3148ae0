import { OFFICIAL_EDITIONS } from '../../engine/edition/official';
import { Edition } from '../../engine/edition/schema';
import { EDITION_SHEET_TEXTS } from '../../messages/edition-sheet';
import { editionSheetFindingMessage } from '../../messages/edition-sheet-finding';
import { readKept } from '../../workbook/binding/kept-edition';
import type { Book } from '../../workbook/book';
import type { BookFinding } from '../../workbook/book-findings';
import { editionFinding } from '../../workbook/complete/findings';
import { editionInSheets } from '../../workbook/edition-sheet/in-workbook';
import type { EditionSheetFinding } from '../../workbook/edition-sheet/findings';
import type { FindingModel } from './model';

/** The editions that the forms of a workbook can be bound to. */
export interface BookEditions {
  /** Those of the workbook stand for shipped ones of the same id. */
  readonly editions: readonly Edition[];
  /** Ids of those that are the workbook's own. */
  readonly inSheets: ReadonlySet<string>;
  /** Names of the sheets that hold an edition. */
  readonly sheets: readonly string[];
  readonly findings: readonly BookFinding[];
  /** The mistakes in those sheets, each at its cell. */
  readonly mistakes: readonly FindingModel[];
}

/**
 * The shipped editions, the one in the workbook's sheets, and, where sheets are gone or have mistakes, the copies that were
 * kept when forms were bound. An edition in sheets that is as shipped is the shipped one.
 */
export function editionsIn(book: Book): BookEditions {
  const written = editionInSheets(book, EDITION_SHEET_TEXTS);
  const read = written?.edition ?? null;
  const own = read === null || isShipped(read) ? [] : [read];
  const kept = keptFromSheets(book).filter(({ id }) => id !== read?.id);
  const inSheets = new Set([...own, ...kept].map(({ id }) => id));
  return {
    editions: [...own, ...kept, ...OFFICIAL_EDITIONS.filter(({ id }) => !inSheets.has(id))],
    inSheets,
    sheets: written?.sheets ?? [],
    findings: [
      ...own.map(({ id }) => editionFinding('edition-of-sheets', 'notice', { edition: id }, null)),
      ...kept.map(({ id }) => editionFinding('kept-edition-used', 'warning', { edition: id }, null)),
    ],
    mistakes: written?.findings.map(mistakeModel) ?? [],
  };
}

function isShipped(edition: Edition): boolean {
  const shipped = OFFICIAL_EDITIONS.find(({ id }) => id === edition.id);
  // The schema puts keys in its own order, so that equal editions are written alike.
  return shipped !== undefined && JSON.stringify(Edition.parse(edition)) === JSON.stringify(shipped);
}

function keptFromSheets({ state }: Book): readonly Edition[] {
  const kept = state.ok ? state.value.editions.filter(({ source }) => source === 'sheets') : [];
  const bindings = state.ok ? state.value.bindings : [];
  const read = kept.flatMap((entry) => {
    const id = bindings.find((binding) => binding.id === entry.binding)?.edition;
    const edition = id === undefined ? null : readKept(entry, id);
    return edition?.ok === true ? [edition.value] : [];
  });
  return read.filter(({ id }, index) => read.findIndex((other) => other.id === id) === index);
}

function mistakeModel(finding: EditionSheetFinding): FindingModel {
  const text = { vi: editionSheetFindingMessage(finding, 'vi'), en: editionSheetFindingMessage(finding, 'en') };
  const { check, severity, at } = finding;
  return { check, severity, at, criterion: null, text, dispute: null, mends: [], places: [] };
}
