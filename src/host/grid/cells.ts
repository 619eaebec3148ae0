/** Contents of cells: reading, writing, clearing, number formats. */
import { SetRangeValuesCommand } from '@univerjs/preset-sheets-core';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { ICellData } from '@univerjs/presets';
import type { Area } from '../../workbook/grid';
import type { PortCell, PortChange, WorkbookPort } from '../port';
import { toCellData, toPortCell } from './cell-data';
import type { PortContext } from './context';
import { forEachCell, mapCells, toRange } from './ranges';
import { setPatterns } from './set-style';
import { spilledCells, usedArea } from './used';
import type { CellMatrix } from './used';

type Cells = Pick<WorkbookPort, 'usedArea' | 'read' | 'write' | 'setNumberFormat' | 'clear'>;

/** Room beyond what is written, so that a person can go on typing there. */
const ROOM = 50;

function put(matrix: CellMatrix, row: number, column: number, data: ICellData): void {
  (matrix[row] ??= {})[column] = data;
}

/** Grows the sheet until the area lies on it. */
function makeRoom(sheet: FWorksheet, area: Area): void {
  if (area.bottom >= sheet.getMaxRows()) {
    sheet.setRowCount(area.bottom + 1 + ROOM);
  }
  if (area.right >= sheet.getMaxColumns()) {
    sheet.setColumnCount(area.right + 1 + ROOM);
  }
}

/** `announce` is told of every change of contents made here. */
export function cellsOf(context: PortContext, announce: (change: Omit<PortChange, 'source'>) => void): Cells {
  const unitId = context.workbook.getId();

  const readCell = (sheet: string, row: number, column: number): PortCell => {
    const core = context.sheet(sheet).getSheet();
    const raw = core.getCellRaw(row, column);
    const style =
      raw === null || raw === undefined ? null : context.workbook.getWorkbook().getStyles().getStyleByCell(raw);
    const formula = context.formulas.getFormulaStringByCell(row, column, sheet, unitId);
    const cell = {
      data: spilledCells(context, sheet)[row]?.[column] ?? raw,
      formula: raw?.f || raw?.si ? (formula ?? null) : null,
      numberFormat: style?.n?.pattern ?? 'General',
      shown: String(core.getCell(row, column)?.v ?? ''),
    };
    return toPortCell(cell, context.regional);
  };

  const write = (sheet: string, matrix: CellMatrix): void => {
    context.run(SetRangeValuesCommand.id, { subUnitId: sheet, value: matrix });
  };

  return {
    usedArea: (sheet) => usedArea(context, sheet),
    read: (sheet, area) => mapCells(area, (row, column) => readCell(sheet, row, column)),
    write(sheet, area, cells) {
      makeRoom(context.sheet(sheet), area);
      const matrix: CellMatrix = {};
      forEachCell(area, (row, column) => {
        const cell = cells[row - area.top]?.[column - area.left];
        if (cell !== undefined) {
          put(matrix, row, column, toCellData(cell));
        }
      });
      if (Object.keys(matrix).length > 0) {
        context.asApi(() => {
          write(sheet, matrix);
        });
        announce({ sheet, area, kind: 'RangeEdited' });
      }
    },
    setNumberFormat(sheet, area, formats) {
      makeRoom(context.sheet(sheet), area);
      const patterns = formats.map((row) => row.map((pattern) => (pattern === 'General' ? null : pattern)));
      context.asApi(() => {
        setPatterns(context, sheet, area, patterns);
      });
    },
    clear(sheet, area, what) {
      const range = context.sheet(sheet).getRange(toRange(area));
      context.asApi(() => {
        range.clear({ contentsOnly: what === 'Contents', formatOnly: what === 'Formats' });
      });
      if (what !== 'Formats') {
        announce({ sheet, area, kind: 'RangeEdited' });
      }
    },
  };
}
