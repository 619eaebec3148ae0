/** The log of what commands overwrote. Entries are appended, never changed. */
import { parseArea } from '../a1';
import type { CellWrite, Step } from './plan';
import type { Cell, Grid } from '../grid';
import { isCellError } from '../grid';
import type { Content, LogEntry, Overwritten, WorkbookState } from '../state/state';

/** What stands in a cell, as it can be written again. An error without a formula is kept as its text. */
export function contentIn({ value, formula }: Cell): Content {
  if (formula !== undefined) {
    return { formula: `=${formula}` };
  }
  return { value: isCellError(value) ? value.error : value };
}

/** True when both are the same content. */
export function sameContent(a: Content, b: Content): boolean {
  return 'formula' in a && 'formula' in b
    ? a.formula === b.formula
    : 'value' in a && 'value' in b && a.value === b.value;
}

/** Whether a cell holds nothing. */
export function isEmptyCell({ value, formula }: Cell): boolean {
  return value === null && formula === undefined;
}

/** The cell of an address in a sheet; the empty cell where it is no address. */
export function cellAt(grid: Grid, address: string): Cell {
  const area = parseArea(address);
  return area === null ? { value: null } : grid.cell(area.top, area.left);
}

/** Writes one content into one cell. */
export function writeStep(sheet: string, address: string, content: Content): readonly Step[] {
  const area = parseArea(address);
  const cell: CellWrite = 'formula' in content ? { formula: content.formula } : { value: content.value };
  return area === null ? [] : [{ do: 'write', sheet, top: area.top, left: area.left, cells: [[cell]] }];
}

/** The state with one more entry. `at` is the time, in ISO form. */
export function logged(
  state: WorkbookState,
  entry: Pick<LogEntry, 'at' | 'command' | 'sheets'> & Partial<Pick<LogEntry, 'reverts' | 'frozen'>>,
): WorkbookState {
  const number = (state.log.at(-1)?.number ?? 0) + 1;
  const { reverts = null, frozen = [] } = entry;
  return { ...state, log: [...state.log, { ...entry, number, reverts, frozen }] };
}

/** Overwritten cells, sheet by sheet. */
export function bySheet(
  changes: readonly { readonly sheet: string; readonly cell: Overwritten }[],
): ReadonlyMap<string, readonly Overwritten[]> {
  const sheets = new Map<string, Overwritten[]>();
  for (const { sheet, cell } of changes) {
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), cell]);
  }
  return sheets;
}
