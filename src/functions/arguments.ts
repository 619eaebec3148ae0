/** Arguments as Excel hands them to a custom function whose parameters are of type `any`. */
import { err, ok, type Result } from '../engine/result';
import { isLeftEmpty, stateWord, type StateWord } from '../engine/words';
import { invalidValue, type FunctionError } from './result';

/** An error in a cell: `#REF!`. */
interface CellErrorArgument {
  readonly code: string;
}

/** A cell: empty cells come as null or as empty text, depending on Excel's version. */
export type CellArgument = string | number | boolean | null | CellErrorArgument;

/** A range or array, row by row; a single value may come unwrapped. An omitted argument is null. */
export type RangeArgument = readonly (readonly CellArgument[])[] | CellArgument;

/** The rows of a range; a single value is one row of one cell. */
export function rowsOf(range: RangeArgument): readonly (readonly CellArgument[])[] {
  return isRows(range) ? range : [[range]];
}

function isRows(range: RangeArgument): range is readonly (readonly CellArgument[])[] {
  return Array.isArray(range);
}

/** The text of a cell without surrounding blanks, letters composed; empty for an empty cell, `#REF!` for an error. */
export function textOf(cell: CellArgument | undefined): string {
  if (cell === null || cell === undefined) return '';
  return String(isError(cell) ? cell.code : cell)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

function isError(cell: CellArgument): cell is CellErrorArgument {
  return typeof cell === 'object' && cell !== null;
}

/** Whether a cell gives nothing: it is empty, or a dash or dots stand in it. */
export function isBlank(cell: CellArgument | undefined): boolean {
  return isLeftEmpty(textOf(cell));
}

/** What a cell says in place of a figure (`KPS`, `N/A`). The error `#N/A` says nothing of the kind. */
export function stateIn(cell: CellArgument | undefined): StateWord | null {
  return cell === null || cell === undefined || isError(cell) ? null : stateWord(textOf(cell));
}

/**
 * A cell that holds a number or nothing. Words that say why there is no number (`KPS`, `Không áp dụng`) count as
 * nothing; other texts, yes and no, and errors are returned as they stand.
 */
export function numberIn(cell: CellArgument | undefined): Result<number | null, string> {
  if (typeof cell === 'number' && Number.isFinite(cell)) return ok(cell);
  return isBlank(cell) || stateIn(cell) !== null ? ok(null) : err(textOf(cell));
}

/** A range of one column as its cells. */
export function columnOf(range: RangeArgument): Result<readonly CellArgument[], FunctionError> {
  const rows = rowsOf(range);
  const wide = rows.find((row) => row.length !== 1);
  return wide === undefined
    ? ok(rows.flat())
    : err(invalidValue((texts) => texts.notOneColumn({ columns: wide.length })));
}

/** Refuses a range that has not as many rows as the one it belongs to. */
export function sameRows(rows: number, others: number): FunctionError | null {
  return rows === others ? null : invalidValue((texts) => texts.rowsDiffer({ rows, others }));
}
