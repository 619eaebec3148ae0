/** How areas move when cells are inserted or deleted. */
import type { Area } from '../../../src/workbook/grid';

/** Cells that move: those in the rows or columns of `area`, from it on. `by` is negative where cells were taken away. */
export interface Shift {
  readonly area: Area;
  readonly axis: 'rows' | 'columns';
  readonly by: number;
}

export function insertion(area: Area, shift: 'Down' | 'Right'): Shift {
  return shift === 'Down'
    ? { area, axis: 'rows', by: area.bottom - area.top + 1 }
    : { area, axis: 'columns', by: area.right - area.left + 1 };
}

export function removal(area: Area, shift: 'Up' | 'Left'): Shift {
  const { axis, by } = insertion(area, shift === 'Up' ? 'Down' : 'Right');
  return { area, axis, by: -by };
}

/** Where a cell stands after the shift; null when it was taken away. */
export function shiftCell({ area, axis, by }: Shift, row: number, column: number): readonly [number, number] | null {
  const isInBand =
    axis === 'rows' ? area.left <= column && column <= area.right : area.top <= row && row <= area.bottom;
  const [at, start] = axis === 'rows' ? [row, area.top] : [column, area.left];
  if (!isInBand || at < start) {
    return [row, column];
  }
  if (by < 0 && at < start - by) {
    return null;
  }
  return axis === 'rows' ? [row + by, column] : [row, column + by];
}

/** Where an area stands after the shift: it grows when something is inserted into it, and is gone when all of it is. */
export function shiftArea(shift: Shift, area: Area): Area | null {
  const { axis, by } = shift;
  const isInBand =
    axis === 'rows'
      ? shift.area.left <= area.left && area.right <= shift.area.right
      : shift.area.top <= area.top && area.bottom <= shift.area.bottom;
  if (!isInBand) {
    return area;
  }
  const [start, first, last] =
    axis === 'rows' ? [shift.area.top, area.top, area.bottom] : [shift.area.left, area.left, area.right];
  const move = (at: number, atGap: number): number => (at < start ? at : by < 0 && at < start - by ? atGap : at + by);
  const [from, to] = [move(first, start), move(last, start - 1)];
  if (to < from) {
    return null;
  }
  return axis === 'rows' ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
}

/** What is left of an area without a hole: at most four areas. */
export function without(area: Area, hole: Area): readonly Area[] {
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  const parts: readonly Area[] = [
    { ...area, bottom: Math.min(area.bottom, hole.top - 1) },
    { ...area, top: Math.max(area.top, hole.bottom + 1) },
    { ...area, top, bottom, right: Math.min(area.right, hole.left - 1) },
    { ...area, top, bottom, left: Math.max(area.left, hole.right + 1) },
  ];
  const isApart = top > bottom || Math.max(area.left, hole.left) > Math.min(area.right, hole.right);
  return isApart ? [area] : parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}
