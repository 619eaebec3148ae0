/** Central tables on worksheets. */
import { centralColumns } from '../../engine/central/headings';
import type { CellValue, Grid } from '../grid';
import { refOf } from '../recognise/binding';
import { centralCell, SEARCHED_ROWS } from './engine-table';
import type { SourceTable } from './source';

const SEARCHED_COLUMNS = 128;

/** True for a worksheet that has the headings of a central table among its first rows. */
export function isCentralSheet(grid: Grid): boolean {
  const rows = Array.from({ length: Math.min(grid.rows, SEARCHED_ROWS) }, (_, row) => row);
  return rows.some((row) => centralColumns(cellsOf(grid, row).map(centralCell)) !== null);
}

/** A worksheet as the engine reads it. */
export function tableOf(grid: Grid): SourceTable {
  return {
    rows: rowsOf(grid),
    decimal: null,
    place: (row, column) => refOf(grid.name, row, column),
  };
}

function* rowsOf(grid: Grid): Generator<readonly CellValue[]> {
  for (let row = 0; row < grid.rows; row += 1) {
    yield cellsOf(grid, row);
  }
}

function cellsOf(grid: Grid, row: number): readonly CellValue[] {
  const columns = Math.min(grid.columns, SEARCHED_COLUMNS);
  return Array.from({ length: columns }, (_, column) => grid.cell(row, column).value);
}
