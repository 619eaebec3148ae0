/** The log of an appraisal in the open workbook. */
import type { Result } from '../../engine/result';
import type { Binding } from '../recognise/binding';
import { STATE_SHEET } from '../state/codec';
import { decodeLog, LOG_PLACE, NO_LOG, type KeptLog } from '../state/log-codec';
import { readExcel, type ExcelFailure } from './run';

/** What an appraisal needs beside the form itself. */
interface OpenReview {
  readonly kept: KeptLog;
  /** Codes of criteria whose rows are hidden. */
  readonly hidden: ReadonlySet<string>;
}

/** Entries read with the header, in the first round trip: most logs are no longer. */
const FIRST_ROWS = 1_000;
/** Excel on the web answers at most 5 MB: an entry seldom takes more than 800 bytes. */
export const ROWS_AT_ONCE = 5_000;

/**
 * Reads the log and which rows of the form are hidden: in one round trip as long as the log has no more than 1,000 rows, in
 * two up to 6,000, in three up to 11,000.
 */
export function readReview({ table, rows }: Binding): Promise<Result<OpenReview, ExcelFailure>> {
  return readExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(STATE_SHEET);
    const { left, headerRows } = LOG_PLACE;
    const header = sheet.getRangeByIndexes(0, left, headerRows, 2);
    const first = sheet.getRangeByIndexes(headerRows, left, FIRST_ROWS, 1);
    const used = sheet.getUsedRangeOrNullObject(true);
    header.load('values');
    first.load('values');
    used.load('rowIndex,rowCount');
    const form = worksheets.getItemOrNullObject(table.sheet);
    const criteria = rows.flatMap(({ row, kind, code }) =>
      kind === 'criterion' && code !== null ? [{ code, range: form.getRangeByIndexes(row, 0, 1, 1) }] : [],
    );
    for (const { range } of criteria) range.load('rowHidden');
    await context.sync();

    const hidden = form.isNullObject
      ? new Set<string>()
      : new Set(criteria.flatMap(({ code, range }) => (range.rowHidden ? [code] : [])));
    if (sheet.isNullObject || used.isNullObject) {
      return { kept: NO_LOG, hidden };
    }
    const rest = await restOf(context, sheet, FIRST_ROWS, used.rowIndex + used.rowCount - headerRows);
    const body = [...first.values, ...rest].map(([value]: unknown[]) => value);
    const end = body.findLastIndex((value) => value !== '' && value !== null);
    return { kept: decodeLog(header.values, body.slice(0, end + 1)), hidden };
  });
}

/** The rows of the log from `from` to before `to`, in answers of a size that Excel gives. */
export async function restOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  from: number,
  to: number,
): Promise<unknown[][]> {
  if (from >= to) {
    return [];
  }
  const count = Math.min(ROWS_AT_ONCE, to - from);
  const part = sheet.getRangeByIndexes(LOG_PLACE.headerRows + from, LOG_PLACE.left, count, 1);
  part.load('values');
  await context.sync();
  return [...part.values, ...(await restOf(context, sheet, from + count, to))];
}
