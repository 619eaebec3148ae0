import { expect } from '@jest/globals';
import type { FileFinding } from '../../../src/workbook/file/findings';
import { readWorkbook } from '../../../src/workbook/file/read-workbook';
import type { FileSheet, WorkbookFile } from '../../../src/workbook/file/workbook-file';

export const FILE = 'phieu.xlsx';

/** The workbook in these bytes, which must be readable. */
export function read(bytes: Uint8Array, fileName = FILE, tools: Parameters<typeof readWorkbook>[2] = {}): WorkbookFile {
  const result = readWorkbook(bytes, fileName, tools);
  if (!result.ok) {
    throw new Error(`not read: ${JSON.stringify(result.error)}`);
  }
  return result.value;
}

/** The first sheet of the workbook in these bytes. */
export function readSheet(bytes: Uint8Array, fileName = FILE): FileSheet {
  const [sheet] = read(bytes, fileName).sheets;
  if (sheet === undefined) {
    throw new Error('no sheet');
  }
  return sheet;
}

/** Why these bytes are refused. */
export function refusal(bytes: Uint8Array, fileName = FILE): FileFinding {
  const result = readWorkbook(bytes, fileName);
  expect(result.ok).toBe(false);
  if (result.ok) {
    throw new Error('was read');
  }
  return result.error;
}

/** What a sheet holds, by address as row and column: values only. */
export function values(sheet: FileSheet): unknown[][] {
  return Array.from({ length: sheet.rows }, (_, row) =>
    Array.from({ length: sheet.columns }, (_, column) => sheet.cell(row, column).value),
  );
}
