/** `range.insert` and `range.delete`: cells, rows and columns. */
import { Failure } from '../batch/failure';
import type { Arguments, HostObject } from '../batch/host-object';
import { isEntireColumn, isEntireRow } from './address';
import { oneOf } from './arguments';
import { mustBeUnprotected, type Cells } from './world';

/** What a protected sheet must allow; cells that are no whole rows or columns cannot be moved on it at all. */
function allowance({ area }: Cells, rows: string, columns: string): string | undefined {
  return isEntireRow(area) ? rows : isEntireColumn(area) ? columns : undefined;
}

/** Excel refuses to move a part of a table or of a merged area. */
function mustNotPart(cells: Cells, axis: 'rows' | 'columns'): void {
  const { area, sheet, world } = cells;
  const whole = axis === 'rows' ? isEntireRow(area) : isEntireColumn(area);
  const isCut = (other: typeof area): boolean =>
    axis === 'rows'
      ? other.bottom >= area.top && other.left <= area.right && other.right >= area.left
      : other.right >= area.left && other.top <= area.bottom && other.bottom >= area.top;
  const contained = (other: typeof area): boolean =>
    axis === 'rows'
      ? area.left <= other.left && other.right <= area.right
      : area.top <= other.top && other.bottom <= area.bottom;
  const others = [
    ...world.port.merges(sheet.id),
    ...world.port.tables().flatMap((table) => (table.sheet === sheet.id ? [table.area] : [])),
  ];
  if (!whole && others.some((other) => isCut(other) && !contained(other))) {
    throw new Failure('InvalidOperation', 'The operation would move a part of a table or of merged cells.');
  }
}

/** Answers the cells that were made room for, which have the same address. */
export function insertCells(cells: Cells, args: Arguments): HostObject {
  const shift = oneOf(['Down', 'Right'] as const, args[0]);
  mustBeUnprotected(cells.sheet, allowance(cells, 'allowInsertRows', 'allowInsertColumns'));
  mustNotPart(cells, shift === 'Down' ? 'rows' : 'columns');
  const { id } = cells.sheet.info();
  cells.world.port.insert(id, cells.area, directionOf(cells, shift, 'Down', 'Right'));
  return cells.world.range(id, cells.area);
}

/** `range.delete`; refused where the sheet is protected or a table or merged cells would be parted. */
export function removeCells(cells: Cells, args: Arguments): void {
  const shift = oneOf(['Up', 'Left'] as const, args[0]);
  mustBeUnprotected(cells.sheet, allowance(cells, 'allowDeleteRows', 'allowDeleteColumns'));
  mustNotPart(cells, shift === 'Up' ? 'rows' : 'columns');
  cells.world.port.remove(cells.sheet.info().id, cells.area, directionOf(cells, shift, 'Up', 'Left'));
}

/** Whole rows and columns have one way to go, whatever is asked. */
function directionOf<T>({ area }: Cells, asked: T, ofRows: T, ofColumns: T): T {
  return isEntireRow(area) ? ofRows : isEntireColumn(area) ? ofColumns : asked;
}
