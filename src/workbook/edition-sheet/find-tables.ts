/** Finding the sheets of an edition, their headers and columns. */
import type { CellRef } from '../../engine/checks/finding';
import { foldWords } from '../../engine/text';
import { cellAddress } from '../a1';
import { isCellError, type Cell, type CellValue, type Grid, type Workbook } from '../grid';
import { refOf } from '../recognise/binding';
import { COLUMNS, REQUIRED_SHEETS, type ColumnId, type SheetId } from './columns';
import { editionSheetFinding, type ReportSheet } from './findings';
import type { SheetTextsByLanguage } from './texts';

/** A table found: where its columns stand, and its rows that hold something. Rows and columns are counted from 0. */
export interface FoundSheet {
  readonly sheet: SheetId;
  readonly grid: Grid;
  readonly columns: ReadonlyMap<ColumnId, number>;
  readonly header: number;
  readonly rows: readonly number[];
}

/** Headers stand near the top, below a title. */
const SEARCHED_ROWS = 20;
const SEARCHED_COLUMNS = 128;

/** The table of a sheet of the edition; null where the sheet or its header is missing, which is reported if it matters. */
export function findSheet(
  workbook: Workbook,
  sheet: SheetId,
  texts: SheetTextsByLanguage,
  report: ReportSheet,
): FoundSheet | null {
  const names = [texts.vi.sheets[sheet], texts.en.sheets[sheet]].map(foldWords);
  const grid = workbook.sheets.find(({ name }) => names.includes(foldWords(name)));
  if (grid === undefined) {
    if (REQUIRED_SHEETS.includes(sheet)) {
      const found = workbook.sheets.map(({ name }) => name);
      report(editionSheetFinding({ check: 'edition-sheet-missing', data: { sheet, found } }, null));
    }
    return null;
  }
  const vocabulary = vocabularyOf(sheet, texts);
  const header = headerRow(grid, vocabulary);
  if (header === null) {
    report(editionSheetFinding({ check: 'edition-header-missing', data: { sheet } }, refOf(grid.name, 0, 0)));
    return null;
  }
  const columns = columnsOf(grid, sheet, header, vocabulary, report);
  const rows = bodyRows(grid, header, columns, vocabulary);
  reportUnknownColumns(grid, sheet, header, vocabulary, rows, report);
  return { sheet, grid, columns, header, rows };
}

/** The cell of a row in a column; the empty cell where the sheet has no such column. */
export function cellOf({ grid, columns }: FoundSheet, row: number, column: ColumnId): Cell {
  const at = columns.get(column);
  return at === undefined ? { value: null } : grid.cell(row, at);
}

/** The place of a cell; where the sheet has no such column, the row's first known one. */
export function placeOf({ grid, columns }: FoundSheet, row: number, column: ColumnId): CellRef {
  return refOf(grid.name, row, columns.get(column) ?? Math.min(...columns.values()));
}

/** True for cells that hold nothing that can be seen. */
export function isEmpty(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

type Vocabulary = ReadonlyMap<string, ColumnId>;

function vocabularyOf(sheet: SheetId, texts: SheetTextsByLanguage): Vocabulary {
  return new Map(
    COLUMNS[sheet].flatMap(([column]) =>
      [texts.vi, texts.en].map(({ headings }): [string, ColumnId] => [foldWords(headings[column]), column]),
    ),
  );
}

function headerRow(grid: Grid, vocabulary: Vocabulary): number | null {
  let best = { row: -1, known: 1 };
  for (let row = 0; row < Math.min(grid.rows, SEARCHED_ROWS); row += 1) {
    const known = knownIn(grid, row, vocabulary);
    best = known > best.known ? { row, known } : best;
  }
  return best.row === -1 ? null : best.row;
}

function knownIn(grid: Grid, row: number, vocabulary: Vocabulary): number {
  return headingsIn(grid, row).filter(({ words }) => vocabulary.has(words)).length;
}

function headingsIn(
  grid: Grid,
  row: number,
): readonly { readonly column: number; readonly text: string; readonly words: string }[] {
  return Array.from({ length: Math.min(grid.columns, SEARCHED_COLUMNS) }, (_, column) => {
    const { value } = grid.cell(row, column);
    const text = value === null || isCellError(value) ? '' : String(value);
    return { column, text, words: foldWords(text) };
  });
}

function columnsOf(
  grid: Grid,
  sheet: SheetId,
  header: number,
  vocabulary: Vocabulary,
  report: ReportSheet,
): ReadonlyMap<ColumnId, number> {
  const columns = new Map<ColumnId, number>();
  for (const { column: at, words } of headingsIn(grid, header)) {
    const column = vocabulary.get(words);
    const first = column === undefined ? undefined : columns.get(column);
    if (column !== undefined && first !== undefined) {
      const data = { column, first: cellAddress(header, first) };
      report(editionSheetFinding({ check: 'edition-column-twice', data }, refOf(grid.name, header, at)));
    } else if (column !== undefined) {
      columns.set(column, at);
    }
  }
  for (const [column, { required }] of COLUMNS[sheet]) {
    if (required === true && !columns.has(column)) {
      const data = { sheet, column };
      report(editionSheetFinding({ check: 'edition-column-missing', data }, refOf(grid.name, header, 0)));
    }
  }
  return columns;
}

/** Rows below the header that hold something in a known column, without the headings in the other language. */
function bodyRows(
  grid: Grid,
  header: number,
  columns: ReadonlyMap<ColumnId, number>,
  vocabulary: Vocabulary,
): readonly number[] {
  const places = [...columns.values()];
  const first = knownIn(grid, header + 1, vocabulary) > 1 ? header + 2 : header + 1;
  const rows: number[] = [];
  for (let row = first; row < grid.rows; row += 1) {
    if (places.some((column) => !isEmpty(grid.cell(row, column).value))) {
      rows.push(row);
    }
  }
  return rows;
}

/** What stands below a heading that nobody reads would be lost without a word. */
function reportUnknownColumns(
  grid: Grid,
  sheet: SheetId,
  header: number,
  vocabulary: Vocabulary,
  rows: readonly number[],
  report: ReportSheet,
): void {
  for (const { column, text, words } of headingsIn(grid, header)) {
    if (words !== '' && !vocabulary.has(words) && rows.some((row) => !isEmpty(grid.cell(row, column).value))) {
      const at = refOf(grid.name, header, column);
      report(editionSheetFinding({ check: 'edition-column-unknown', data: { heading: text, sheet } }, at));
    }
  }
}
