/** Changes of how cells look, and of what is noted about them, that leave alone what they hold. */
import { SetRangeCustomMetadataCommand, SetStyleCommand } from '@univerjs/preset-sheets-core';
import type { ICellData, IStyleData } from '@univerjs/presets';
import type { Area } from '../../workbook/grid';
import type { PortContext } from './context';
import { toRange } from './ranges';

/**
 * Univer's command for values would take away the formulas and spilled values of cells whose change does not name them:
 * only these two commands are known to it as changes of something else.
 */
const run = (context: PortContext, command: string, sheet: string, area: Area, params: object): void => {
  context.run(command, { subUnitId: sheet, range: toRange(area), ...params });
};

/** Gives every cell of an area the members of a style; null takes a member away. */
export function setStyle(context: PortContext, sheet: string, area: Area, style: IStyleData): void {
  for (const [type, value] of Object.entries(style) as [string, unknown][]) {
    run(context, SetStyleCommand.id, sheet, area, { style: { type, value } });
  }
}

/** Gives each cell a number format of its own, row by row; null is General, `undefined` leaves a cell as it is. */
export function setPatterns(
  context: PortContext,
  sheet: string,
  area: Area,
  patterns: readonly (readonly (string | null | undefined)[])[],
): void {
  const value = patterns.map((row) => row.map((pattern) => (typeof pattern === 'string' ? { pattern } : pattern)));
  run(context, SetStyleCommand.id, sheet, area, { style: { type: 'n', value } });
}

/** Sets what is noted about each cell, row by row. */
export function setNotes(
  context: PortContext,
  sheet: string,
  area: Area,
  notes: readonly (readonly NonNullable<ICellData['custom']>[])[],
): void {
  const customMetadata = notes.map((row) => row.map((custom) => ({ custom })));
  run(context, SetRangeCustomMetadataCommand.id, sheet, area, { customMetadata });
}
