import { ObjectMatrix } from '@univerjs/presets';
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/presets';
import type { Area } from '../../workbook/grid';
import { around } from './ranges';

/** A cell of the mutation that changes what the cell holds, not only its looks; null deletes the cell. */
function changesContent(data: Nullable<ICellData>): boolean {
  return !data || 'v' in data || 'f' in data || 'p' in data || 'si' in data;
}

/** The area around the cells whose content a mutation of values changes; null when it changes looks only. */
export function editedArea(cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>): Area | null {
  let area: Area | null = null;
  new ObjectMatrix(cells).forValue((row, column, data) => {
    if (changesContent(data)) {
      area = around(area, { top: row, left: column, bottom: row, right: column });
    }
  });
  return area;
}
