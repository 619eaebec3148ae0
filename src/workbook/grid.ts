/** An error value in a cell, as Excel shows it: `#N/A`, `#DIV/0!`. */
interface CellError {
  readonly error: string;
}

/** What a cell holds: text, a number, yes or no, an error, or null when it is empty. Dates are serial numbers, as in Excel. */
export type CellValue = string | number | boolean | CellError | null;

/** One cell as read. */
export interface Cell {
  readonly value: CellValue;
  /** The formula without its leading `=`, where there is one; `value` is then what was last calculated. */
  readonly formula?: string;
  /** Excel's number format code, where it is known and not `General`. */
  readonly format?: string;
}

/** A rectangle of cells; rows and columns are counted from 0, ends are included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * A worksheet as a table of cells: all that recognising and reading need to know of a workbook,
 * whether it comes from a file or from Excel.
 */
export interface Grid {
  /** The sheet's name as shown on its tab. */
  readonly name: string;
  /** Number of rows and columns up to the last used cell. */
  readonly rows: number;
  readonly columns: number;
  /** True when the tab is hidden. */
  readonly hidden: boolean;
  /** The cell at `row`, `column`, counted from 0; the empty cell outside the used range. */
  cell(row: number, column: number): Cell;
  /** Merged areas; the value stands in the top left cell. */
  readonly merges: readonly Area[];
  /** Rows that are hidden, counted from 0; absent where that is not known. */
  readonly hiddenRows?: ReadonlySet<number>;
}

/** A workbook as its sheets, in tab order. */
export interface Workbook {
  readonly sheets: readonly Grid[];
}

/** The cell that holds nothing. */
export const EMPTY_CELL: Cell = { value: null };

/** True for an error value such as `#N/A`. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}
