/** What the parts of the port share: the workbook shown, and who is changing it. */
import { ICommandService } from '@univerjs/presets';
import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import type { Injector } from '@univerjs/presets';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { FUniver } from '@univerjs/presets';
import type { Regional } from '../regional/settings';
import type { UniverGrid } from './setup';

/** One context serves one workbook: another workbook needs another. */
export interface PortContext {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly workbook: FWorkbook;
  readonly formulas: FormulaDataModel;
  readonly regional: Regional;
  /** The sheet with this id; an unknown id is a bug of the caller and throws. */
  sheet(id: string): FWorksheet;
  /** Runs one of Univer's commands at once; throws when Univer refuses it. */
  run(command: string, params: object): void;
  /** Runs a change that office.js asked for, so that it is not taken for the person's. */
  asApi(change: () => void): void;
  /** True inside `asApi`. */
  isApi(): boolean;
}

/** A context for the workbook that is shown; throws where none is. */
export function createContext(grid: UniverGrid): PortContext {
  const { api, injector, regional } = grid;
  const workbook = api.getActiveWorkbook();
  if (workbook === null) {
    throw new Error('No workbook is shown.');
  }
  const commands = injector.get(ICommandService);
  let depth = 0;
  return {
    api,
    injector,
    workbook,
    formulas: injector.get(FormulaDataModel),
    regional,
    sheet(id) {
      const sheet = workbook.getSheetBySheetId(id);
      if (sheet === null) {
        throw new Error(`There is no sheet with id ${id}.`);
      }
      return sheet;
    },
    run(command, params) {
      if (!commands.syncExecuteCommand(command, { unitId: workbook.getId(), ...params })) {
        throw new Error(`The grid refused ${command}.`);
      }
    },
    asApi(change) {
      depth += 1;
      try {
        change();
      } finally {
        depth -= 1;
      }
    },
    isApi: () => depth > 0,
  };
}
