/**
 * The columns of the official form, from left to right; widths in characters. The labels above the codes stand whole. Up to
 * `status` they fill an A4 page; what guides the work stands beyond, and wide, so that it makes no printed row higher.
 */
const COLUMNS = [
  ['code', 14],
  ['name', 38],
  ['max', 8],
  ['self', 9],
  ['appraised', 9],
  ['final', 9],
  ['evidence', 32],
  ['explanation', 26],
  ['status', 16],
  ['method', 80],
  ['source', 24],
  ['verifier', 24],
  ['responsible', 18],
  ['target', 12],
  ['deadline', 12],
  ['accepted', 12],
  ['notes', 20],
] as const;

/** `method` is how the figure is determined and scored, `verifier` the agency that confirms it, `target` the assigned one. */
export type FormColumn = (typeof COLUMNS)[number][0];

export const FORM_COLUMNS: readonly FormColumn[] = COLUMNS.map(([column]) => column);
export const FORM_WIDTHS: readonly number[] = COLUMNS.map(([, width]) => width);

/** The place of a column, counted from 0. */
export function columnAt(column: FormColumn): number {
  return FORM_COLUMNS.indexOf(column);
}

/** The last column that is printed, and that texts above and below the table reach to. */
export const LAST_PRINTED = columnAt('status');
