import type { CellRef } from '../../engine/checks/finding';
import type { Result } from '../../engine/result';
import { readExcel, type ExcelFailure } from './run';

/** The cell that the cursor is in, as sheet and address without `$`. */
export function readCursor(): Promise<Result<CellRef, ExcelFailure>> {
  return readExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,worksheet/name');
    await context.sync();
    const address = cell.address.slice(cell.address.lastIndexOf('!') + 1);
    return { sheet: cell.worksheet.name, address: address.replaceAll('$', '') };
  });
}
