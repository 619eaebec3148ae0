/**
 * Widths for sheets whose file gives none, such as tables converted from other formats: with Excel's default
 * width long texts would stand one word a line.
 */
import type { CellValue, MergeRange } from 'hucre';

/** CSS pixels of one character of an 11 point font, and of the space beside it. */
const CHARACTER = 7;
const PADDING = 12;
const NARROWEST = 64;
const WIDEST = 300;

/** One width per column, in CSS pixels, by the longest text in the column; texts of merged cells may reach beyond. */
export function fittedWidths(
  rows: readonly (readonly CellValue[])[],
  merges: readonly MergeRange[] = [],
): readonly number[] {
  const isMerged = (row: number, column: number): boolean =>
    merges.some(({ startRow, startCol, endCol }) => startRow === row && startCol === column && endCol > startCol);

  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => {
    const texts = rows.map((row, index) => (isMerged(index, column) ? '' : String(row[column] ?? '')));
    const longest = Math.max(0, ...texts.map((text) => text.length));
    return Math.min(WIDEST, Math.max(NARROWEST, longest * CHARACTER + PADDING));
  });
}
