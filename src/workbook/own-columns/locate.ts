/** Where our columns stand now. */
import { sheetMarked, type Book } from '../book';
import type { Area, Grid } from '../grid';
import type { OwnColumn } from '../state/state';

/** One of our columns where it stands: `area` is its heading and what belongs to it below. */
export interface LocatedColumn {
  readonly own: OwnColumn;
  readonly grid: Grid;
  readonly area: Area;
}

/** The column by its heading: where it was written, else where that heading stands alone in the sheet. Null when it is gone. */
export function locate(book: Book, own: OwnColumn): LocatedColumn | null {
  const name = sheetMarked(book, own.sheet)?.mark.name;
  const grid = book.sheets.find((sheet) => sheet.name === name);
  if (grid === undefined) {
    return null;
  }
  const at =
    grid.cell(own.row, own.column).value === own.heading ? { row: own.row, column: own.column } : lonely(grid, own);
  return at === null
    ? null
    : { own, grid, area: { top: at.row, left: at.column, bottom: at.row + own.rows, right: at.column } };
}

function lonely(grid: Grid, { heading }: OwnColumn): { readonly row: number; readonly column: number } | null {
  const found: { readonly row: number; readonly column: number }[] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    for (let column = 0; column < grid.columns; column += 1) {
      if (grid.cell(row, column).value === heading) {
        found.push({ row, column });
      }
    }
  }
  const [only] = found;
  return only !== undefined && found.length === 1 ? only : null;
}
