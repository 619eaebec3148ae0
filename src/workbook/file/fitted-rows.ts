import { strFromU8, strToU8 } from 'fflate';
import { PORTABLE_CODEC } from './codec';
import { readDirectory, type ZipEntry } from './zip/directory';
import { repack } from './zip/repack';
import { unpack } from './zip/unpack';

const NEW_FILE = '.xlsx';
const ROW = /<row r="(\d+)" ht="[\d.]+" customHeight="1"/g;

/**
 * Lets programs fit rows anew while people type: hucre 1.0.0 writes every height as one that a person set, and such a row
 * does not grow. `fitted` are the rows of each sheet, counted from 0, in the order of the sheets. Only these sheets are
 * unpacked. A sheet or row that is not written as hucre writes it is a bug, and thrown.
 */
export function letFit(bytes: Uint8Array, fitted: readonly ReadonlySet<number>[]): Uint8Array {
  if (fitted.every(({ size }) => size === 0)) return bytes;
  // The file was made a moment ago, of as many sheets as were asked for: limits are for files that come from elsewhere.
  const archive = readDirectory(bytes, NEW_FILE, { isLimited: false });
  const entries = new Map(archive.entries.map((entry) => [entry.name, entry]));
  const replaced = new Map<ZipEntry, Uint8Array>();
  for (const [at, rows] of fitted.entries()) {
    if (rows.size === 0) continue;
    const part = `xl/worksheets/sheet${String(at + 1)}.xml`;
    const entry = entries.get(part);
    if (entry === undefined) throw new Error(`${part} was not written.`);
    const xml = strFromU8(unpack(archive, entry, NEW_FILE, PORTABLE_CODEC));
    replaced.set(entry, strToU8(withoutSetHeights(xml, rows, part)));
  }
  return repack(archive, { replaced, removed: new Set() });
}

function withoutSetHeights(xml: string, rows: ReadonlySet<number>, part: string): string {
  const left = new Set(rows);
  const changed = xml.replace(ROW, (tag, row: string) =>
    left.delete(Number(row) - 1) ? tag.replace(' customHeight="1"', '') : tag,
  );
  if (left.size > 0) {
    const numbers = Array.from(left, (row) => String(row + 1)).join(', ');
    throw new Error(`${part} has no set height in rows ${numbers}.`);
  }
  return changed;
}
