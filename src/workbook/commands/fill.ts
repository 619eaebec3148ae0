import { err, type Result } from '../../engine/result';
import type { Rebound } from '../binding/rebind';
import { cellAddress } from '../a1';
import type { Book } from '../book';
import { commandFinding, type BookFinding } from '../book-findings';
import { computedPoints } from '../own-columns/values';
import { quotedSheet } from '../plan/references';
import { columnOf, sheetNamed, type BoundTable } from '../recognise/binding';
import { changeCells, type CellChange } from './change-cells';
import { contentIn, isEmptyCell } from './log';
import type { Plan } from './plan';

/** The columns that computed points can be filled into; appraised points by round, from 1. */
export type FillTarget = 'self' | 'final' | { readonly appraised: number };

interface FillRequest {
  readonly target: FillTarget;
  /** True where the person asked that cells that hold something be overwritten. */
  readonly overwrite: boolean;
  /** The time, in ISO form. */
  readonly at: string;
}

/**
 * Fills computed points into a column of the form, on the rows of criteria that could be computed. Cells that hold
 * something stay and are named, unless the person asked otherwise; what was there is logged either way.
 */
export function planFill(
  book: Book,
  { binding, edition }: Rebound,
  { target, overwrite, at }: FillRequest,
): Result<Plan, readonly BookFinding[]> {
  if (!book.state.ok) {
    return err([book.state.error]);
  }
  const grid = sheetNamed(book, binding.table.sheet);
  const column = targetColumn(binding.table, target);
  if (grid === undefined || column === undefined) {
    const field = typeof target === 'string' ? target : `appraised${String(target.appraised)}`;
    return err([commandFinding('field-not-bound', 'error', { field })]);
  }
  const points = computedPoints(book, binding, edition);
  const changes: CellChange[] = [];
  const kept: string[] = [];
  for (const { row, kind, code } of binding.rows) {
    const value = kind === 'criterion' && code !== null ? points.get(code) : undefined;
    if (value === undefined) {
      continue;
    }
    const address = cellAddress(row, column);
    const cell = grid.cell(row, column);
    if (!isEmptyCell(cell) && !overwrite) {
      if (cell.value !== value) kept.push(`${quotedSheet(grid.name)}!${address}`);
    } else if (cell.value !== value || cell.formula !== undefined) {
      changes.push({ sheet: grid.name, cell: { address, code, was: contentIn(cell), now: { value } } });
    }
  }
  const findings = kept.length > 0 ? [commandFinding('cells-kept', 'notice', { cells: kept })] : [];
  return changes.length === 0
    ? err([commandFinding('nothing-to-do', 'notice', { command: 'fill' }), ...findings])
    : changeCells(book, book.state.value, { at, command: 'fill' }, changes, findings);
}

function targetColumn(table: BoundTable, target: FillTarget): number | undefined {
  return typeof target === 'string'
    ? columnOf(table, target)
    : table.columns.find((column) => column.field === 'appraised' && column.round === target.appraised)?.column;
}
