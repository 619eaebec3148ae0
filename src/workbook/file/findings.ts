import type { CellRef, FindingOf } from '../../engine/checks/finding';

/** What is wrong inside a zip archive; each has its own words in `src/messages`. */
export type ZipFault =
  'directory' | 'header' | 'overlap' | 'method' | 'compressed-data' | 'length' | 'checksum' | 'split';

/** The data of every finding about a file, by id. `file` is the file's name; `part` a path inside the archive; sizes are bytes. */
export interface FileFindingData {
  // What the file is instead of a workbook.
  readonly 'file-empty': { readonly file: string };
  readonly 'file-too-large': { readonly file: string; readonly bytes: number; readonly limit: number };
  readonly 'file-is-xls': { readonly file: string };
  readonly 'file-is-xlsb': { readonly file: string };
  readonly 'file-is-encrypted': { readonly file: string };
  readonly 'file-is-word': { readonly file: string };
  readonly 'file-is-pdf': { readonly file: string };
  readonly 'file-is-opendocument': { readonly file: string };
  readonly 'file-is-html': { readonly file: string };
  readonly 'file-is-xml': { readonly file: string };
  readonly 'file-is-image': { readonly file: string };
  readonly 'file-is-archive': { readonly file: string };
  readonly 'file-is-unknown': { readonly file: string };

  // The file on disk.
  readonly 'path-not-found': { readonly file: string };
  readonly 'path-is-folder': { readonly file: string };
  readonly 'path-not-permitted': { readonly file: string };
  readonly 'path-unreadable': { readonly file: string; readonly code: string };

  // The archive.
  readonly 'zip-cut-off': { readonly file: string };
  readonly 'zip-damaged': { readonly file: string; readonly part: string | null; readonly fault: ZipFault };
  readonly 'zip-entry-encrypted': { readonly file: string; readonly part: string };
  readonly 'zip-too-many-entries': { readonly file: string; readonly entries: number; readonly limit: number };
  /** Unpacked size; `part` is null when it is that of all parts together. */
  readonly 'zip-too-large': {
    readonly file: string;
    readonly part: string | null;
    readonly bytes: number;
    readonly limit: number;
  };
  /** `ratio` is the unpacked size over the packed one. */
  readonly 'zip-overpacked': {
    readonly file: string;
    readonly part: string;
    readonly ratio: number;
    readonly limit: number;
  };
  readonly 'zip-part-repeated': { readonly file: string; readonly part: string };

  // The parts.
  readonly 'part-missing': { readonly file: string; readonly part: string; readonly sheet: string | null };
  /** The part's outermost element is not the one its place asks for. */
  readonly 'part-unexpected': {
    readonly file: string;
    readonly part: string;
    readonly found: string;
    readonly expected: string;
  };
  /** Line and column are counted from 1. */
  readonly 'xml-malformed': {
    readonly file: string;
    readonly part: string;
    readonly line: number;
    readonly column: number;
  };
  readonly 'xml-doctype': { readonly file: string; readonly part: string };
  readonly 'xml-encoding': { readonly file: string; readonly part: string };
  readonly 'xml-too-deep': { readonly file: string; readonly part: string; readonly limit: number };
  readonly 'workbook-without-sheets': { readonly file: string };
  readonly 'sheet-without-part': { readonly file: string; readonly sheet: string };
  readonly 'sheet-part-shared': { readonly file: string; readonly sheet: string; readonly part: string };
  readonly 'sheet-without-data': { readonly file: string; readonly sheet: string; readonly part: string };
  readonly 'sheet-name': { readonly file: string; readonly found: string };
  readonly 'sheet-too-large': { readonly file: string; readonly sheet: string; readonly limit: number };
  readonly 'merge-address': { readonly file: string; readonly sheet: string; readonly found: string };
  readonly 'table-address': { readonly file: string; readonly sheet: string; readonly found: string };

  // The cells.
  readonly 'row-address': { readonly file: string; readonly sheet: string; readonly found: string };
  /** `row` is counted from 1. */
  readonly 'cell-address': {
    readonly file: string;
    readonly sheet: string;
    readonly row: number;
    readonly found: string;
  };
  readonly 'cell-order': { readonly file: string; readonly sheet: string; readonly cell: string };
  readonly 'cell-number': CellFound;
  readonly 'cell-boolean': CellFound;
  readonly 'cell-date': CellFound;
  readonly 'cell-type': CellFound;
  readonly 'cell-string-index': CellFound & { readonly strings: number };
  readonly 'cell-style-index': CellFound & { readonly styles: number };
  readonly 'cell-shared-formula': CellFound;

  // Text files.
  /** `offset` is in bytes from the start, `line` is counted from 1. */
  readonly 'csv-encoding': { readonly file: string; readonly offset: number; readonly line: number };
  readonly 'csv-quote-unclosed': { readonly file: string; readonly line: number };
  readonly 'csv-text-after-quote': { readonly file: string; readonly line: number };
  readonly 'csv-too-large': { readonly file: string; readonly rows: number; readonly columns: number };

  // What was to be written.
  readonly 'edit-not-xlsx': { readonly file: string };
  readonly 'edit-sheet': { readonly file: string; readonly found: string; readonly sheets: readonly string[] };
  readonly 'edit-address': { readonly file: string; readonly sheet: string; readonly found: string };
  readonly 'edit-repeated': EditPlace;
  readonly 'edit-number': EditPlace & { readonly found: string };
  readonly 'edit-text-too-long': EditPlace & { readonly length: number; readonly limit: number };
  readonly 'edit-in-merge': EditPlace & { readonly area: string };
  readonly 'edit-in-table-header': EditPlace & { readonly table: string };
  readonly 'edit-on-formula': EditPlace & { readonly formula: string };
  /** `area` is what the formula fills, or what shares it. */
  readonly 'edit-in-formula-area': EditPlace & { readonly area: string };
}

/** A cell whose stored content is not what its type says. */
interface CellFound {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
}

/** A cell that was to be written. */
interface EditPlace {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** Why a file could not be read or written; always an error. */
export type FileFinding = {
  [Check in keyof FileFindingData]: FindingOf<Check, FileFindingData[Check]>;
}[keyof FileFindingData];

/** A finding about a file, tied to a cell where `at` names one. */
export function fileFinding<Check extends keyof FileFindingData>(
  check: Check,
  data: FileFindingData[Check],
  at: CellRef | null = null,
): FindingOf<Check, FileFindingData[Check]> {
  return { check, severity: 'error', at, criterion: null, data };
}
