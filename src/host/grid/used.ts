/** Which cells of a sheet hold something. */
import { ObjectMatrix } from '@univerjs/presets';
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/presets';
import type { Area } from '../../workbook/grid';
import { cellValue } from './cell-data';
import type { PortContext } from './context';
import { around } from './ranges';

/** Cells by row and column. */
export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** What the arrays of formulas put into cells of a sheet. */
export function spilledCells({ formulas, workbook }: PortContext, sheet: string): CellMatrix {
  return formulas.getArrayFormulaCellData()[workbook.getId()]?.[sheet] ?? {};
}

/** The rectangle around all cells that hold something; null for an empty sheet. */
export function usedArea(context: PortContext, sheet: string): Area | null {
  const found: { area: Area | null } = { area: null };
  const include = (row: number, column: number): void => {
    found.area = around(found.area, { top: row, left: column, bottom: row, right: column });
  };
  const matrix = context.sheet(sheet).getSheet().getCellMatrix();
  matrix.forValue((row, column, data) => {
    if (cellValue(data) !== null || Boolean(data?.f ?? data?.si)) {
      include(row, column);
    }
  });
  new ObjectMatrix(spilledCells(context, sheet)).forValue(include);
  return found.area;
}
