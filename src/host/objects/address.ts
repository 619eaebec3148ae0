/** Addresses as office.js gives and takes them: with a sheet name, whole columns and whole rows. */
import { areaAddress, columnIndex, columnName, MAX_COLUMNS, MAX_ROWS, parseArea } from '../../workbook/a1';
import type { Area } from '../../workbook/grid';

/** All cells of a sheet. */
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** True when the area takes whole columns. */
export function isEntireColumn(area: Area): boolean {
  return area.top === 0 && area.bottom === MAX_ROWS - 1;
}

/** True when the area takes whole rows. */
export function isEntireRow(area: Area): boolean {
  return area.left === 0 && area.right === MAX_COLUMNS - 1;
}

/** `A1:B2`, `A:C` for whole columns, `2:5` for whole rows. */
export function localAddress(area: Area): string {
  if (isEntireColumn(area) && !isEntireRow(area)) {
    return `${columnName(area.left)}:${columnName(area.right)}`;
  }
  if (isEntireRow(area)) {
    return `${String(area.top + 1)}:${String(area.bottom + 1)}`;
  }
  return areaAddress(area);
}

/** `Sheet1!A1:B2`, `'Phiếu 1'!A1`: Excel quotes every name that is not a plain word. */
export function fullAddress(sheetName: string, area: Area): string {
  return `${quoteSheet(sheetName)}!${localAddress(area)}`;
}

/** `=Sheet1!$A$1:$B$2`, as a defined name refers to cells. */
export function absoluteFormula(sheetName: string, area: Area): string {
  const local = localAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `=${quoteSheet(sheetName)}!${local}`;
}

function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\d_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Parts `'My sheet'!A1` into sheet name and local address; the sheet is null where none is named. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly local: string } {
  const bang = address.lastIndexOf('!');
  if (bang < 0) {
    return { sheet: null, local: address };
  }
  const quoted = address.slice(0, bang);
  const sheet = /^'.*'$/s.test(quoted) ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return { sheet, local: address.slice(bang + 1) };
}

/** Reads `A1`, `$A$1:B2`, `A:C` or `2:5`; null when it is no address. */
export function parseLocal(address: string): Area | null {
  const plain = address.replaceAll('$', '').trim();
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns !== null) {
    const left = columnIndex(columns[1] ?? '');
    const right = columnIndex(columns[2] ?? '');
    return left === null || right === null
      ? null
      : { ...WHOLE_SHEET, left: Math.min(left, right), right: Math.max(left, right) };
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (rows !== null) {
    const [top, bottom] = [Number(rows[1]), Number(rows[2])].sort((a, b) => a - b);
    return top === undefined || bottom === undefined || top < 1 || bottom > MAX_ROWS
      ? null
      : { ...WHOLE_SHEET, top: top - 1, bottom: bottom - 1 };
  }
  return parseArea(plain);
}

/** The cells two areas share; null when they share none. */
export function intersect(a: Area, b: Area): Area | null {
  const shared = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : null;
}

/** True when the area lies on a sheet. */
export function isOnSheet(area: Area): boolean {
  return (
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom < MAX_ROWS &&
    area.right < MAX_COLUMNS &&
    area.top <= area.bottom &&
    area.left <= area.right
  );
}

/** The smallest area that holds `area` and the cell. */
export function extend(area: Area | null, row: number, column: number): Area {
  return {
    top: Math.min(area?.top ?? row, row),
    left: Math.min(area?.left ?? column, column),
    bottom: Math.max(area?.bottom ?? row, row),
    right: Math.max(area?.right ?? column, column),
  };
}
