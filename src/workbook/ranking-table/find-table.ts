import { oncePer } from '../../engine/remember';
import type { CellRef } from '../../engine/checks/finding';
import type { Grid, Workbook } from '../grid';
import { refOf } from '../recognise/binding';
import { headingTexts } from '../recognise/header';
import { mayBePartOfUnits, mayNameUnits, type HeadingReader, type PlainColumn, type UnitColumn } from './headings';

/** A column whose heading was understood. */
export interface FoundColumn {
  readonly column: number;
  /** As printed, both rows together where there are two. */
  readonly heading: string;
  readonly at: CellRef;
  readonly holds: UnitColumn;
}

/** A table of units: its header, rows counted from 0, ends included, and the columns that were understood. */
export interface UnitTable {
  readonly grid: Grid;
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly FoundColumn[];
}

/** Headers are looked for this far down. */
const SEARCHED_ROWS = 60;

/**
 * The table of units in a workbook's visible sheets that has the most columns of groups and pillars, then of any kind;
 * the first of equal ones. Null where no header names units and something about them.
 */
export function findUnitTable(workbook: Workbook, read: HeadingReader): UnitTable | null {
  return unitTables(workbook, read).reduce<UnitTable | null>(
    (best, table) => (best === null || weight(table) > weight(best) ? table : best),
    null,
  );
}

/** The best table of each visible sheet, in tab order; `fewest` is the number of columns that must be understood. */
export function unitTables(workbook: Workbook, read: HeadingReader, fewest = 2): readonly UnitTable[] {
  return workbook.sheets
    .filter(({ hidden }) => !hidden)
    .flatMap((grid) => {
      const tables = tablesIn(grid, read, fewest);
      const most = Math.max(...tables.map(weight));
      return tables.filter((table) => weight(table) === most).slice(0, 1);
    });
}

/** Ids of the groups or pillars that a table has a column for. */
export function idsOf({ columns }: UnitTable, kind: 'group' | 'pillar'): readonly string[] {
  return columns.flatMap(({ holds }) => (holds.kind === kind ? [holds.id] : []));
}

/** The column of a kind that a table has once. */
export function columnOf({ columns }: UnitTable, kind: PlainColumn): FoundColumn | undefined {
  return columns.find(({ holds }) => holds.kind === kind);
}

function tablesIn(grid: Grid, read: HeadingReader, fewest: number): readonly UnitTable[] {
  return headersIn(grid)
    .map(({ top, bottom, texts }) => ({ grid, top, bottom, columns: columnsOf(grid, bottom, texts, read) }))
    .filter((table) => columnOf(table, 'unit') !== undefined && table.columns.length >= fewest);
}

function columnsOf(grid: Grid, bottom: number, texts: readonly string[], read: HeadingReader): readonly FoundColumn[] {
  return texts.flatMap((heading, column): readonly FoundColumn[] => {
    const holds = heading === '' ? null : read(heading);
    return holds === null ? [] : [{ column, heading, at: refOf(grid.name, bottom, column), holds }];
  });
}

/** One row or two that may be the header of a table of units, and the text over each column. */
interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly texts: readonly string[];
}

/**
 * Looked for once in a sheet: they are the same for every edition. Two rows are only put together where one of them
 * says a part of what names units: in most sheets no row does.
 */
const headersIn = oncePer((grid: Grid): readonly Header[] => {
  const rows = Array.from({ length: Math.min(grid.rows, SEARCHED_ROWS + 1) }, (_, row) => row);
  const hasPart = rows.map((row) => headingTexts(grid, { top: row, bottom: row }).some(mayBePartOfUnits));
  return rows
    .slice(0, SEARCHED_ROWS)
    .flatMap((top) => (top + 1 < grid.rows ? [top, top + 1] : [top]).map((bottom) => ({ top, bottom })))
    .filter(({ top, bottom }) => hasPart[top] === true || hasPart[bottom] === true)
    .map((place) => ({ ...place, texts: headingTexts(grid, place) }))
    .filter(({ texts }) => texts.some(mayNameUnits));
});

function weight(table: UnitTable): number {
  const parts = table.columns.filter(({ holds }) => 'id' in holds).length;
  return parts * 100 + table.columns.length;
}
