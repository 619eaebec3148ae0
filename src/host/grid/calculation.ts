/** When formulas are calculated. */
import { FormulaCalculationSessionService } from '@univerjs/preset-sheets-core';
import type { Unsubscribe, WorkbookPort } from '../port';
import type { PortContext } from './context';

/** Univer starts to calculate a tenth of a second after a change; waiting any longer than this means it got stuck. */
const TIMEOUT_MS = 10_000;

/** Changes after which Univer calculates. */
const CHANGES = new Set([
  'sheet.mutation.set-range-values',
  'sheet.mutation.insert-row',
  'sheet.mutation.insert-col',
  'sheet.mutation.remove-rows',
  'sheet.mutation.remove-col',
  'sheet.mutation.move-range',
  'sheet.mutation.reorder-range',
  'formula.mutation.set-defined-name',
]);

interface Calculation {
  readonly port: Pick<WorkbookPort, 'calculate' | 'settled'>;
  readonly dispose: Unsubscribe;
}

/** Follows the grid's calculation until it is disposed; a batch waits here before it reads. */
export function calculationOf(context: PortContext): Calculation {
  const { api } = context;
  const session = context.injector.get(FormulaCalculationSessionService);
  let isDirty = false;
  const changes = api.addEvent(api.Event.CommandExecuted, ({ id, options }) => {
    if (CHANGES.has(id) && options?.['fromFormula'] !== true) {
      isDirty = true;
    }
  });
  const states = session.state$.subscribe((state) => {
    if (state.started && !state.resultApplied) {
      isDirty = false;
    }
  });
  const isRunning = (): boolean => session.state.started && !session.state.resultApplied;
  const port: Calculation['port'] = {
    calculate() {
      isDirty = true;
      api.getFormula().executeCalculation();
    },
    async settled() {
      if (isDirty || isRunning()) {
        await api.getFormula().onCalculationResultApplied(TIMEOUT_MS);
      }
    },
  };
  return {
    port,
    dispose() {
      changes.dispose();
      states.unsubscribe();
    },
  };
}
