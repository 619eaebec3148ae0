import { err, type Result } from '../../engine/result';
import { cellAddress } from '../a1';
import type { Book } from '../book';
import { commandFinding, type BookFinding } from '../book-findings';
import { isCellError, type Cell } from '../grid';
import { changeCells, type CellChange } from './change-cells';
import { contentIn } from './log';
import type { Plan } from './plan';

/**
 * How Excel and others spell the functions where the add-in was missing: `_xldudf_DTI_SCORE`, with `_xlfn.` or the number
 * of a lost workbook before it, and `@` where they took the result for a single cell.
 */
const SPELLINGS = /@?(?:\[\d+\]!|'?\[[^\]']+\][^!']*'?!)?@?(?:_xlfn\.)?(?:_xldudf_DTI_|DTI\.)([A-Za-z]+)(?=\()/gi;

/** A formula with the functions spelt as they should be; texts in quotes are left alone. `formula` with or without `=`. */
export function repaired(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(SPELLINGS, (_, name: string) => `DTI.${name.toUpperCase()}`),
    )
    .join('');
}

/**
 * Writes the formulas anew that were typed or saved without the add-in: those spelt otherwise, and those that show
 * `#NAME?`, which only come alive when they are assigned again. `at` is the time, in ISO form.
 */
export function planRepair(book: Book, at: string): Result<Plan, readonly BookFinding[]> {
  if (!book.state.ok) {
    return err([book.state.error]);
  }
  const changes = book.sheets.flatMap((grid): CellChange[] => {
    const found: CellChange[] = [];
    for (let row = 0; row < grid.rows; row += 1) {
      for (let column = 0; column < grid.columns; column += 1) {
        const cell = grid.cell(row, column);
        const formula = toRepair(cell);
        if (formula !== null) {
          const address = cellAddress(row, column);
          found.push({ sheet: grid.name, cell: { address, code: null, was: contentIn(cell), now: { formula } } });
        }
      }
    }
    return found;
  });
  return changes.length === 0
    ? err([commandFinding('nothing-to-do', 'notice', { command: 'repair' })])
    : changeCells(book, book.state.value, { at, command: 'repair' }, changes, []);
}

/** The formula as it should be, where it is not or does not live; null where there is nothing to mend. */
function toRepair({ value, formula }: Cell): string | null {
  if (formula === undefined) {
    return null;
  }
  const mended = repaired(formula);
  const isDead = isCellError(value) && value.error === '#NAME?' && mended.includes('DTI.');
  return mended !== formula || isDead ? `=${mended}` : null;
}
