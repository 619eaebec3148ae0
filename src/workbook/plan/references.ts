/** References as formulas write them. */
import { areaAddress, cellAddress, columnName } from '../a1';
import type { Area } from '../grid';

/** A sheet's name in a formula, always quoted: a name such as `A1` or `Số liệu` needs it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** An absolute reference into a sheet: `'Số liệu'!$A$6:$H$76`. */
export function absoluteReference(sheet: string, area: Area): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${String(row + 1)}`;
  const start = corner(area.top, area.left);
  const end = corner(area.bottom, area.right);
  return `${quotedSheet(sheet)}!${start === end ? start : `${start}:${end}`}`;
}

/**
 * The native sum of cells of one column, neighbours as ranges: rows 11, 12 and 14 of column 4 → `SUM(E12:E13,E15)`.
 * `rows` in ascending order, not empty.
 */
export function sumFormula(rows: readonly number[], column: number): string {
  const runs: Area[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.bottom === row - 1) {
      runs[runs.length - 1] = { ...last, bottom: row };
    } else {
      runs.push({ top: row, bottom: row, left: column, right: column });
    }
  }
  return `SUM(${runs.map(areaAddress).join(',')})`;
}

/** The cell of `column` on `row`, its column fixed: `$E12`. */
export function columnFixed(row: number, column: number): string {
  return `$${cellAddress(row, column)}`;
}
