import type { CellRef } from '../../engine/checks/finding';
import { isCellError, type Cell } from '../grid';
import { tidy } from '../../engine/text';
import { readingFinding, type FigureColumn, type ReadingFinding, type Report } from './findings';
import { isDateFormat, isPercentFormat } from './format';
import { readNumber, type Decimal } from './number';
import { isLeftEmpty, stateWord, type StateWord } from '../../engine/words';

/** How numbers stand in texts: in a CSV every number is text, in a workbook a number typed as text is worth a word. */
export interface TextNumbers {
  readonly textNumbers: boolean;
  /** The decimal separator where it is known. */
  readonly decimal?: Decimal;
}

/** How numbers stand in a workbook: as numbers; one typed as text is written in a way that nobody told. */
export const IN_CELLS: TextNumbers = { textNumbers: false };

/** How numbers stand in a workbook read from a file: `.csv` holds text only, written with `decimal`. */
export function textNumbersOf(file: { readonly origin: 'xlsx' | 'csv'; readonly decimal: Decimal }): TextNumbers {
  return file.origin === 'csv' ? { textNumbers: true, decimal: file.decimal } : IN_CELLS;
}

/** Where a figure stands, and where findings about it go. */
export interface FigurePlace {
  readonly column: FigureColumn;
  readonly at: CellRef;
  /** Code of the row's criterion; null on rows of groups and totals. */
  readonly criterion: string | null;
  readonly numbers: TextNumbers;
  readonly report: Report;
}

/**
 * A figure as read: null where the cell is empty or holds no figure; `says` is what was typed in its place, and
 * `unread` is true where what is there was reported instead.
 */
export interface Figure {
  readonly value: number | null;
  readonly says: StateWord | null;
  readonly unread?: true;
}

/** No sheet adds up to so many points; no raw figure of a commune, in đồng at most, is so large. */
const MOST_POINTS = 1e9;
const LARGEST_INPUT = 1e15;
const NOTHING: Figure = { value: null, says: null };
const UNREAD: Figure = { ...NOTHING, unread: true };

/**
 * Reads a figure strictly. What is not a number without doubt becomes null and is reported, never a zero:
 * error values, dates, percentages, words, `4.400`. A number typed as text with one reading only is used, with a warning.
 */
export function readFigure(cell: Cell, place: FigurePlace): Figure {
  const { value, format } = cell;
  const { column, at, criterion } = place;
  if (value === null) {
    return NOTHING;
  }
  if (isCellError(value)) {
    return noFigure(place, readingFinding('cell-error', 'error', { column, error: value.error }, at, criterion));
  }
  if (typeof value === 'boolean') {
    const text = String(value).toUpperCase();
    return noFigure(place, readingFinding('not-a-number', 'error', { column, text }, at, criterion));
  }
  if (typeof value === 'string') {
    return readTypedFigure(value, place);
  }
  if (isDateFormat(format)) {
    return noFigure(place, readingFinding('number-is-date', 'error', { column }, at, criterion));
  }
  if (isPercentFormat(format)) {
    return noFigure(place, readingFinding('number-is-percent', 'error', { column, value }, at, criterion));
  }
  return withinSense(value, place);
}

function readTypedFigure(text: string, place: FigurePlace): Figure {
  const { column, numbers, at, criterion } = place;
  if (isLeftEmpty(tidy(text))) {
    return NOTHING;
  }
  const says = stateWord(text);
  if (says !== null) {
    return { value: null, says };
  }
  const read = readNumber(text, numbers.decimal ?? null);
  if (read.kind === 'none') {
    return noFigure(place, readingFinding('not-a-number', 'error', { column, text }, at, criterion));
  }
  if (read.kind === 'ambiguous') {
    const { readings } = read;
    return noFigure(place, readingFinding('number-unclear', 'error', { column, text, readings }, at, criterion));
  }
  if (isBeyondSense(read.value, column)) {
    return withinSense(read.value, place);
  }
  if (!numbers.textNumbers || !read.exact) {
    place.report(readingFinding('number-as-text', 'warning', { column, text, value: read.value }, at, criterion));
  }
  return { value: read.value, says: null };
}

/** A figure beyond sense is left out and reported: it would drown the sum it is added to. */
function withinSense(value: number, place: FigurePlace): Figure {
  const { column, at, criterion } = place;
  return isBeyondSense(value, column)
    ? noFigure(place, readingFinding('number-too-large', 'error', { column, limit: limitOf(column) }, at, criterion))
    : { value, says: null };
}

function isBeyondSense(value: number, column: FigureColumn): boolean {
  return !(Math.abs(value) <= limitOf(column));
}

function limitOf(column: FigureColumn): number {
  return column === 'input' || column === 'unit-value' ? LARGEST_INPUT : MOST_POINTS;
}

function noFigure(place: FigurePlace, finding: ReadingFinding): Figure {
  place.report(finding);
  return UNREAD;
}
