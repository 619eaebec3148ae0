/** Cells, and what belongs to cells, on the move within a sheet of the in-memory workbook. Formulas stay as written. */
import type { Area } from '../../../src/workbook/grid';
import { isEntireColumn, isEntireRow } from '../../../src/host/objects/address';
import type { PortTable } from '../../../src/host/port';
import type { ChangeKind, RowOrder } from '../../../src/host/port-parts';
import { key, places, type MemorySheet } from './memory-sheet';
import { shiftArea, shiftCell, type Shift } from './shift';

/** Excel's word for a shift. */
export function changeKind({ area, axis, by }: Shift): ChangeKind {
  const done = by > 0 ? 'Inserted' : 'Deleted';
  if (axis === 'rows') {
    return isEntireRow(area) ? `Row${done}` : `Cell${done}`;
  }
  return isEntireColumn(area) ? `Column${done}` : `Cell${done}`;
}

function moved<T>(entries: ReadonlyMap<string, T>, shift: Shift): Map<string, T> {
  const kept = new Map<string, T>();
  for (const [place, entry] of entries) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const to = shiftCell(shift, row, column);
    if (to !== null) {
      kept.set(key(...to), entry);
    }
  }
  return kept;
}

function movedAreas(areas: readonly Area[], shift: Shift): readonly Area[] {
  return areas.flatMap((area) => shiftArea(shift, area) ?? []);
}

/** Moves everything on a sheet that stands in the way of an insertion, or closes the gap of a deletion. */
export function moveAll(sheet: MemorySheet, shift: Shift): void {
  sheet.cells = moved(sheet.cells, shift);
  sheet.formats = moved(sheet.formats, shift);
  sheet.borders = moved(sheet.borders, shift);
  sheet.hyperlinks = moved(sheet.hyperlinks, shift);
  sheet.merges = movedAreas(sheet.merges, shift);
  sheet.spills = movedAreas(sheet.spills, shift);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const area = shiftArea(shift, format.area);
    return area === null ? [] : [{ ...format, area }];
  });
  sheet.validations = sheet.validations
    .map((validation) => ({ ...validation, areas: movedAreas(validation.areas, shift) }))
    .filter(({ areas }) => areas.length > 0);
}

export function moveTables(tables: readonly PortTable[], sheet: string, shift: Shift): readonly PortTable[] {
  return tables.flatMap((table) => {
    const area = table.sheet === sheet ? shiftArea(shift, table.area) : table.area;
    return area === null ? [] : [{ ...table, area }];
  });
}

/** Puts the rows of an area into another order, with their formats. */
export function reorderRows(sheet: MemorySheet, area: Area, order: RowOrder): void {
  const reorder = <T>(entries: ReadonlyMap<string, T>): Map<string, T> => {
    const changed = new Map(entries);
    for (const { row, column } of places(area)) {
      const from = entries.get(key(area.top + (order[row - area.top] ?? 0), column));
      changed.delete(key(row, column));
      if (from !== undefined) {
        changed.set(key(row, column), from);
      }
    }
    return changed;
  };
  sheet.cells = reorder(sheet.cells);
  sheet.formats = reorder(sheet.formats);
}
