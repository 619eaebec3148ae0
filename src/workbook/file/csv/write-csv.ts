/** Writes tables as .csv text that spreadsheets read as it is meant. */
import type { PlannedValue } from '../../plan/sheet-plan';

/** What a spreadsheet would take for the start of a formula, also behind blanks. */
const FORMULA = /^\s*[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * The rows as UTF-8 text with a byte order mark, commas and decimal points. A text that begins as a formula does gets an
 * apostrophe before it, so that no program runs it (CSV injection); numbers stay as they are.
 */
export function writeCsv(rows: readonly (readonly PlannedValue[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

function field(value: PlannedValue): string {
  if (value === null) {
    return '';
  }
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
