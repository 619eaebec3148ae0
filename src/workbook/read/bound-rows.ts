import type { Edition } from '../../engine/edition/schema';
import { isCellError, type Grid, type Workbook } from '../grid';
import { columnOf, refOf, sheetNamed, type BoundTable } from '../recognise/binding';
import { inputNames } from '../recognise/input-names';
import { tableBody, type TableRow } from '../recognise/rows';
import { bodyEnd } from '../recognise/tables';
import { foldWords, tidy } from '../../engine/text';
import { readingFinding, type ReadingFinding } from './findings';

/** The rows of a bound table, or why they cannot be read. */
export interface BoundRows {
  readonly grid: Grid | null;
  readonly rows: readonly TableRow[];
  readonly findings: readonly ReadingFinding[];
}

/** The rows of a bound table as they now are; no grid when the sheet is gone or a heading is another. */
export function boundRows(workbook: Workbook, table: BoundTable, edition: Edition): BoundRows {
  const grid = sheetNamed(workbook, table.sheet);
  if (grid === undefined) {
    const sheets = workbook.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
    return {
      grid: null,
      rows: [],
      findings: [readingFinding('sheet-not-found', 'error', { sheet: table.sheet, sheets })],
    };
  }
  const findings = changedHeadings(grid, table);
  if (findings.length > 0) {
    return { grid: null, rows: [], findings };
  }
  const end = bodyEnd(grid, table, inputNames([edition]));
  const { rows, leftOut } = tableBody(grid, table, edition, end);
  const last = rows.at(-1)?.row ?? table.header.bottom;
  return { grid, rows, findings: leftOut === null ? [] : [rowsLeftOut(grid, table, last, leftOut)] };
}

function rowsLeftOut(grid: Grid, table: BoundTable, last: number, leftOut: number): ReadingFinding {
  const at = refOf(grid.name, leftOut, columnOf(table, 'code') ?? 0);
  return readingFinding('rows-left-out', 'error', { last: last + 1, first: leftOut + 1 }, at);
}

/** A column a person chose without a heading is taken at their word. */
function changedHeadings(grid: Grid, table: BoundTable): readonly ReadingFinding[] {
  const { top, bottom } = table.header;
  return table.columns.flatMap(({ column, heading }) => {
    const found = headingText(grid, bottom, column) || headingText(grid, top, column);
    if (heading === '' || (found !== '' && foldWords(heading).includes(foldWords(found)))) {
      return [];
    }
    const at = refOf(grid.name, bottom, column);
    return [readingFinding('heading-changed', 'error', { expected: heading, found }, at)];
  });
}

function headingText(grid: Grid, row: number, column: number): string {
  const { value } = grid.cell(row, column);
  return value === null || isCellError(value) ? '' : tidy(String(value));
}
