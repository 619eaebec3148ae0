import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * Lets programs fit rows anew while people type: hucre 1.0.0 writes every height as one that a person set, and such a row
 * does not grow. `fitted` are the rows of each sheet, counted from 0, in the order of the sheets.
 */
export function letFit(bytes: Uint8Array, fitted: readonly ReadonlySet<number>[]): Uint8Array {
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
