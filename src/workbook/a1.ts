/**
 * Addresses as Excel writes them. Rows and columns are counted from 0 in code and from 1 and A in addresses.
 * Limits are Excel's: 1,048,576 rows, 16,384 columns.
 */
import type { Area } from './grid';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** `0` → `A`, `25` → `Z`, `26` → `AA`. */
export function columnName(column: number): string {
  let rest = column + 1;
  let name = '';
  while (rest > 0) {
    const letter = (rest - 1) % 26;
    name = String.fromCharCode(65 + letter) + name;
    rest = (rest - 1 - letter) / 26;
  }
  return name;
}

/** `A` → `0`, `XFD` → `16383`; null when it is no column of Excel's. */
export function columnIndex(name: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(name)) {
    return null;
  }
  let count = 0;
  for (const letter of name.toUpperCase()) {
    count = count * 26 + letter.charCodeAt(0) - 64;
  }
  const index = count - 1;
  return index < MAX_COLUMNS ? index : null;
}

/** The address of one cell: `cellAddress(11, 3)` → `D12`. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${String(row + 1)}`;
}

/** The address of an area: `A6:H76`, or `A1` for a single cell. */
export function areaAddress(area: Area): string {
  const start = cellAddress(area.top, area.left);
  const end = cellAddress(area.bottom, area.right);
  return start === end ? start : `${start}:${end}`;
}

/** Reads `D12`, `$D$12` or `A6:H76`; null when it is not an address of cells. Corners may come in any order. */
export function parseArea(address: string): Area | null {
  const match = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(address.replaceAll('$', ''));
  if (match === null) {
    return null;
  }
  const [, column1 = '', row1 = '', column2 = column1, row2 = row1] = match;
  const left = columnIndex(column1);
  const right = columnIndex(column2);
  const top = Number(row1) - 1;
  const bottom = Number(row2) - 1;
  const rowsExist = top >= 0 && bottom >= 0 && top < MAX_ROWS && bottom < MAX_ROWS;
  if (left === null || right === null || !rowsExist) {
    return null;
  }
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}
