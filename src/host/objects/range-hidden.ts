/** `range.rowHidden`, `columnHidden` and `hidden`: null where rows or columns of the range differ. */
import type { Property } from '../batch/host-object';
import { booleanValue } from './arguments';
import { mustBeUnprotected, type Cells } from './world';

function get(cells: Cells, member: 'rowHidden' | 'columnHidden'): boolean | null {
  return cells.world.port.format(cells.sheet.info().id, cells.area)[member] ?? null;
}

function hidden(member: 'rowHidden' | 'columnHidden', allowance: string): Property<Cells> {
  return {
    read: (cells) => get(cells, member),
    write: (cells, value) => {
      mustBeUnprotected(cells.sheet, allowance);
      cells.world.port.setFormat(cells.sheet.info().id, cells.area, { [member]: booleanValue(value) });
    },
  };
}

export const hiddenProperties: Readonly<Record<string, Property<Cells>>> = {
  RowHidden: hidden('rowHidden', 'allowFormatRows'),
  ColumnHidden: hidden('columnHidden', 'allowFormatColumns'),
  Hidden: {
    read: (cells) => {
      const [rows, columns] = [get(cells, 'rowHidden'), get(cells, 'columnHidden')];
      return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
    },
  },
};
