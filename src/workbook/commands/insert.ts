import type { CellRef } from '../../engine/checks/finding';
import { err, type Result } from '../../engine/result';
import type { Rebound } from '../binding/rebind';
import { areaAddress, parseArea } from '../a1';
import type { Book } from '../book';
import { commandFinding, type BookFinding } from '../book-findings';
import type { Area } from '../grid';
import { reference } from '../own-columns/formulas';
import { quotedSheet } from '../plan/references';
import { appraisedColumns, columnOf, type BoundTable } from '../recognise/binding';
import { changeCells } from './change-cells';
import { cellAt, contentIn, isEmptyCell } from './log';
import type { Plan } from './plan';

/** The points that an inserted formula adds up; appraised ones are those of the last round. */
export type PointsField = 'self' | 'appraised' | 'final';

/** What to insert: the points of one group, by its id, or of the whole form. */
export type InsertKind = { readonly function: 'GROUPSCORE'; readonly group: string } | { readonly function: 'TOTAL' };

interface InsertRequest {
  readonly insert: InsertKind;
  readonly field: PointsField;
  /** Where the cursor is. */
  readonly cursor: CellRef;
  /** True where the person asked that what stands there be overwritten. */
  readonly overwrite: boolean;
  /** The time, in ISO form. */
  readonly at: string;
}

/**
 * Inserts a formula at the cursor. It reads the rows of the criteria only, so it can stand on the row of its group or of
 * the total; inside the rows that it reads it would read itself, and is refused.
 */
export function planInsert(
  book: Book,
  rebound: Rebound,
  { insert, field, cursor, overwrite, at }: InsertRequest,
): Result<Plan, readonly BookFinding[]> {
  if (!book.state.ok) {
    return err([book.state.error]);
  }
  const { table } = rebound.binding;
  const points = field === 'appraised' ? appraisedColumns(table).at(-1) : columnOf(table, field);
  const code = columnOf(table, 'code');
  const rows = rowsOf(rebound, insert);
  if (points === undefined || code === undefined || rows === null) {
    return err([commandFinding('field-not-bound', 'error', { field })]);
  }
  const area = (column: number): Area => ({ ...rows, left: column, right: column });
  if (isWithin(cursor, table, [area(code), area(points)])) {
    const data = { cell: placeOf(cursor), area: areaAddress(area(points)) };
    return err([commandFinding('formula-circular', 'error', data, cursor)]);
  }
  const grid = book.sheets.find(({ name }) => name === cursor.sheet);
  const cell = grid === undefined ? { value: null } : cellAt(grid, cursor.address);
  if (!isEmptyCell(cell) && !overwrite) {
    return err([commandFinding('cell-not-empty', 'error', { cell: placeOf(cursor) }, cursor)]);
  }
  const columns = [code, points].map((column) => reference(table.sheet, area(column), cursor.sheet)).join(',');
  const group = insert.function === 'GROUPSCORE' ? `"${insert.group}",` : '';
  const formula = `=DTI.${insert.function}(${group}${columns},"${rebound.edition.id}")`;
  const change = {
    sheet: cursor.sheet,
    cell: { address: cursor.address, code: null, was: contentIn(cell), now: { formula } },
  };
  return changeCells(book, book.state.value, { at, command: 'insert' }, [change], []);
}

/** First and last row of the criteria that are added up. */
function rowsOf(
  { binding, edition }: Rebound,
  insert: InsertKind,
): { readonly top: number; readonly bottom: number } | null {
  const groups = edition.groups.filter(({ id }) => insert.function === 'TOTAL' || id === insert.group);
  const codes = new Set(groups.flatMap(({ criteria }) => criteria.map(({ code }) => code)));
  const rows = binding.rows.filter(({ kind, code }) => kind === 'criterion' && code !== null && codes.has(code));
  const first = rows[0];
  const last = rows.at(-1);
  return first === undefined || last === undefined ? null : { top: first.row, bottom: last.row };
}

function isWithin({ sheet, address }: CellRef, table: BoundTable, areas: readonly Area[]): boolean {
  const at = parseArea(address);
  return (
    at !== null &&
    sheet === table.sheet &&
    areas.some(({ top, bottom, left }) => at.left === left && at.top >= top && at.top <= bottom)
  );
}

function placeOf({ sheet, address }: CellRef): string {
  return `${quotedSheet(sheet)}!${address}`;
}
