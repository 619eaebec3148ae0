import type { Result } from '../../engine/result';
import { readCsv } from './csv/read-csv';
import type { FileFinding } from './findings';
import { openFile } from './open-file';
import { settle } from './refusal';
import type { WorkbookFile } from './workbook-file';
import type { ReadingTools } from './xlsx/package';
import { readXlsx } from './xlsx/read-xlsx';
import { readWorkbookPart } from './xlsx/workbook-part';

/**
 * Reads a workbook from the bytes of an .xlsx or .csv file. What the file is, its content tells; the name is for
 * messages, and names the sheet of a .csv. Nothing is read in part: one fault refuses the whole file. `tools` make
 * reading many files faster, and change nothing of what is read.
 */
export function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  tools: Partial<ReadingTools> = {},
): Result<WorkbookFile, FileFinding> {
  return settle(() => {
    const source = openFile(bytes, fileName, tools);
    return source === 'text' ? readCsv(bytes, fileName) : readXlsx(source, readWorkbookPart(source));
  });
}
