import { MAX_COLUMNS, MAX_ROWS } from '../../a1';
import { CellStore } from '../cell-store';
import { MAX_CELLS } from '../limits';
import { refuse } from '../refusal';
import type { WorkbookFile } from '../workbook-file';
import { decodeText } from './decode';
import { detectDialect, type Delimiter } from './dialect';
import { parseRecords } from './records';

const DECIMAL_COMMA = /^[+-]?\d+,\d+$/;

/** Reads a text file of separated fields as a workbook of one sheet, named as the file without its extension. */
export function readCsv(bytes: Uint8Array, file: string): WorkbookFile {
  const text = decodeText(bytes, file);
  if (text.trim() === '') {
    return refuse('file-empty', { file });
  }
  const { delimiter, start } = detectDialect(text);
  const records = parseRecords(text.slice(start), delimiter, file);
  checkSize(records, file);

  const cells = new CellStore();
  for (const [row, fields] of records.entries()) {
    for (const [column, field] of fields.entries()) {
      if (field !== '') {
        cells.put(row, column, { value: field });
      }
    }
  }
  const name = file.replace(/\.[^.]*$/, '') || file;
  return {
    fileName: file,
    origin: 'csv',
    decimal: decimalSign(delimiter, records),
    sheets: [
      {
        name,
        rows: cells.usedRows,
        columns: cells.usedColumns,
        hidden: false,
        visibility: 'visible',
        protected: false,
        merges: [],
        tables: [],
        cell: (row, column) => cells.get(row, column),
        filled: () => cells.filled(),
      },
    ],
    date1904: false,
    names: [],
    signed: false,
  };
}

/** Semicolons come with the decimal comma, commas with the point; tabs come with either, and the fields tell. */
function decimalSign(delimiter: Delimiter, records: readonly string[][]): '.' | ',' {
  if (delimiter === '\t') {
    return records.some((fields) => fields.some((field) => DECIMAL_COMMA.test(field.trim()))) ? ',' : '.';
  }
  return delimiter === ';' ? ',' : '.';
}

function checkSize(records: readonly string[][], file: string): void {
  let columns = 0;
  let fields = 0;
  for (const record of records) {
    columns = Math.max(columns, record.length);
    fields += record.length;
  }
  if (records.length > MAX_ROWS || columns > MAX_COLUMNS || fields > MAX_CELLS) {
    refuse('csv-too-large', { file, rows: records.length, columns });
  }
}
