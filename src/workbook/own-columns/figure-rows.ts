import { pointCriteriaOf } from '../../engine/edition/criteria';
import type { Criterion, Edition } from '../../engine/edition/schema';

import type { Cell, Grid, Workbook } from '../grid';
import { inputNamed } from '../read/input-value';
import { columnOf, firstBodyRow, sheetNamed, type Binding, type BoundTable } from '../recognise/binding';

/** Raw figures that stand one a row on a sheet: its rows, ends included, and the columns of a figure's parts. */
export interface FigureRows {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
  readonly code: number;
  /** The column that numbers a criterion's figures; null where they stand below each other in the edition's order. */
  readonly order: number | null;
  readonly value: number;
}

/** The first table of raw figures that a formula can look figures up in; null where there is none. */
export function figureRows(workbook: Workbook, { inputTables }: Binding, edition: Edition): FigureRows | null {
  for (const table of inputTables) {
    const rows = numberedRows(table) ?? orderedRows(workbook, table, edition);
    if (rows !== null) {
      return rows;
    }
  }
  return null;
}

/** Sheets that the add-in made number each criterion's figures: their rows can be sorted. */
function numberedRows(table: BoundTable): FigureRows | null {
  const [code, order, value] = (['code', 'order', 'value'] as const).map((field) => columnOf(table, field));
  return table.rows === undefined || code === undefined || order === undefined || value === undefined
    ? null
    : { sheet: table.sheet, ...table.rows, code, order, value };
}

/**
 * Rows as a form made from the template has them. Each must be the figure that its distance from the first row of its code
 * says; else no formula is written, as it would take one figure for another.
 */
function orderedRows(workbook: Workbook, table: BoundTable, edition: Edition): FigureRows | null {
  const [code, value] = (['code', 'value'] as const).map((field) => columnOf(table, field));
  const grid = sheetNamed(workbook, table.sheet);
  if (code === undefined || value === undefined || grid === undefined) {
    return null;
  }
  const first = firstBodyRow(table);
  const last = lastRow(grid, code, table.rows?.last ?? grid.rows - 1);
  const criteria = new Map(pointCriteriaOf(edition).map((criterion) => [criterion.code, criterion]));
  const firstOf = new Map<string, number>();
  for (let row = first; row <= last; row += 1) {
    const text = textOf(grid.cell(row, code));
    const criterion = criteria.get(text);
    const start = firstOf.get(text) ?? row;
    firstOf.set(text, start);
    if (criterion === undefined || !isFigure(grid, table, row, criterion, row - start)) {
      return null;
    }
  }
  return last < first ? null : { sheet: table.sheet, first, last, code, order: null, value };
}

/** True when a row is the figure in that place of its criterion. Without symbols only a criterion's one figure can be meant. */
function isFigure(grid: Grid, table: BoundTable, row: number, criterion: Criterion, place: number): boolean {
  const { inputs } = criterion;
  const symbol = columnOf(table, 'symbol');
  const meant = symbol === undefined ? null : inputNamed(criterion, textOf(grid.cell(row, symbol)));
  return meant === null ? inputs.length === 1 && place === 0 : meant !== undefined && meant === inputs[place];
}

function lastRow(grid: Grid, column: number, from: number): number {
  let row = from;
  while (row >= 0 && textOf(grid.cell(row, column)) === '') {
    row -= 1;
  }
  return row;
}

function textOf({ value }: Cell): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
