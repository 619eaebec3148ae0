import type { Result } from '../engine/result';
import type { Workbook } from './grid';
import type { StateFinding } from './state/findings';
import type { LogCells } from './state/log-codec';
import type { SheetMark, WorkbookState } from './state/state';

/** What is known of a sheet beside its cells. */
interface SheetFacts {
  readonly mark: SheetMark;
  readonly isProtected: boolean;
}

/** A workbook with what the add-in remembers in it: what every command starts from. Sheets are the visible ones. */
export interface Book extends Workbook {
  /** Facts of all sheets, hidden ones too, in tab order. */
  readonly facts: readonly SheetFacts[];
  /** A finding where the state cannot be used: commands that would change it are then refused. */
  readonly state: Result<WorkbookState, StateFinding>;
  /** The review log as it stands; left out where there is none. `keptLogOf` reads it. */
  readonly log?: LogCells;
}

/** A sheet by name with its id, where it is known. */
export function markOf(book: Book, name: string): SheetMark {
  return book.facts.find(({ mark }) => mark.name === name)?.mark ?? { name, id: null };
}

/**
 * The sheet that a mark means now: the one of that name, else the one with its id; null where both are gone.
 * The name comes first: programs other than Excel number the ids anew when they save.
 */
export function sheetMarked(book: Book, { name, id }: SheetMark): SheetFacts | null {
  const byName = book.facts.find(({ mark }) => mark.name === name);
  return byName ?? book.facts.find(({ mark }) => id !== null && mark.id === id) ?? null;
}
