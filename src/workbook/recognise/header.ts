/** Finding header rows: one row of headings, or two where upper headings span lower ones. */
import { oncePer } from '../../engine/remember';
import { tidy } from '../../engine/text';
import type { Area, Grid } from '../grid';
import { headingOf, isPlainPoints, type Heading, type InputNames } from './headings';

/** A column whose heading was understood. `text` is the heading as read, both rows together. */
export interface HeadedColumn {
  readonly column: number;
  readonly heading: Heading;
  readonly text: string;
}

/** The header of a table: its rows, counted from 0, ends included, and the columns that were understood. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeadedColumn[];
}

/** Headers are looked for this far down: a table of raw figures may stand below a long form. */
export const SEARCHED_ROWS = 2000;
/** So far down most headers stand. */
const USUAL_ROWS = 200;
/** Columns beyond this are stray formatting. */
const SEARCHED_COLUMNS = 256;
const ORDINAL = /^\(?(\d{1,2}|[A-Za-z])\)?(?:\s*=.*)?$/u;

/**
 * The headers in a sheet from top to bottom, not overlapping: rows where at least two columns are understood, one of them
 * naming what the rows are (a code, a running number or a name). Where one row and two rows are possible, the one that
 * understands more columns counts, and one row where they are equal.
 */
export function headersOf(grid: Grid, inputs: InputNames): readonly Header[] {
  const rows = Math.min(grid.rows, SEARCHED_ROWS);
  const single = Array.from({ length: rows }, (_, row) =>
    mayBegin(grid, row) || mayBegin(grid, row - 1)
      ? oneRowHeader(grid, row, inputs)
      : { top: row, bottom: row, columns: [] },
  );
  const candidates: Header[] = [...single];
  for (let row = 0; row + 1 < rows; row += 1) {
    // Two rows of which neither says anything by itself are contents.
    const isHeading = [row, row + 1].some((each) => single[each]?.columns.length !== 0);
    if (mayBegin(grid, row) && isHeading && !isOrdinalRow(grid, row + 1)) {
      candidates.push(twoRowHeader(grid, row, inputs));
    }
  }
  const best = candidates.filter(isHeader).sort((a, b) => b.columns.length - a.columns.length || height(a) - height(b));
  const chosen: Header[] = [];
  for (const header of best) {
    if (chosen.every((other) => header.bottom < other.top || header.top > other.bottom)) {
      chosen.push(header);
    }
  }
  return chosen.sort((a, b) => a.top - b.top);
}

/** Further down than most headers stand, one begins below a blank row or a title: rows of contents need no look. */
function mayBegin(grid: Grid, row: number): boolean {
  return row < USUAL_ROWS || textsOf(grid, row - 1).filter((text) => text !== '').length <= 1;
}

/** The text over each column of a header, both rows together where there are two, as it was recognised by. */
export function headingTexts(grid: Grid, { top, bottom }: Pick<Header, 'top' | 'bottom'>): readonly string[] {
  const lower = textsOf(grid, bottom);
  if (top === bottom) {
    return lower;
  }
  const upper = upperHeadings(grid, top, lower);
  return lower.map((text, column) => tidy(`${upper[column] ?? ''} ${text}`));
}

/** True for a row that numbers the columns: `(1) (2) (3)`, `A B 1 2 3`, `(a) (b) (1) (2)`, `(4) (5) (6)=(4)-(5)`. */
export function isOrdinalRow(grid: Grid, row: number): boolean {
  let ordinals = 0;
  let number: number | null = null;
  for (const text of textsOf(grid, row)) {
    if (text === '') continue;
    const ordinal = ORDINAL.exec(text)?.[1];
    if (ordinal === undefined) return false;
    ordinals += 1;
    if (!/\d/.test(ordinal)) continue;
    if (number !== null && Number(ordinal) !== number + 1) return false;
    number = Number(ordinal);
  }
  return ordinals >= 3;
}

function isHeader({ columns }: Header): boolean {
  const namesRows = columns.some(({ heading }) => ['code', 'order', 'name'].includes(heading.field));
  return namesRows && new Set(columns.map(({ heading }) => heading.field)).size >= 2;
}

function height(header: Header): number {
  return header.bottom - header.top;
}

function oneRowHeader(grid: Grid, row: number, inputs: InputNames): Header {
  const columns: HeadedColumn[] = [];
  const texts = textsOf(grid, row);
  for (let column = 0; column < texts.length; column += 1) {
    const text = texts[column] ?? '';
    const heading = text === '' ? null : headingOf(text, inputs);
    if (heading !== null) columns.push({ column, heading, text });
  }
  return { top: row, bottom: row, columns };
}

function twoRowHeader(grid: Grid, row: number, inputs: InputNames): Header {
  const lowerTexts = textsOf(grid, row + 1);
  const upperTexts = upperHeadings(grid, row, lowerTexts);
  const columns = lowerTexts.flatMap((lower, column): HeadedColumn[] => {
    const upper = upperTexts[column] ?? '';
    const heading = twoRowHeading(upper, lower, inputs);
    return heading === null ? [] : [{ column, heading, text: tidy(`${upper} ${lower}`) }];
  });
  return { top: row, bottom: row + 1, columns };
}

function twoRowHeading(upper: string, lower: string, inputs: InputNames): Heading | null {
  if (lower === '' || isPlainPoints(lower)) {
    return upper === '' ? null : headingOf(upper, inputs);
  }
  const together = upper === '' ? null : headingOf(`${upper} ${lower}`, inputs);
  return headingOf(lower, inputs) ?? together;
}

/** The text above each column: its own, that of the merged area over it, or (merges lost) the nearest to the left. */
function upperHeadings(grid: Grid, row: number, lowerTexts: readonly string[]): readonly string[] {
  const merges = grid.merges.filter((area) => area.top <= row && area.bottom >= row);
  let nearest = '';
  return textsOf(grid, row).map((own, column) => {
    const merge = merges.find((area) => area.left <= column && area.right >= column);
    const text = merge === undefined ? own : textAt(grid, merge);
    if (text !== '') {
      nearest = text;
      return text;
    }
    return lowerTexts[column] === '' ? '' : nearest;
  });
}

function textAt(grid: Grid, area: Area): string {
  const { value } = grid.cell(area.top, area.left);
  return typeof value === 'string' ? tidy(value) : '';
}

/** The texts of a row; numbers count as text only where they number the columns. */
function textsOf(grid: Grid, row: number): readonly string[] {
  const known = rowTextsIn(grid);
  return (known[row] ??= readTexts(grid, row));
}

function readTexts(grid: Grid, row: number): readonly string[] {
  const texts: string[] = [];
  for (let column = 0; column < Math.min(grid.columns, SEARCHED_COLUMNS); column += 1) {
    const { value } = grid.cell(row, column);
    if (typeof value === 'string') texts.push(tidy(value));
    else texts.push(typeof value === 'number' ? String(value) : '');
  }
  return texts;
}

/** By row, as far as they were asked for: recognising looks at the same rows for every kind of table. */
const rowTextsIn = oncePer<Grid, (readonly string[])[]>(() => []);
