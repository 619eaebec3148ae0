/** What can be written into cells to mend a finding, and the command that does it. */
import type { CellRef } from '../../engine/checks/finding';
import { err, type Result } from '../../engine/result';
import type { Book } from '../book';
import { commandFinding, type BookFinding } from '../book-findings';
import { quotedSheet } from '../plan/references';
import { changeCells, type CellChange } from './change-cells';
import { cellAt, contentIn, sameContent } from './log';
import type { Content } from '../state/state';
import type { Plan } from './plan';

/** One cell to write. `seen` is what stood there when it was proposed: if that has changed, nothing is written. */
export interface MendedCell {
  readonly at: CellRef;
  readonly criterion: string | null;
  readonly seen: Content;
  readonly value: number;
}

/** Writes what a person chose to mend a finding with: one entry of the log, undone as one step. `at` is the time, in ISO form. */
export function planMend(
  book: Book,
  { cells, at }: { readonly cells: readonly MendedCell[]; readonly at: string },
): Result<Plan, readonly BookFinding[]> {
  if (!book.state.ok) {
    return err([book.state.error]);
  }
  const changes: CellChange[] = [];
  const changed: string[] = [];
  for (const cell of cells) {
    const { sheet, address } = cell.at;
    const grid = book.sheets.find(({ name }) => name === sheet);
    const was = grid === undefined ? null : contentIn(cellAt(grid, address));
    if (was === null || !sameContent(was, cell.seen)) {
      changed.push(`${quotedSheet(sheet)}!${address}`);
    } else {
      changes.push({ sheet, cell: { address, code: cell.criterion, was, now: { value: cell.value } } });
    }
  }
  return changed.length > 0
    ? err([commandFinding('cells-changed-since', 'warning', { cells: changed })])
    : changeCells(book, book.state.value, { at, command: 'mend' }, changes, []);
}
