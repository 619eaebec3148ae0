import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/workbook/file/read-workbook';
import type { WorkbookFile } from '../../src/workbook/file/workbook-file';

/** One real commune's scoresheet in three forms; see docs/sources.md. */
export const PLAIN_TABLE = 'tayninh-commune-2025-scoresheet.xlsx';
export const OFFICIAL_FORM = 'tayninh-commune-2025-official-form.xlsx';
export const PLAIN_CSV = 'tayninh-commune-2025-scoresheet.csv';

/** A workbook of test/fixtures, read as the product reads it. */
export function fixture(name: string): WorkbookFile {
  const read = readWorkbook(readFileSync(join(process.cwd(), 'test/fixtures', name)), name);
  if (!read.ok) {
    throw new Error(`${name} could not be read: ${read.error.check}`);
  }
  return read.value;
}
