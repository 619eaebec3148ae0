/**
 * How a paper stands on its page: running texts across the whole table, and rows as high as their texts need. Heights are
 * reckoned here, because programs that print a file do not all find them out by themselves.
 */
import type { Area } from '../grid';
import { PALETTE } from '../plan/palette';
import type { ColumnPlan, PlannedCell, RowPlan, SheetPlan, StyleName } from '../plan/sheet-plan';

/** In points: a line of the standard font, and of titles. */
const LINE = 15;
const TITLE_LINE = 21;
/** What the cell keeps free at its sides, and how much wider bold letters run, in characters. */
const MARGIN = 1;
const BOLD = 1.15;

const RUNNING: readonly StyleName[] = ['title', 'label', 'plain', 'paragraph', 'centred-bold'];

/** The sheet with its running texts merged across and its heights set. */
export function laidOut(sheet: SheetPlan): SheetPlan {
  const { columns, rows, merges = [] } = sheet;
  const merged = new Set(merges.map(({ top }) => top));
  const last = sheet.print?.area?.right ?? columns.length - 1;
  const across: Area[] = [];
  const laid = rows.map((row, at): RowPlan => {
    const text = runningText(row);
    if (text === null || last === 0 || merged.has(at)) {
      return { ...row, height: row.height ?? heightOf(row, columns) };
    }
    across.push({ top: at, bottom: at, left: 0, right: last });
    const cell: PlannedCell = text.style === 'plain' ? { ...text, style: 'wrapped' } : text;
    return { cells: [cell], height: lineOf(cell) * linesOf(cell, widthOf(columns.slice(0, last + 1))) };
  });
  return { ...sheet, rows: laid, merges: [...merges, ...across] };
}

/** The text of a row that has nothing else; null for rows of a table. */
function runningText({ cells }: RowPlan): PlannedCell | null {
  const [first = null, ...others] = cells;
  const isAlone = (first?.value ?? null) !== null && others.every((cell) => cell === null);
  return isAlone && first !== null && RUNNING.includes(first.style) ? first : null;
}

function heightOf({ cells }: RowPlan, columns: readonly ColumnPlan[]): number {
  return Math.max(
    LINE,
    ...cells.map((cell, at) => (cell === null ? 0 : lineOf(cell) * linesOf(cell, columns[at]?.width ?? 0))),
  );
}

function lineOf({ style }: PlannedCell): number {
  return style === 'title' ? TITLE_LINE : LINE;
}

/** How many lines a text takes when it is broken between words. */
function linesOf({ value, style }: PlannedCell, width: number): number {
  const { wrap, bold } = PALETTE[style];
  if (typeof value !== 'string' || wrap !== true) {
    return 1;
  }
  const room = Math.max(1, (width - MARGIN) / (bold === true ? BOLD : 1));
  return value.split('\n').reduce((lines, part) => lines + brokenInto(part.split(' '), room), 0);
}

function brokenInto(words: readonly string[], room: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of words) {
    const needed = used === 0 ? length : used + 1 + length;
    if (needed <= room) {
      used = needed;
    } else {
      const own = Math.ceil(length / room);
      lines += used === 0 ? own - 1 : own;
      used = length - (own - 1) * room;
    }
  }
  return lines;
}

function widthOf(columns: readonly ColumnPlan[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0);
}
