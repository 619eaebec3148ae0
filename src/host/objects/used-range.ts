/** The used part of a range. */
import type { Area } from '../../workbook/grid';
import { extend, intersect } from './address';
import type { Cells } from './world';

/**
 * The smallest rectangle around the cells of a range that hold something; null when none does.
 * With `valuesOnly`, formulas that show nothing do not count. Formats alone never count here, unlike in Excel.
 */
export function usedWithin(cells: Cells, valuesOnly: boolean): Area | null {
  const { port } = cells.world;
  const sheet = cells.sheet.info().id;
  const onSheet = port.usedArea(sheet);
  const area = onSheet === null ? null : intersect(onSheet, cells.area);
  if (area === null) {
    return null;
  }
  let found: Area | null = null;
  for (const [r, row] of port.read(sheet, area).entries()) {
    for (const [c, cell] of row.entries()) {
      if ((cell.value !== null && cell.value !== '') || (!valuesOnly && cell.formula !== null)) {
        found = extend(found, area.top + r, area.left + c);
      }
    }
  }
  return found;
}
