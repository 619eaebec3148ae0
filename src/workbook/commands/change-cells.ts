import { ok, type Result } from '../../engine/result';
import { markOf, type Book } from '../book';
import type { BookFinding } from '../book-findings';
import type { LogEntry, Overwritten, WorkbookState } from '../state/state';
import { bySheet, logged, writeStep } from './log';
import type { Plan } from './plan';

/** One cell that a command writes. */
export interface CellChange {
  readonly sheet: string;
  readonly cell: Overwritten;
}

/** Writes cells as one command: each with what it held before, in one entry of the log. */
export function changeCells(
  book: Book,
  state: WorkbookState,
  entry: Pick<LogEntry, 'at' | 'command'> & Partial<Pick<LogEntry, 'reverts' | 'frozen'>>,
  changes: readonly CellChange[],
  findings: readonly BookFinding[],
): Result<Plan, never> {
  const sheets = [...bySheet(changes)].map(([name, cells]) => ({ sheet: markOf(book, name), cells }));
  return ok({
    steps: changes.flatMap(({ sheet, cell }) => writeStep(sheet, cell.address, cell.now)),
    state: logged(state, { ...entry, sheets }),
    findings,
  });
}
