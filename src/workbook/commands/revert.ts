import { err, type Result } from '../../engine/result';
import { sheetMarked, type Book } from '../book';
import { commandFinding, type BookFinding } from '../book-findings';
import { frozenColumns, thawedColumns, type FrozenValue } from '../own-columns/frozen';
import { quotedSheet } from '../plan/references';
import type { Frozen, LogEntry, WorkbookState } from '../state/state';
import { cellAt, sameContent, contentIn } from './log';
import { changeCells, type CellChange } from './change-cells';
import type { Plan } from './plan';

/** The last command that was not undone yet; null when there is none. */
export function lastCommand({ log }: WorkbookState): LogEntry | null {
  const undone = new Set(log.flatMap(({ reverts }) => (reverts === null ? [] : [reverts])));
  return log.findLast(({ number, command }) => command !== 'revert' && !undone.has(number)) ?? null;
}

/**
 * Undoes the last command: every cell that still holds what the command wrote gets back what it held before. Cells that
 * were changed since stay and are named.
 */
export function planRevert(book: Book, at: string): Result<Plan, readonly BookFinding[]> {
  if (!book.state.ok) {
    return err([book.state.error]);
  }
  const entry = lastCommand(book.state.value);
  if (entry === null) {
    return err([commandFinding('nothing-to-do', 'notice', { command: 'revert' })]);
  }
  const changes: CellChange[] = [];
  const kept: string[] = [];
  for (const { sheet, cells } of entry.sheets) {
    const name = sheetMarked(book, sheet)?.mark.name ?? sheet.name;
    const grid = book.sheets.find((candidate) => candidate.name === name);
    for (const cell of cells) {
      const isStill = grid !== undefined && sameContent(contentIn(cellAt(grid, cell.address)), cell.now);
      if (isStill) {
        changes.push({ sheet: name, cell: { ...cell, was: cell.now, now: cell.was } });
      } else {
        kept.push(`${quotedSheet(name)}!${cell.address}`);
      }
    }
  }
  const findings = kept.length > 0 ? [commandFinding('cells-kept', 'warning', { cells: kept })] : [];
  const state = {
    ...book.state.value,
    frozen: frozenBefore(book.state.value, entry),
    ownColumns: ownColumnsBefore(book, book.state.value, entry),
  };
  return changeCells(book, state, { at, command: 'revert', reverts: entry.number }, changes, findings);
}

/** The frozen formulas as they were remembered before a command. */
function frozenBefore({ frozen }: WorkbookState, entry: LogEntry): WorkbookState['frozen'] {
  const isOfEntry = (one: Frozen): boolean =>
    entry.frozen.some(({ sheet, address }) => sheet.name === one.sheet.name && address === one.address);
  const others = frozen.filter((one) => !isOfEntry(one));
  return entry.command === 'thaw' ? [...others, ...entry.frozen] : others;
}

/** Our columns as they were remembered before a command froze or thawed them. */
function ownColumnsBefore(book: Book, { ownColumns }: WorkbookState, entry: LogEntry): WorkbookState['ownColumns'] {
  if (entry.command !== 'thaw') {
    return thawedColumns(book, ownColumns, entry.frozen);
  }
  const valueAt: FrozenValue = (name, address) => {
    const cells = entry.sheets.find(({ sheet }) => sheet.name === name)?.cells;
    const was = cells?.find((cell) => cell.address === address)?.was;
    return was !== undefined && 'value' in was ? was.value : null;
  };
  return frozenColumns(book, ownColumns, entry.frozen, valueAt);
}
