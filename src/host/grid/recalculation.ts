/** Calculates single cells again, many at once, and never while a person is typing in a cell. */
import { SetFormulaCalculationStartMutation } from '@univerjs/preset-sheets-core';
import type { ISetFormulaCalculationStartMutation } from '@univerjs/preset-sheets-core';
import { ICommandService } from '@univerjs/presets';
import type { IUnitRange } from '@univerjs/presets';
import type { UniverGrid } from './setup';

/** Returns what marks a cell for calculation. */
export function createRecalculation({
  api,
  injector,
}: UniverGrid): (sheet: string, row: number, column: number) => void {
  const commands = injector.get(ICommandService);
  let waiting: IUnitRange[] = [];
  let isScheduled = false;

  const flush = (): void => {
    isScheduled = false;
    // Results written now would destroy what the person has typed so far.
    if (waiting.length === 0 || api.getActiveWorkbook()?.isCellEditing() === true) {
      return;
    }
    const params: ISetFormulaCalculationStartMutation = {
      dirtyRanges: waiting,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      forceCalculation: false,
      options: null,
    };
    waiting = [];
    void commands.executeCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  };
  const schedule = (): void => {
    if (!isScheduled) {
      isScheduled = true;
      setTimeout(flush, 0);
    }
  };
  api.addEvent(api.Event.SheetEditEnded, schedule);

  return (sheet, row, column) => {
    const unitId = api.getActiveWorkbook()?.getId() ?? '';
    waiting.push({
      unitId,
      sheetId: sheet,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    });
    schedule();
  };
}
