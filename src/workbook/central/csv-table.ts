/** Central tables in text files of separated fields, read a record at a time. */
import { cellAddress } from '../a1';
import { detectDialect } from '../file/csv/dialect';
import { eachRecord } from '../file/csv/records';
import type { SourceTable } from './source';

/** Semicolons come with the decimal comma, commas with the point, tabs with either. */
const DECIMALS = { ';': ',', ',': '.', '\t': null } as const;

/**
 * The table that a text holds. Its records are split as they are read; a quote that is never closed stops the reading.
 * `source` is the file's name or the address.
 */
export function csvTable(text: string, source: string): SourceTable {
  const { delimiter, start } = detectDialect(text);
  const sheet = nameOf(source);
  return {
    rows: eachRecord(text.slice(start), delimiter, source),
    decimal: DECIMALS[delimiter],
    place: (row, column) => ({ sheet, address: cellAddress(row, column) }),
  };
}

/** As the sheet is called when the text is opened in Excel. */
function nameOf(source: string): string {
  const path = source.replace(/[?#].*$/, '').replace(/\/+$/, '');
  const name = path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
  return name === '' ? source : name;
}
