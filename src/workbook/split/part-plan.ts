/** The workbook that one agency gets: the rows of its criteria with everything typed so far, to be filled in further. */
import { isCellError, type Cell } from '../grid';
import type { NumberFormat, PlannedCell, RowPlan, SheetPlan, WorkbookPlan } from '../plan/sheet-plan';
import { isDateFormat } from '../read/format';
import type { BoundColumn } from '../recognise/binding';
import type { Agency } from './agencies';
import { isFilled, type FormRow, type FormTable } from './layout';
import { manifestSheet, type PartManifest, type PartTable } from './manifest';

/** The words of a part. */
export interface PartTexts {
  readonly title: (agency: string) => string;
  readonly unit: string;
  readonly period: string;
  readonly editionId: string;
  readonly note: string;
}

/** What stands above the tables. */
interface PartHead {
  readonly unit: string;
  readonly period: string | null;
  readonly edition: string;
}

const WIDTHS: Partial<Readonly<Record<BoundColumn['field'], number>>> = {
  name: 48,
  evidence: 34,
  explanation: 30,
  notes: 24,
};
const WIDTH = 13;
const HEADER = 6;

/** Plans the part of an agency. */
export function partPlan(
  agency: Agency,
  tables: readonly FormTable[],
  original: PartManifest['original'],
  head: PartHead,
  texts: PartTexts,
): WorkbookPlan {
  const own = tables
    .map((form) => ({ form, rows: form.rows.filter(({ code }) => agency.codes.includes(code)) }))
    .filter(({ rows }) => rows.length > 0);
  const manifest: PartManifest = {
    format: 1,
    original,
    agency: agency.name,
    tables: own.map(({ form, rows }) => tableOf(form, rows)),
  };
  const sheets = own.map(({ form, rows }) => partSheet(agency, form, rows, head, texts));
  return { sheets: [...sheets, manifestSheet(manifest)], title: texts.title(agency.name) };
}

function tableOf({ table, grid }: FormTable, rows: readonly FormRow[]): PartTable {
  return {
    sheet: grid.name,
    source: grid.name,
    header: HEADER,
    columns: table.columns.map((column) => ({
      heading: column.heading,
      source: column.column,
      filled: isFilled(column),
    })),
    code: table.columns.findIndex(({ field }) => field === 'code'),
    rows: rows.map(({ code, nth, row }) => ({ code, nth, source: row })),
  };
}

function partSheet(
  agency: Agency,
  { grid, table }: FormTable,
  rows: readonly FormRow[],
  { unit, period, edition }: PartHead,
  texts: PartTexts,
): SheetPlan {
  const line = (value: string, style: 'sheet-title' | 'plain' = 'plain'): RowPlan => ({ cells: [{ value, style }] });
  return {
    name: grid.name,
    columns: table.columns.map(({ field }) => ({ width: WIDTHS[field] ?? WIDTH })),
    rows: [
      { cells: [{ value: texts.title(agency.name), style: 'label' }] },
      line(`${texts.unit}: ${unit}`),
      line(period === null ? '' : `${texts.period}: ${period}`),
      line(`${texts.editionId}: ${edition}`),
      line(texts.note),
      { cells: [] },
      { cells: table.columns.map(({ heading }) => ({ value: heading, style: 'header' })) },
      ...rows.map(({ row, code }): RowPlan => ({
        cells: table.columns.map((column) => partCell(column, grid.cell(row, column.column), code)),
      })),
    ],
    protection: {},
    freeze: { rows: HEADER + 1, columns: 2 },
    print: { orientation: 'landscape', repeatedRows: { first: HEADER, last: HEADER } },
  };
}

function partCell(column: BoundColumn, cell: Cell, code: string): PlannedCell {
  if (column.field === 'code') {
    return { value: code, style: 'code', format: 'text' };
  }
  const value = isCellError(cell.value) ? cell.value.error : cell.value;
  const format: NumberFormat | null = isDateFormat(cell.format) ? 'date' : typeof value === 'number' ? 'points' : null;
  const isOpen = isFilled(column) && canBeFilled(cell);
  return {
    value,
    style: isOpen ? 'input' : 'text',
    ...(format === null ? {} : { format }),
    ...(isOpen ? { editable: true } : {}),
  };
}

/** Formulas and errors belong to the form itself. */
export function canBeFilled({ formula, value }: Cell): boolean {
  return formula === undefined && !isCellError(value);
}
