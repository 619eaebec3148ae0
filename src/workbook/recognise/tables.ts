/** The tables of a workbook that can hold a scoresheet or raw figures. */
import { areaAddress } from '../a1';
import type { Area, Grid } from '../grid';
import { hasInputs, hasPoints, type BoundColumn, type BoundTable } from './binding';
import { headersOf, type HeadedColumn, type Header } from './header';
import type { InputNames } from './headings';

/** A table found in a sheet; its body ends before row `end`, where another header begins. */
export interface FoundTable {
  readonly grid: Grid;
  readonly table: BoundTable;
  readonly end: number;
}

/** Every table whose header was understood, in sheet order. A header printed again further down begins no new table. */
export function tablesOf(grid: Grid, inputs: InputNames): readonly FoundTable[] {
  const headers = headersOf(grid, inputs).filter(
    (header, index, all) => !all.slice(0, index).some((earlier) => sameColumns(earlier, header)),
  );
  return headers.map((header, index) => ({
    grid,
    table: {
      sheet: grid.name,
      header: { top: header.top, bottom: header.bottom },
      columns: boundColumns(header.columns),
    },
    end: headers[index + 1]?.top ?? grid.rows,
  }));
}

/** The row before which the body of a bound table ends: where the next table begins, or the number of rows. */
export function bodyEnd(grid: Grid, bound: BoundTable, inputs: InputNames): number {
  if (bound.rows !== undefined) {
    return Math.min(bound.rows.last + 1, grid.rows);
  }
  const next = tablesOf(grid, inputs).find(({ table }) => table.header.top > bound.header.bottom);
  return next?.table.header.top ?? grid.rows;
}

/** True when a scoresheet can be read from it: it has codes, and points or raw figures. */
export function isComplete({ table }: FoundTable): boolean {
  return hasCode(table) && (hasPoints(table) || hasInputs(table));
}

/** True when its rows have codes. */
export function hasCode(table: BoundTable): boolean {
  return table.columns.some(({ field }) => field === 'code');
}

/** Sheet and header area as a formula would name them: `'Phụ lục 1'!A6:H7`. */
export function headerReference({ table }: FoundTable): string {
  const columns = table.columns.map(({ column }) => column);
  const area: Area = { ...table.header, left: Math.min(...columns), right: Math.max(...columns) };
  return `'${table.sheet.replaceAll("'", "''")}'!${areaAddress(area)}`;
}

function sameColumns(a: Header, b: Header): boolean {
  const place = ({ column, heading }: HeadedColumn): string => `${String(column)} ${heading.field}`;
  const places = new Set(a.columns.map(place));
  return a.columns.length === b.columns.length && b.columns.every((column) => places.has(place(column)));
}

/**
 * Columns with their rounds and with the code settled: the running number is the code where there is no other.
 * Appraisal columns that name no round take it from their place.
 */
function boundColumns(columns: readonly HeadedColumn[]): readonly BoundColumn[] {
  const codeField = columns.some(({ heading }) => heading.field === 'code') ? 'code' : 'order';
  let rounds = 0;
  return columns.map(({ column, heading, text }): BoundColumn => {
    if (heading.field === 'appraised') {
      rounds += 1;
      return { field: 'appraised', round: heading.round ?? rounds, column, heading: text };
    }
    if (heading.field === 'input') {
      return { field: 'input', input: heading.input, column, heading: text };
    }
    return { field: heading.field === codeField ? 'code' : heading.field, column, heading: text };
  });
}
