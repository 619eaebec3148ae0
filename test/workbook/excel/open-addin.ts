import type { Grid, Workbook } from '../../../src/workbook/grid';
import type { PortWrite } from '../../../src/host/port';
import { startAddin, type RunningAddin } from '../../host/support/office-window';

/** Unmodified office.js over a workbook in memory that holds these sheets, with the names that our code knows as globals. */
export async function openAddin(workbook: Workbook): Promise<RunningAddin> {
  const addin = await startAddin({ sheets: workbook.sheets.map(({ name }) => name) });
  for (const grid of workbook.sheets) pour(addin, grid);
  const { Office, Excel, OfficeExtension } = addin;
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
  return addin;
}

/** The id of a sheet of that name. */
export function sheetId({ port }: RunningAddin, name: string): string {
  const found = port.sheets().find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`There is no sheet ${name}.`);
  return found.id;
}

/** Everything that stands in a sheet: value or formula by address as `row,column`. */
export function contents(addin: RunningAddin, name: string): ReadonlyMap<string, unknown> {
  const id = sheetId(addin, name);
  const used = addin.port.usedArea(id);
  const cells = used === null ? [] : addin.port.read(id, { ...used, top: 0, left: 0 });
  return new Map(
    cells.flatMap((row, r) =>
      row.flatMap(({ value, formula }, c): [string, unknown][] =>
        value === null && formula === null ? [] : [[`${String(r)},${String(c)}`, formula ?? value]],
      ),
    ),
  );
}

/**
 * How many batches office.js has sent for us. It sends others itself after `Excel.run`, which only let go of ranges and
 * which nobody waits for: they are not counted.
 */
export function batches({ trace }: RunningAddin): number {
  return trace.filter((line) => line.startsWith('batch ') && !line.includes('"_RemoveReference"')).length;
}

function pour(addin: RunningAddin, grid: Grid): void {
  const { port } = addin;
  const id = sheetId(addin, grid.name);
  if (grid.rows === 0) return;
  const area = { top: 0, left: 0, bottom: grid.rows - 1, right: grid.columns - 1 };
  const cells = Array.from({ length: grid.rows }, (_, row) =>
    Array.from({ length: grid.columns }, (_cell, column): PortWrite => {
      const { value, formula } = grid.cell(row, column);
      return formula === undefined
        ? { constant: typeof value === 'object' ? (value?.error ?? null) : value }
        : { formula: `=${formula}` };
    }),
  );
  port.write(id, area, cells);
  for (const merged of grid.merges) port.merge(id, merged);
}
