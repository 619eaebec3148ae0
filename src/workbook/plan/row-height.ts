/**
 * How high rows must be for texts that run over several lines. Excel fits rows when it opens a file, but never those of
 * merged cells, and other programs fit none: what is printed from them must not be cut.
 */
import { FONT, PALETTE } from './palette';
import type { ColumnPlan, PlannedCell, RowPlan, StyleName } from './sheet-plan';

/** Of a line, by the size of its font. */
const LINE = 1.36;
/** Widths are counted in figures: small letters are narrower, bold ones, capitals, dots to fill in and em spaces wider. */
const BOLD = 0.9;
const SMALL = 0.93;
const CAPITAL = 1.2;
const WIDE = 1.9;

/** The height in points that a text needs in a cell of a width in characters. */
export function textHeight(text: string, width: number, style: StyleName): number {
  const { size = FONT.size, bold = false, wrap = false } = PALETTE[style];
  const most = Math.max(1, Math.floor(((width * FONT.size) / size) * (bold ? BOLD : 1)));
  const lines = text.split('\n').reduce((count, part) => count + (wrap ? linesOf(part, most) : 1), 0);
  return Math.ceil(lines * size * LINE);
}

/** The height that a row without one needs; null where one line of the common font is enough. */
export function fittedHeight({ cells, height }: RowPlan, columns: readonly ColumnPlan[]): number | null {
  if (height !== undefined) return null;
  const least = Math.ceil(FONT.size * LINE);
  const needed = cells.map((cell, column) => (cell === null ? 0 : cellHeight(cell, columns[column]?.width ?? 0)));
  const most = Math.max(least, ...needed);
  return most > least ? most : null;
}

function cellHeight({ value, style }: PlannedCell, width: number): number {
  return typeof value === 'string' && width > 0 ? textHeight(value, width, style) : 0;
}

/** Words stay whole. */
function linesOf(text: string, most: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const width = widthOf(word);
    const after = used === 0 ? width : used + SMALL + width;
    if (after <= most) used = after;
    else {
      lines += Math.ceil(width / most) - (used === 0 ? 1 : 0);
      used = width % most;
    }
  }
  return lines;
}

function widthOf(word: string): number {
  let width = 0;
  for (const letter of word) {
    const isCapital = letter !== letter.toLowerCase();
    width += letter === '…' || letter === '\u2003' ? WIDE : isCapital ? CAPITAL : SMALL;
  }
  return width;
}
