/** What a range shows, and what is written into it. */
import type { Property } from '../batch/host-object';
import { Failure } from '../batch/failure';
import type { PortCell, PortValue } from '../port';
import { isEntireColumn, isEntireRow } from './address';
import { fitToArea, readInput } from './input';
import { mustBeUnlocked, mustBeUnprotected, type Cells } from './world';

/** Whole columns or rows: Excel answers null for what they hold. */
function isUnbounded(cells: Cells): boolean {
  return isEntireColumn(cells.area) || isEntireRow(cells.area);
}

function perCell(pick: (cell: PortCell) => unknown): (cells: Cells) => unknown {
  return (cells) =>
    isUnbounded(cells)
      ? null
      : cells.world.port.read(cells.sheet.info().id, cells.area).map((row) => row.map((cell) => pick(cell)));
}

function shown(value: PortValue): string | number | boolean {
  return value ?? '';
}

function valueType(cell: PortCell): string {
  if (cell.isError) {
    return 'Error';
  }
  switch (typeof cell.value) {
    case 'number':
      return 'Double';
    case 'boolean':
      return 'Boolean';
    default:
      return cell.value === null || cell.value === '' ? 'Empty' : 'String';
  }
}

function mustBeBounded(cells: Cells): void {
  if (isUnbounded(cells)) {
    throw new Failure('InvalidArgument', 'Writing to whole rows or columns is not emulated.');
  }
}

/** Writes values by Excel's rules (input.ts). */
function write(cells: Cells, value: unknown): void {
  mustBeUnlocked(cells);
  mustBeBounded(cells);
  const { port } = cells.world;
  const sheet = cells.sheet.info().id;
  const values = fitToArea(value, cells.rows, cells.columns);
  const present = port.read(sheet, cells.area);
  port.write(
    sheet,
    cells.area,
    values.map((row, r) => row.map((item, c) => readInput(item, present[r]?.[c]?.numberFormat ?? 'General'))),
  );
}

function writeNumberFormat(cells: Cells, value: unknown): void {
  mustBeUnprotected(cells.sheet, 'allowFormatCells');
  mustBeBounded(cells);
  const formats = fitToArea(value, cells.rows, cells.columns).map((row) =>
    row.map((format) => {
      if (format !== null && typeof format !== 'string') {
        throw new Failure('InvalidArgument');
      }
      return format ?? undefined;
    }),
  );
  cells.world.port.setNumberFormat(cells.sheet.info().id, cells.area, formats);
}

/** Properties with one entry per cell. */
export const valueProperties: Readonly<Record<string, Property<Cells>>> = {
  Values: { read: perCell((cell) => shown(cell.value)), write },
  Formulas: { read: perCell((cell) => cell.formula ?? shown(cell.value)), write },
  Text: { read: perCell((cell) => cell.text) },
  ValueTypes: { read: perCell(valueType) },
  NumberFormat: { read: perCell((cell) => cell.numberFormat), write: writeNumberFormat },
};
