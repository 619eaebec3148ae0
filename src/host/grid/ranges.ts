import type { IRange } from '@univerjs/presets';
import type { Area } from '../../workbook/grid';

/** An area as Univer's range; both count from 0 and include their ends. */
export function toRange(area: Area): IRange {
  return { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
}

/** Univer's range as an area. */
export function toArea(range: IRange): Area {
  return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
}

/** True when the areas share a cell. */
export function touch(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** The smallest area around both; either may be null. */
export function around(one: Area | null, other: Area | null): Area | null {
  if (one === null || other === null) {
    return one ?? other;
  }
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** Calls `visit` for each cell, row by row. */
export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      visit(row, column);
    }
  }
}

/** A table of the area's shape, filled cell by cell. */
export function mapCells<T>(area: Area, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (__, column) => make(area.top + row, area.left + column)),
  );
}
