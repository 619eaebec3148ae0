import type { IWorkbookData } from '@univerjs/presets';
import type { Area } from '../../workbook/grid';
import type { PortName } from '../port';
import type { SavedParts } from './parts-out';

/** The formula of a cell with its leading `=`, and the area that its array fills; null for a constant. */
export type FormulaAt = (
  sheet: string,
  row: number,
  column: number,
) => { readonly formula: string; readonly spill: Area | null } | null;

/** The workbook shown: Univer's snapshot and what it does not hold. */
export interface SavedWorkbook {
  readonly snapshot: IWorkbookData;
  readonly names: readonly PortName[];
  readonly formulaAt: FormulaAt;
  /** What the workbook holds beside its cells. */
  readonly parts: SavedParts;
  /** Names of custom functions with their namespace: `DTI.GROUPSCORE`. */
  readonly customFunctions: readonly string[];
}
