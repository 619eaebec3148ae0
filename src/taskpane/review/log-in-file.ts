/** The log in another copy of the workbook: loaded with the reader of files when a copy is chosen. */
import { err, ok, type Result } from '../../engine/result';
import type { AnyFinding } from '../../messages/finding';
import { fileFinding } from '../../workbook/file/findings';
import { MAX_FILE_BYTES } from '../../workbook/file/limits';
import { readWorkbook } from '../../workbook/file/read-workbook';
import { STATE_SHEET } from '../../workbook/state/codec';
import { logInGrid, type KeptLog } from '../../workbook/state/log-codec';

/** Reads the log of an .xlsx file; a file without one has an empty log. */
export async function logInFile(file: File): Promise<Result<KeptLog, readonly AnyFinding[]>> {
  if (file.size > MAX_FILE_BYTES) {
    return err([fileFinding('file-too-large', { file: file.name, bytes: file.size, limit: MAX_FILE_BYTES })]);
  }
  const read = readWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
  return read.ok
    ? ok(logInGrid(read.value.sheets.find(({ name }) => name === STATE_SHEET) ?? null))
    : err([read.error]);
}
