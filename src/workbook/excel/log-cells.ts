/** The cells of the review log, read beside those of the workbook. */
import { LOG_PLACE, type LogCells } from '../state/log-codec';
import { restOf, ROWS_AT_ONCE } from './read-review';

/** The columns in which the log stands. */
const LOG_COLUMNS = 'F:G';

/** Asks how long the log is; the answer is there after the next sync. */
export function queueLogSize(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getRange(LOG_COLUMNS).getUsedRangeOrNullObject(true);
  used.load('rowIndex,rowCount');
  return used;
}

/** A log that was asked for. */
interface QueuedLog {
  readonly sheet: Excel.Worksheet;
  readonly header: Excel.Range;
  /** As many rows as Excel answers at once; null where there are none. */
  readonly first: Excel.Range | null;
  /** Rows below the header. */
  readonly rows: number;
}

/** Asks for the cells of the log; null where there is none. `used`: `queueLogSize` after it was answered. */
export function queueLog(sheet: Excel.Worksheet, used: Excel.Range): QueuedLog | null {
  if (used.isNullObject) return null;
  const { left, headerRows } = LOG_PLACE;
  const rows = Math.max(0, used.rowIndex + used.rowCount - headerRows);
  const header = sheet.getRangeByIndexes(0, left, headerRows, 2);
  header.load('values');
  const first = rows === 0 ? null : sheet.getRangeByIndexes(headerRows, left, Math.min(rows, ROWS_AT_ONCE), 1);
  first?.load('values');
  return { sheet, header, first, rows };
}

/** The cells of a log that was asked for: in no round trip more as long as it has no more than 5,000 rows. */
export async function logCells(
  context: Excel.RequestContext,
  { sheet, header, first, rows }: QueuedLog,
): Promise<LogCells> {
  const rest = await restOf(context, sheet, ROWS_AT_ONCE, rows);
  const body = [...(first?.values ?? []), ...rest].map(([value]: unknown[]) => value);
  const last = body.findLastIndex((value) => value !== '' && value !== null);
  return { header: header.values, body: body.slice(0, last + 1) };
}
