/** Rows of a new file that are as high as their texts need: programs that do not fit rows themselves show all of them. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fittedHeight } from '../plan/row-height';
import type { SheetPlan } from '../plan/sheet-plan';

/** Heights in points by row, of a sheet that is made to be printed. Rows of merged cells have heights of their own. */
export function fittedRows({ rows, columns, merges = [], print }: SheetPlan): ReadonlyMap<number, number> {
  if (print === undefined) return new Map();
  const merged = new Set(merges.map(({ top }) => top));
  return new Map(
    rows.flatMap((row, at): [number, number][] => {
      const height = merged.has(at) ? null : fittedHeight(row, columns);
      return height === null ? [] : [[at, height]];
    }),
  );
}

/**
 * Lets the programs that can fit those rows do so: hucre 1.0.0 writes every height as one that a person set, and such a row
 * does not grow while people type into it. `fitted` are the rows of each sheet, in the order of the sheets.
 */
export function letFit(bytes: Uint8Array, fitted: readonly ReadonlyMap<number, number>[]): Uint8Array {
  if (fitted.every(({ size }) => size === 0)) return bytes;
  const parts = unzipSync(bytes);
  for (const [at, rows] of fitted.entries()) {
    const path = `xl/worksheets/sheet${String(at + 1)}.xml`;
    const part = parts[path];
    if (rows.size === 0 || part === undefined) continue;
    const xml = strFromU8(part).replace(/<row r="(\d+)" ht="[\d.]+" customHeight="1"/g, (tag, row: string) =>
      rows.has(Number(row) - 1) ? tag.replace(' customHeight="1"', '') : tag,
    );
    parts[path] = strToU8(xml);
  }
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}
