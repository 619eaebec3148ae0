/** Arguments as Excel hands them to a custom function whose parameters are of type `any`. */

/** A cell: empty cells come as null or as empty text, depending on Excel's version. */
export type CellArgument = string | number | boolean | null;

/** A range or array, row by row; a single value may come unwrapped. */
export type RangeArgument = readonly (readonly CellArgument[])[] | CellArgument;

/** The rows of a range; a single value is one row of one cell. */
export function rowsOf(range: RangeArgument): readonly (readonly CellArgument[])[] {
  return isRows(range) ? range : [[range]];
}

function isRows(range: RangeArgument): range is readonly (readonly CellArgument[])[] {
  return Array.isArray(range);
}

/** The text of a cell without surrounding blanks, letters composed; empty for an empty cell. */
export function textOf(cell: CellArgument | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).normalize('NFC').replace(/\s+/g, ' ').trim();
}
