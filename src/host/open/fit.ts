/**
 * Widths for sheets whose file gives none, such as tables converted from other formats: with Excel's default
 * width long texts would stand one word a line.
 */
import type { CellValue } from 'hucre';

/** CSS pixels of one character of an 11 point font, and of the space beside it. */
const CHARACTER = 7;
const PADDING = 12;
const NARROWEST = 64;
const WIDEST = 300;

/** One width per column, in CSS pixels, by the longest text in the column. */
export function fittedWidths(rows: readonly (readonly CellValue[])[]): readonly number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => {
    const longest = Math.max(0, ...rows.map((row) => String(row[column] ?? '').length));
    return Math.min(WIDEST, Math.max(NARROWEST, longest * CHARACTER + PADDING));
  });
}
