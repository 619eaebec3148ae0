import type { CellRef } from '../../engine/checks/finding';
import type { Result } from '../../engine/result';
import { runExcel, type ExcelFailure } from './run';

/** Shows the sheet and selects the cell or area. */
export function selectCell({ sheet, address }: CellRef): Promise<Result<void, ExcelFailure>> {
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}
