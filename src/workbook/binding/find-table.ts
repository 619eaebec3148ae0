/** A remembered table in the sheets as they are now. */
import type { Edition } from '../../engine/edition/schema';
import { commandFinding, type CommandFinding } from '../book-findings';
import type { Grid } from '../grid';
import { columnOf, type BoundTable } from '../recognise/binding';
import { inputNames } from '../recognise/input-names';
import { tableRows, type TableRow } from '../recognise/rows';
import { bodyEnd } from '../recognise/tables';
import type { RememberedTable } from '../state/state';
import { findColumns, findHeader } from './find-columns';

/** A table found again, its rows and what is to be told about it. */
export interface TableFound {
  readonly grid: Grid;
  readonly table: BoundTable;
  readonly rows: readonly TableRow[];
  readonly findings: readonly CommandFinding[];
}

/**
 * The table in one sheet; null where its headings are not there, or fewer than half of the codes where `isForm`: a sheet
 * of raw figures may hold a few of them only.
 */
export function tableIn(
  grid: Grid,
  was: RememberedTable,
  codes: ReadonlySet<string>,
  edition: Edition,
  isForm: boolean,
): TableFound | null {
  const header = findHeader(grid, was.header, was.columns);
  if (header === null) {
    return null;
  }
  const names = inputNames([edition]);
  const { columns, findings } = findColumns(grid, header, was.columns, names);
  const bare: BoundTable = { sheet: grid.name, header, columns };
  if (columnOf(bare, 'code') === undefined) {
    return { grid, table: bare, rows: [], findings };
  }
  const table = was.rows === null ? bare : { ...bare, rows: bodyNow(grid, bare, was, codes, edition) };
  const rows = tableRows(grid, table, edition, bodyEnd(grid, table, names));
  const present = new Set(rows.map(({ code }) => code));
  const shared = [...codes].filter((code) => present.has(code)).length;
  return isForm && shared * 2 <= codes.size ? null : { grid, table, rows, findings };
}

/** The body that a person gave: it moved with the header and ends at the last row with one of its codes. */
function bodyNow(
  grid: Grid,
  table: BoundTable,
  was: RememberedTable,
  codes: ReadonlySet<string>,
  edition: Edition,
): { readonly first: number; readonly last: number } {
  const first = table.header.bottom + (was.rows?.first ?? 0) - was.header.bottom;
  const rows = tableRows(grid, { ...table, rows: { first, last: grid.rows - 1 } }, edition);
  const last = rows.findLast(({ code }) => code !== null && codes.has(code))?.row ?? first;
  return { first, last };
}

/** Tells that a sheet has another name than it had. */
export function renamedSheet(was: RememberedTable, now: Grid): readonly CommandFinding[] {
  return was.sheet.name === now.name
    ? []
    : [commandFinding('binding-sheet-renamed', 'notice', { from: was.sheet.name, to: now.name })];
}
