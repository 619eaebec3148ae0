/**
 * What was understood of a workbook, as plain data: it can be shown to a person, corrected, stored and used again.
 * Rows and columns are counted from 0.
 */
import type { CellRef } from '../../engine/checks/finding';
import { oncePer } from '../../engine/remember';
import { cellAddress } from '../a1';
import type { Grid, Workbook } from '../grid';
import type { PlainField } from './headings';

/** A column of the table and what it holds. `heading` is the text it was recognised by; rounds count from 1. */
export type BoundColumn =
  | { readonly field: PlainField; readonly column: number; readonly heading: string }
  | { readonly field: 'appraised'; readonly round: number; readonly column: number; readonly heading: string }
  | { readonly field: 'input'; readonly input: string; readonly column: number; readonly heading: string };

/** A table in a sheet: its header rows, ends included, and its columns from left to right. */
export interface BoundTable {
  readonly sheet: string;
  readonly header: { readonly top: number; readonly bottom: number };
  /** First and last row of the body where a person gave them; else the rows tell themselves where they end. */
  readonly rows?: { readonly first: number; readonly last: number };
  readonly columns: readonly BoundColumn[];
}

/**
 * What a row is:
 * - `criterion`: a criterion's row, known to the edition or not; `heading`: a criterion that others stand under;
 * - `group`: a group's row, which may carry subtotals; `total`: a total, of one group or of all;
 * - `input`: a raw figure of the criterion above it (`a = 120`);
 * - `header`: headings printed again, or a row that numbers the columns;
 * - `uncoded`: points without a code; `other`: notes and signatures; `blank`.
 */
type RowKind = 'criterion' | 'heading' | 'group' | 'total' | 'input' | 'header' | 'uncoded' | 'other' | 'blank';

/** One row as understood. */
export interface BoundRow {
  readonly row: number;
  readonly kind: RowKind;
  /** The criterion's code, as the edition writes it where it is known; null for other rows. */
  readonly code: string | null;
  /** Id of the group that a `group` or `total` row stands for; null where none was recognised or all are meant. */
  readonly group: string | null;
}

/** A text found above the table, and where; `at` is null when a person gave it. */
export interface FoundText {
  readonly value: string;
  readonly at: CellRef | null;
}

/** What was understood of a workbook: one unit's scoresheet. */
export interface Binding {
  readonly table: BoundTable;
  /** Other tables, on any sheet, that hold raw figures by code. */
  readonly inputTables: readonly BoundTable[];
  /** First and last row of the table's body; `last` is before `first` when it has none. */
  readonly body: { readonly first: number; readonly last: number };
  /** The body as it was when recognised; reading looks at the sheet afresh. */
  readonly rows: readonly BoundRow[];
  readonly unit: FoundText | null;
  readonly period: FoundText | null;
  /** Id of the edition; null when it is unknown or several fit. */
  readonly edition: string | null;
  /** Ids of the editions that fit, best first. */
  readonly candidates: readonly string[];
}

/** The row in which the body of a table begins. */
export function firstBodyRow({ header, rows }: BoundTable): number {
  return rows?.first ?? header.bottom + 1;
}

/** The column that holds a field, or undefined. */
export function columnOf(table: BoundTable, field: PlainField): number | undefined {
  return table.columns.find((column) => column.field === field)?.column;
}

/** The column of points of a field; undefined where there is none, or where several claim to be it: neither is to be trusted. */
export function pointsColumnOf(table: BoundTable, field: 'max' | 'self' | 'final'): number | undefined {
  const [only, ...others] = table.columns.filter((column) => column.field === field);
  return others.length === 0 ? only?.column : undefined;
}

/** The columns of appraised points, first round first. */
export const appraisedColumns: (table: BoundTable) => readonly number[] = oncePer(({ columns }: BoundTable) =>
  columns
    .flatMap((column) => (column.field === 'appraised' ? [column] : []))
    .sort((a, b) => a.round - b.round)
    .map(({ column }) => column),
);

/** The columns of raw figures. */
export function inputColumns(table: BoundTable): readonly { readonly input: string; readonly column: number }[] {
  return table.columns.flatMap((column) => (column.field === 'input' ? [column] : []));
}

/** True when the table has a column of self-assessed, appraised or final points. */
export function hasPoints(table: BoundTable): boolean {
  return table.columns.some(({ field }) => field === 'self' || field === 'appraised' || field === 'final');
}

/** True when the table has columns for raw figures. A table of values that name their source is one of central figures. */
export function hasInputs(table: BoundTable): boolean {
  const fields = table.columns.map(({ field }) => field);
  return fields.includes('value') ? !fields.includes('source') : fields.includes('input');
}

/** The sheet of that name, or undefined. */
export function sheetNamed(workbook: Workbook, name: string): Grid | undefined {
  return workbook.sheets.find((sheet) => sheet.name === name);
}

/** The reference of one cell of a sheet. */
export function refOf(sheet: string, row: number, column: number): CellRef {
  return { sheet, address: cellAddress(row, column) };
}
