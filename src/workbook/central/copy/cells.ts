/** The copy of central figures as cells: written as a person can read them and as the engine reads them back. */
import { CENTRAL_FIELDS, type CentralCell, type CentralFigure } from '../../../engine/central/figure';
import { digestOf } from '../../../engine/review/canonical';
import type { Grid } from '../../grid';
import { centralCell } from '../engine-table';
import type { CentralTexts, CopyColumn } from '../texts';

/** Row of the headings, counted from 0; figures follow, and one line about their source stands above. */
export const HEADER_ROW = 1;
export const FIRST_ROW = HEADER_ROW + 1;

/** The columns in the order in which they are written. */
export const COPY_COLUMNS: readonly CopyColumn[] = [...CENTRAL_FIELDS, 'status'];

/** SDMX's code of values that are not final (CL_OBS_STATUS). */
const PROVISIONAL = 'P';

/** One figure as a row of cells. */
export function copyRow(figure: CentralFigure, { measures }: CentralTexts): readonly CentralCell[] {
  const { key, measure, provisional } = figure;
  const cells: Readonly<Record<CopyColumn, CentralCell>> = {
    ...figure,
    criterion: 'criterion' in key ? key.criterion : null,
    quantity: 'quantity' in key ? key.quantity : null,
    measure: measure === null ? null : measures[measure],
    status: provisional ? PROVISIONAL : null,
  };
  return COPY_COLUMNS.map((column) => cells[column]);
}

/** SHA-256 of the rows of a copy, in hexadecimal digits. */
export function hashOfRows(rows: readonly (readonly CentralCell[])[]): string {
  return digestOf(rows);
}

/** The rows of a copy as they stand on its sheet now: all below the headings, whatever was added. */
export function rowsOnSheet(grid: Grid): readonly (readonly CentralCell[])[] {
  const columns = Math.max(grid.columns, COPY_COLUMNS.length);
  return Array.from({ length: Math.max(0, grid.rows - FIRST_ROW) }, (_row, index) =>
    withoutEmptyEnd(
      Array.from({ length: columns }, (_cell, column) => centralCell(grid.cell(FIRST_ROW + index, column).value)),
    ),
  );
}

/** Something typed beside the table makes a row longer, and so shows in the hash. */
function withoutEmptyEnd(cells: readonly CentralCell[]): readonly CentralCell[] {
  const last = cells.findLastIndex((cell) => cell !== null);
  return cells.slice(0, Math.max(last + 1, COPY_COLUMNS.length));
}
