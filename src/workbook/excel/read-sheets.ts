import type { Result } from '../../engine/result';
import type { Book } from '../book';
import type { Grid, Workbook } from '../grid';
import { decodeState, STATE_COLUMNS, STATE_SHEET } from '../state/codec';
import { BROKEN_LOG_SHEET, LOG_PLACE, logHeadIn, REVIEW_SHEET } from '../state/log-codec';
import { logCells, queueLog, queueLogSize } from './log-cells';
import { gridFromRange } from './range-grid';
import { readExcel, type ExcelFailure } from './run';

/** A sheet with more used cells than this is no form, and Excel on the web answers at most 5 MB. */
const MOST_CELLS = 200_000;

/** Sheets of ours that no form stands on. */
const isOwn = (name: string): boolean =>
  name === STATE_SHEET || name === REVIEW_SHEET || name.startsWith(BROKEN_LOG_SHEET);

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';
const CELLS = 'rowIndex,columnIndex,values,formulas,numberFormat';

/** The visible sheets of the open workbook, and the names of those that were too large to read. */
interface OpenWorkbook extends Workbook {
  readonly tooLarge: readonly string[];
}

/** The open workbook with what the add-in remembers in it. */
export type OpenBook = OpenWorkbook & Book;

/**
 * Reads all visible sheets and what is remembered, in three round trips however many sheets there are; one more for every
 * 5,000 rows of a review log after the first.
 */
export function readWorkbook(): Promise<Result<OpenBook, ExcelFailure>> {
  return readExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/id,items/visibility');
    await context.sync();

    const visible = worksheets.items
      .filter((sheet) => sheet.visibility === Excel.SheetVisibility.visible && !isOwn(sheet.name))
      .map((sheet) => ({ name: sheet.name, used: sheet.getUsedRangeOrNullObject(true) }));
    for (const { used } of visible) used.load(PLACE);
    for (const { protection } of worksheets.items) protection.load('protected');
    const remembered = worksheets.items
      .filter(({ name }) => name === STATE_SHEET)
      .map((sheet) => ({
        sheet,
        contents: queueContents(sheet.getRange(STATE_COLUMNS).getUsedRangeOrNullObject(true)),
        logSize: queueLogSize(sheet),
      }));
    await context.sync();

    const isTooLarge = ({ used }: { used: Excel.Range }): boolean =>
      !used.isNullObject && used.rowCount * used.columnCount > MOST_CELLS;
    const queued = visible
      .filter((sheet) => !isTooLarge(sheet))
      .map(({ name, used }) => ({ name, contents: queueContents(used) }));
    const [queuedLog = null] = remembered.map(({ sheet, logSize }) => queueLog(sheet, logSize));
    await context.sync();

    const [state = null] = remembered.map(({ contents }) => gridOf(STATE_SHEET, contents));
    const log = queuedLog === null ? null : await logCells(context, queuedLog);
    return {
      sheets: queued.map(({ name, contents }) => gridOf(name, contents)),
      facts: worksheets.items.map(({ name, id, protection }) => ({
        mark: { name, id },
        isProtected: protection.protected,
      })),
      state: decodeState(state),
      ...(log === null ? {} : { log }),
      tooLarge: visible.filter(isTooLarge).map(({ name }) => name),
    };
  });
}

/** Some sheets as they are now. */
interface ReadAgain {
  readonly sheets: readonly Grid[];
  /** The head of the review log; empty where there is none. */
  readonly logHead: string;
}

/** Reads some sheets again, in one round trip. Sheets that were deleted, renamed or hidden since are left out. */
export function readSheets(names: readonly string[]): Promise<Result<ReadAgain, ExcelFailure>> {
  return readExcel(async (context) => {
    const { worksheets } = context.workbook;
    const queued = names.map((name) => {
      const sheet = worksheets.getItemOrNullObject(name);
      sheet.load('visibility');
      return { name, sheet, contents: queueContents(sheet.getUsedRangeOrNullObject(true)) };
    });
    const remembered = worksheets.getItemOrNullObject(STATE_SHEET);
    const header = remembered.getRangeByIndexes(0, LOG_PLACE.left, LOG_PLACE.headerRows, 2);
    header.load('values');
    await context.sync();
    return {
      sheets: queued
        .filter(({ sheet }) => !sheet.isNullObject && sheet.visibility === Excel.SheetVisibility.visible)
        .map(({ name, contents }) => gridOf(name, contents)),
      logHead: remembered.isNullObject ? '' : logHeadIn(header.values),
    };
  });
}

interface Contents {
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas;
}

/** Asks for what a range holds; the answer is there after the next sync. */
function queueContents(used: Excel.Range): Contents {
  used.load(CELLS);
  const merged = used.getMergedAreasOrNullObject();
  merged.areas.load(`items/${PLACE.replaceAll(',', ',items/')}`);
  return { used, merged };
}

function gridOf(name: string, { used, merged }: Contents): Grid {
  const isEmpty = used.isNullObject;
  const places = isEmpty || merged.isNullObject ? [] : merged.areas.items;
  return gridFromRange({ name, hidden: false }, isEmpty ? null : used, places);
}
