/** Beginning anew where what is remembered cannot be read. */
import { reviewFinding } from '../../engine/review/findings';
import { err, ok, type Result } from '../../engine/result';
import type { Book } from '../book';
import { commandFinding, type BookFinding } from '../book-findings';
import { keptLogOf } from '../review/workbook-review';
import { copiedCells, LOG_PLACE } from '../state/log-codec';
import { EMPTY_STATE } from '../state/state';
import type { CellWrite, Plan, Step } from './plan';

/**
 * Puts a state that cannot be read aside, under another name and in sight, and begins anew. The log of an appraisal, which
 * stands beside it, goes over to the new sheet cell by cell, whatever it holds.
 */
export function planFreshState(book: Book, stateSheet: string, aside: string): Result<Plan, readonly BookFinding[]> {
  if (book.state.ok) {
    return err([commandFinding('nothing-to-do', 'notice', { command: 'fresh-state' })]);
  }
  const { log, verdict } = keptLogOf(book);
  const entries = log.entries.length;
  return ok({
    steps: [
      { do: 'set-aside', sheet: stateSheet, to: aside },
      { do: 'add-sheet', name: stateSheet },
      ...(book.log === undefined ? [] : [copyStep(stateSheet, LOG_PLACE.left, copiedCells(book.log))]),
    ],
    state: EMPTY_STATE,
    findings:
      entries > 0 && verdict.outcome === 'holds' ? [reviewFinding('review-log-carried', 'notice', { entries })] : [],
  });
}

/** Writes cells of a log as text, from the first row of a sheet on. */
export function copyStep(sheet: string, left: number, cells: readonly (readonly string[])[]): Step {
  const written = cells.map((row) => row.map((value): CellWrite => ({ value: value === '' ? null : value })));
  return { do: 'write', sheet, top: 0, left, cells: written, format: 'text' };
}
