import type { Area, Cell, Grid, Workbook } from '../grid';

/** A table (danh sách) of a worksheet: its name in formulas and all its cells, header row included. */
export interface FileTable {
  readonly name: string;
  readonly area: Area;
  /** Number of header rows at the top of `area`: 0 or 1. */
  readonly headerRows: number;
}

/** A name defined in the workbook, such as a print area or a constant. */
export interface DefinedName {
  readonly name: string;
  /** What it stands for, as a formula without `=`. */
  readonly refersTo: string;
  /** The sheet in which it holds; null when it holds in the whole workbook. */
  readonly sheet: string | null;
}

/** A cell that holds something, with its place counted from 0. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** A worksheet read from a file. */
export interface FileSheet extends Grid {
  /** A very hidden sheet can only be shown from code. */
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** True when cells are locked against typing. */
  readonly protected: boolean;
  readonly tables: readonly FileTable[];
  /**
   * The cells that hold a value or a formula, by row and then column. Costs as much as there are such cells,
   * whatever `rows` times `columns` is.
   */
  filled(): Iterable<PlacedCell>;
}

/**
 * A workbook read from a file. Chart sheets and macro sheets hold no cells that count and are left out.
 *
 * In a workbook from .csv every value is text (null where a field is empty): whether `4.10` is a code or a number
 * only its column tells. Numbers in it are written with `decimal`.
 */
export interface WorkbookFile extends Workbook {
  /** The name of the file, without folders. */
  readonly fileName: string;
  readonly origin: 'xlsx' | 'csv';
  /** The decimal sign of numbers in texts; always `.` for .xlsx, where numbers are stored as such. */
  readonly decimal: '.' | ',';
  readonly sheets: readonly FileSheet[];
  /** True when serial numbers of dates count from 1904 (old Macintosh workbooks). */
  readonly date1904: boolean;
  readonly names: readonly DefinedName[];
  /** True when the file carries a digital signature, which any change to it voids. */
  readonly signed: boolean;
}
