/** Cells, rows and columns that come, go and change places; what formulas spill into. */
import { Dimension, ObjectMatrix } from '@univerjs/presets';
import type { IRange } from '@univerjs/presets';
import { ReorderRangeCommand } from '@univerjs/preset-sheets-core';
import type { Area } from '../../workbook/grid';
import { isEntireColumn, isEntireRow } from '../objects/address';
import type { PortChange, WorkbookPort } from '../port';
import type { PortContext } from './context';
import { toArea, toRange } from './ranges';

type Moves = Pick<WorkbookPort, 'insert' | 'remove' | 'reorderRows' | 'spills'>;

/** `announce` is told of every change of contents made here. */
export function movesOf(context: PortContext, announce: (change: Omit<PortChange, 'source'>) => void): Moves {
  return {
    insert(id, area, shift) {
      const sheet = context.sheet(id);
      const isDown = shift === 'Down';
      context.asApi(() => {
        if (isEntireRow(area)) {
          sheet.insertRows(area.top, area.bottom - area.top + 1);
        } else if (isEntireColumn(area)) {
          sheet.insertColumns(area.left, area.right - area.left + 1);
        } else {
          sheet.getRange(toRange(area)).insertCells(isDown ? Dimension.ROWS : Dimension.COLUMNS);
        }
      });
      const kind = isEntireRow(area) ? 'RowInserted' : isEntireColumn(area) ? 'ColumnInserted' : 'CellInserted';
      announce({ sheet: id, area, kind });
    },
    remove(id, area, shift) {
      const sheet = context.sheet(id);
      context.asApi(() => {
        if (isEntireRow(area)) {
          sheet.deleteRows(area.top, area.bottom - area.top + 1);
        } else if (isEntireColumn(area)) {
          sheet.deleteColumns(area.left, area.right - area.left + 1);
        } else {
          sheet.getRange(toRange(area)).deleteCells(shift === 'Up' ? Dimension.ROWS : Dimension.COLUMNS);
        }
      });
      const kind = isEntireRow(area) ? 'RowDeleted' : isEntireColumn(area) ? 'ColumnDeleted' : 'CellDeleted';
      announce({ sheet: id, area, kind });
    },
    reorderRows(id, area, order) {
      const rows = order.map((from, index) => [area.top + index, area.top + from] as const);
      context.asApi(() => {
        context.run(ReorderRangeCommand.id, {
          subUnitId: id,
          range: toRange(area),
          order: Object.fromEntries(rows),
        });
      });
      announce({ sheet: id, area, kind: 'RangeEdited' });
    },
    spills(id) {
      const ranges = context.formulas.getArrayFormulaRange()[context.workbook.getId()]?.[id] ?? {};
      const areas: Area[] = [];
      new ObjectMatrix<IRange>(ranges).forValue((_row, _column, range) => {
        areas.push(toArea(range));
      });
      return areas;
    },
  };
}
