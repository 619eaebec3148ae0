import { cellAddress } from '../../../src/workbook/a1';
import type { FileFinding } from '../../../src/workbook/file/findings';
import { patchWorkbook, type CellEdit } from '../../../src/workbook/file/patch';
import { FILE, readSheet } from './read';

/** The file with the edits made, which must be possible. */
export function patched(bytes: Uint8Array, edits: readonly CellEdit[]): Uint8Array {
  const result = patchWorkbook(bytes, edits, FILE);
  if (!result.ok) {
    throw new Error(JSON.stringify(result.error));
  }
  return result.value;
}

/** Why the edits are refused. */
export function refused(bytes: Uint8Array, edits: readonly CellEdit[]): FileFinding {
  const result = patchWorkbook(bytes, edits, FILE);
  if (result.ok) {
    throw new Error('was written');
  }
  return result.error;
}

/** An edit of the sheet that `build.ts` makes. */
export const edit = (address: string, value: CellEdit['value']): CellEdit => ({ sheet: 'Phiếu', address, value });

/** All that a sheet holds, by address. */
export function contents(bytes: Uint8Array): Map<string, unknown> {
  return new Map([...readSheet(bytes).filled()].map(({ row, column, cell }) => [cellAddress(row, column), cell]));
}
