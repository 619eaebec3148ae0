import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import { toArea } from '../grid/ranges';
import type { UniverGrid } from '../grid/setup';
import type { WorkbookPort } from '../port';
import type { SavedWorkbook } from '../open/saved';

/** The workbook shown, ready to be written. */
export function savedWorkbook(
  grid: UniverGrid,
  port: WorkbookPort,
  customFunctions: readonly string[],
): SavedWorkbook | null {
  const workbook = grid.api.getActiveWorkbook();
  if (workbook === null) {
    return null;
  }
  const formulas = grid.injector.get(FormulaDataModel);
  const unitId = workbook.getId();
  return {
    snapshot: workbook.save(),
    names: port.names(),
    parts: port,
    customFunctions,
    formulaAt(sheet, row, column) {
      const area = { top: row, left: column, bottom: row, right: column };
      const formula = port.read(sheet, area)[0]?.[0]?.formula ?? null;
      const spill = formulas.getArrayFormulaRange()[unitId]?.[sheet]?.[row]?.[column];
      return formula === null ? null : { formula, spill: spill ? toArea(spill) : null };
    },
  };
}
