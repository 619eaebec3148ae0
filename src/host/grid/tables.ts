/** Tables of the workbook. */
import { AddSheetTableCommand, DeleteSheetTableCommand, SetSheetTableCommand } from '@univerjs/preset-sheets-table';
import type { ITableInfoWithUnitId } from '@univerjs/preset-sheets-table';
import type { PortTable, WorkbookPort } from '../port';
import type { PortContext } from './context';
import { toArea, toRange } from './ranges';

type Tables = Pick<WorkbookPort, 'tables' | 'addTable' | 'renameTable' | 'deleteTable'>;

function toPortTable(table: ITableInfoWithUnitId): PortTable {
  return { id: table.id, name: table.name, sheet: table.subUnitId, area: toArea(table.range) };
}

/** The port's tables. */
export function tablesOf(context: PortContext): Tables {
  const tables = (): readonly PortTable[] =>
    context.workbook.getSheets().flatMap((sheet) => sheet.getSubTableInfos().map(toPortTable));
  let added = 0;
  return {
    tables,
    addTable(sheet, area, name) {
      added += 1;
      const id = `table-${String(added)}-${name}`;
      context.asApi(() => {
        context.run(AddSheetTableCommand.id, { subUnitId: sheet, range: toRange(area), id, name });
      });
      return id;
    },
    renameTable(table, name) {
      context.run(SetSheetTableCommand.id, { tableId: table, name });
    },
    deleteTable(table) {
      const sheet = tables().find(({ id }) => id === table)?.sheet;
      context.run(DeleteSheetTableCommand.id, { tableId: table, subUnitId: sheet });
    },
  };
}
