import { oncePer } from '../../engine/remember';
import type { CellRef } from '../../engine/checks/finding';
import type { Grid, Workbook } from '../grid';
import { refOf } from '../recognise/binding';
import { headingTexts } from '../recognise/header';
import { mayNameUnits, type HeadingReader, type PlainColumn, type UnitColumn } from './headings';

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
  const tables: UnitTable[] = [];
  for (let top = 0; top < Math.min(grid.rows, SEARCHED_ROWS); top += 1) {
    for (const bottom of top + 1 < grid.rows ? [top, top + 1] : [top]) {
      if (!headingsIn(grid)(top, bottom).namesUnit) continue;
      const table = { grid, top, bottom, columns: columnsOf(grid, top, bottom, read) };
      if (columnOf(table, 'unit') !== undefined && table.columns.length >= fewest) {
        tables.push(table);
      }
    }
  }
  return tables;
}

function columnsOf(grid: Grid, top: number, bottom: number, read: HeadingReader): readonly FoundColumn[] {
  return headingsIn(grid)(top, bottom).texts.flatMap((heading, column): readonly FoundColumn[] => {
    const holds = heading === '' ? null : read(heading);
    return holds === null ? [] : [{ column, heading, at: refOf(grid.name, bottom, column), holds }];
  });
}

interface Headings {
  /** Tidied, by column. */
  readonly texts: readonly string[];
  /** Whether one of them may name units, in whatever edition. */
  readonly namesUnit: boolean;
}

/** The headings of a sheet by their first and last row; they are the same for every edition that is looked for in it. */
const headingsIn = oncePer((grid: Grid) => {
  const known = new Map<string, Headings>();
  return (top: number, bottom: number): Headings => {
    const key = `${String(top)}:${String(bottom)}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const texts = headingTexts(grid, { top, bottom });
    const headings = { texts, namesUnit: texts.some(mayNameUnits) };
    known.set(key, headings);
    return headings;
  };
});

function weight(table: UnitTable): number {
  const parts = table.columns.filter(({ holds }) => holds.kind === 'group' || holds.kind === 'pillar').length;
  return parts * 100 + table.columns.length;
}
