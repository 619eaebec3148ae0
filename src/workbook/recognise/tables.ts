/** The tables of a workbook that can hold a scoresheet or raw figures. */
import { normaliseCode } from '../../engine/edition/code';
import { areaAddress } from '../a1';
import type { Area, Grid } from '../grid';
import { hasInputs, hasPoints, type BoundColumn, type BoundTable } from './binding';
import { isOrdinal } from './group-words';
import { headersOf, type HeadedColumn, type Header } from './header';
import type { InputNames } from './headings';

/** A table found in a sheet; its body ends before row `end`, where another header begins. */
export interface FoundTable {
  readonly grid: Grid;
  readonly table: BoundTable;
  readonly end: number;
}

/**
 * Every table whose header was understood, in sheet order. A header printed again further down begins no new table,
 * unless the codes below it are those that stood above: then the form stands there a second time.
 */
export function tablesOf(grid: Grid, inputs: InputNames): readonly FoundTable[] {
  const all = headersOf(grid, inputs);
  const headers = all.filter((header, index) => {
    const earlier = all.slice(0, index).filter((other) => sameColumns(other, header));
    return earlier.length === 0 || codesAgain(grid, header, earlier, all);
  });
  return headers.flatMap((header) => {
    const end = nextTop(header, headers, grid.rows);
    return sideBySide(header.columns).map((columns) => ({
      grid,
      table: {
        sheet: grid.name,
        header: { top: header.top, bottom: header.bottom },
        columns: boundColumns(columns),
      },
      end,
    }));
  });
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

function nextTop(header: Header, headers: readonly Header[], rows: number): number {
  return headers.find(({ top }) => top > header.bottom)?.top ?? rows;
}

/** True when most codes below a header stand below an earlier one as well. */
function codesAgain(grid: Grid, header: Header, earlier: readonly Header[], all: readonly Header[]): boolean {
  const above = new Set(earlier.flatMap((other) => codesBelow(grid, other, all)));
  const below = codesBelow(grid, header, all);
  return below.length > 0 && below.filter((code) => above.has(code)).length > below.length / 2;
}

/** The codes between a header and the next one. Running numbers and group numbers begin anew anywhere. */
function codesBelow(grid: Grid, header: Header, all: readonly Header[]): readonly string[] {
  const column = (header.columns.find(isCode) ?? header.columns.find(isOrder))?.column;
  if (column === undefined) {
    return [];
  }
  const rows = nextTop(header, all, grid.rows) - header.bottom - 1;
  return Array.from({ length: rows }, (_, index) => grid.cell(header.bottom + 1 + index, column).value).flatMap(
    (value) => {
      const code = typeof value === 'string' || typeof value === 'number' ? normaliseCode(String(value)) : '';
      return /\d/.test(code) && !isOrdinal(code) ? [code] : [];
    },
  );
}

/** A form may have another, or a table of raw figures, beside it in the same rows: that one has its own column of codes. */
function sideBySide(columns: readonly HeadedColumn[]): readonly (readonly HeadedColumn[])[] {
  const second = columns.findIndex((column, index) => isCode(column) && columns.slice(0, index).some(isCode));
  const parts = [columns.slice(0, second), columns.slice(second)];
  const [left = [], right = []] = parts;
  return second > 0 && left.some(isPoints) && right.some((column) => isPoints(column) || isInput(column))
    ? parts
    : [columns];
}

function isCode({ heading }: HeadedColumn): boolean {
  return heading.field === 'code';
}

function isOrder({ heading }: HeadedColumn): boolean {
  return heading.field === 'order';
}

function isInput({ heading: { field } }: HeadedColumn): boolean {
  return field === 'input' || field === 'value';
}

function isPoints({ heading: { field } }: HeadedColumn): boolean {
  return field === 'self' || field === 'appraised' || field === 'final';
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
