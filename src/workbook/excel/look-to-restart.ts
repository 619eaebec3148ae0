/** What is looked at before a broken log is put aside: every cell of it. */
import type { Result } from '../../engine/result';
import type { LookToRestart } from '../commands/rule-restart';
import { STATE_SHEET } from '../state/codec';
import { BROKEN_LOG_SHEET, REVIEW_SHEET } from '../state/log-codec';
import { logCells, queueLog, queueLogSize } from './log-cells';
import { readExcel, type ExcelFailure } from './run';

/** Reads the log cell by cell, in two round trips up to 5,000 rows. */
export function lookToRestart(): Promise<Result<LookToRestart, ExcelFailure>> {
  return readExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const [state, readable] = [STATE_SHEET, REVIEW_SHEET].map((name) => worksheets.getItemOrNullObject(name));
    state?.protection.load('protected');
    readable?.protection.load('protected');
    const size = state === undefined ? null : queueLogSize(state);
    await context.sync();

    const names = worksheets.items.map(({ name }) => name);
    const hasStateSheet = names.includes(STATE_SHEET);
    const hasReadableSheet = names.includes(REVIEW_SHEET);
    const isLocked = (sheet: Excel.Worksheet | undefined): boolean => sheet?.protection.protected === true;
    const queued = !hasStateSheet || state === undefined || size === null ? null : queueLog(state, size);
    if (queued !== null) await context.sync();
    return {
      hasStateSheet,
      hasReadableSheet,
      protectedSheets: new Set([
        ...(hasStateSheet && isLocked(state) ? [STATE_SHEET] : []),
        ...(hasReadableSheet && isLocked(readable) ? [REVIEW_SHEET] : []),
      ]),
      cells: queued === null ? { header: [], body: [] } : await logCells(context, queued),
      aside: asideNames(names),
    };
  });
}

/** Excel compares names without case. */
function asideNames(names: readonly string[]): LookToRestart['aside'] {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const log = number === 1 ? BROKEN_LOG_SHEET : `${BROKEN_LOG_SHEET} ${String(number)}`;
    const readable = `${log} (đọc)`;
    if (![log, readable].some((name) => taken.has(name.toLowerCase()))) return { log, readable };
  }
}
