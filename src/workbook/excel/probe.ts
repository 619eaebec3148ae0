import { ok, type Result } from '../../engine/result';
import { STATE_SHEET } from '../state/codec';
import { runExcel, type ExcelFailure } from './run';

/** A cell of our own hidden sheet that holds nothing else. */
const SCRATCH = 'D1';

/**
 * Whether custom functions run here, found by running one: some versions of Excel say that they have them and do not.
 * A function that still calculates is there. Two round trips, on the add-in's own sheet; without that sheet, which binding
 * makes, only what Excel says of itself counts.
 */
export function probeFunctions(): Promise<Result<'available' | 'missing', ExcelFailure>> {
  if (!saysItHasFunctions()) {
    return Promise.resolve(ok('missing'));
  }
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(STATE_SHEET);
    const cell = sheet.getRange(SCRATCH);
    cell.formulas = [['=DTI.TOTAL("","")']];
    cell.load('values');
    await context.sync();
    if (sheet.isNullObject) {
      return 'available';
    }
    const [[value] = []]: unknown[][] = cell.values;
    cell.clear(Excel.ClearApplyTo.contents);
    await context.sync();
    return value === '#NAME?' ? 'missing' : 'available';
  });
}

/** What Excel says of itself, without a round trip. */
export function saysItHasFunctions(): boolean {
  return Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1');
}
