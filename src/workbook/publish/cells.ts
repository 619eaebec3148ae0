/** Cells and rows of papers. */
import type { Edition } from '../../engine/edition/schema';
import { cellOf, decimalsFormat } from '../plan/cell';
import type { PlannedCell, RowPlan, StyleName } from '../plan/sheet-plan';

export const EMPTY_ROW: RowPlan = { cells: [] };

/** A row of one running text. */
export function lineOf(text: string | null, style: StyleName = 'plain'): RowPlan {
  return { cells: [cellOf(text, style)] };
}

/** The row of headings above a table. */
export function headerOf(headings: readonly string[]): RowPlan {
  return { cells: headings.map((heading) => cellOf(heading, 'header')) };
}

/** A text that stays one, whatever it looks like; null is an empty cell. */
export function textCell(value: string | null): PlannedCell {
  return cellOf(value, 'text', 'text');
}

/** A whole number: a rank, a count; null is an empty cell. */
export function wholeCell(value: number | null): PlannedCell {
  return cellOf(value, 'figure', 'integer');
}

/** Points, shown with two decimals and held as they are; null is an empty cell. */
export function pointsCell(value: number | null): PlannedCell {
  return cellOf(value, 'figure', 'fixed-2');
}

/** An index value at the edition's precision. */
export function indexCell(value: number | null, { rounding }: Edition): PlannedCell {
  return cellOf(value, 'figure', decimalsFormat(rounding.index));
}

/** A text that a person may correct, and fills in where it is not known. */
export function fillableCell(value: string | null): PlannedCell {
  return { value, style: value === null ? 'input' : 'text', format: 'text', editable: true };
}

/** Places risen (+) or fallen (−); null is an empty cell. */
export function placesCell(value: number | null): PlannedCell {
  return cellOf(value, 'figure', 'signed-integer');
}

/** Points gained (+) or lost (−); null is an empty cell. */
export function pointsChangeCell(value: number | null): PlannedCell {
  return cellOf(value, 'figure', 'signed-2');
}

/** An index value gained (+) or lost (−), at the edition's precision; null is an empty cell. */
export function indexChangeCell(value: number | null, { rounding }: Edition): PlannedCell {
  return cellOf(value, 'figure', rounding.index === 2 ? 'signed-2' : 'signed-4');
}
