/** How high the rows of a planned sheet must be for their texts: programs other than Excel fit no row when they open a file. */
import type { Area } from '../grid';
import { FONT, PALETTE } from './palette';
import type { PlannedCell, RowPlan, SheetPlan } from './sheet-plan';
import { lineCount } from './text-lines';

/** A row's height. */
export interface RowHeight {
  /** In points, at most what Excel takes. */
  readonly points: number;
  /** Whether Excel may fit the row anew as people type: not where it does not see why, as in merged cells. */
  readonly fits: boolean;
}

/** Excel takes no higher row. */
const HIGHEST = 409;
/** Excel's row of one line of its standard size. */
const ONE_LINE = 15;
const LEADING = 1.3;
/** Above and below the lines. */
const PADDING = 2;
/** Of a column that the plan says nothing of. */
const STANDARD_WIDTH = 9;
/** On screens of 96 pixels an inch, by which Excel measures columns. */
const POINTS_PER_PIXEL = 0.75;
/** Beside a text in its cell, in points: 6 pixels. */
const BESIDE = 6 * POINTS_PER_PIXEL;

/** A column's width in points: plans count characters, each of 7 pixels, with 5 around them. */
export function columnPoints(characters: number): number {
  return (characters * 7 + 5) * POINTS_PER_PIXEL;
}

/** The heights of the rows, by their place; rows of one line of the standard size have none. */
export function rowHeights(plan: SheetPlan): ReadonlyMap<number, RowHeight> {
  const merges = mergesByRow(plan.merges ?? []);
  return new Map(
    plan.rows.flatMap((row, at): [number, RowHeight][] => {
      const height = heightOf(row, merges.get(at) ?? [], plan);
      return height === null ? [] : [[at, height]];
    }),
  );
}

function heightOf({ cells, height }: RowPlan, merges: readonly Area[], plan: SheetPlan): RowHeight | null {
  if (height !== undefined) return { points: height, fits: false };
  let own = 0;
  let merged = 0;
  for (const [column, cell] of cells.entries()) {
    if (cell === null) continue;
    const over = merges.find(({ left, right }) => left <= column && column <= right);
    // What stands under a merged cell does not show, and one over several rows has their room too.
    if (over !== undefined && (column > over.left || over.bottom > over.top)) continue;
    const needed = cellHeight(cell, widthOf(plan, column, over?.right ?? column));
    if (over === undefined) own = Math.max(own, needed);
    else merged = Math.max(merged, needed);
  }
  const points = Math.min(HIGHEST, Math.max(own, merged));
  return points <= ONE_LINE ? null : { points, fits: own >= merged };
}

/** Figures are never broken into lines. */
function cellHeight({ value, style }: PlannedCell, width: number): number {
  const { size = FONT.size, bold = false, wrap = false } = PALETTE[style];
  const lines = wrap && typeof value === 'string' ? lineCount(value, width, { size, bold }) : 1;
  return lines === 1 && size <= FONT.size ? ONE_LINE : Math.ceil(lines * size * LEADING + PADDING);
}

/** The room for a text in the columns from `left` to `right`, in points; of columns that are hidden alone, next to none. */
function widthOf({ columns }: SheetPlan, left: number, right: number): number {
  let points = -BESIDE;
  for (let column = left; column <= right; column += 1) {
    const { width, hidden } = columns[column] ?? { width: STANDARD_WIDTH };
    if (hidden !== true) points += columnPoints(width);
  }
  return Math.max(POINTS_PER_PIXEL, points);
}

function mergesByRow(merges: readonly Area[]): ReadonlyMap<number, readonly Area[]> {
  const found = new Map<number, Area[]>();
  for (const area of merges) {
    for (let row = area.top; row <= area.bottom; row += 1) found.set(row, [...(found.get(row) ?? []), area]);
  }
  return found;
}
