import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import type { Result } from '../../../src/engine/result';
import { bookTexts } from '../../../src/messages/book-texts';
import { editionsIn } from '../../../src/taskpane/workbook/editions';
import { formsIn } from '../../../src/taskpane/workbook/forms';
import { rebind, type Rebound } from '../../../src/workbook/binding/rebind';
import { planBind } from '../../../src/workbook/commands/bind';
import { runCommand, type Planner } from '../../../src/workbook/excel/command';
import { readWorkbook, type OpenBook } from '../../../src/workbook/excel/read-sheets';
import type { RunningAddin } from '../../host/support/office-window';
import { sheetId } from './open-addin';

export const TEXTS = bookTexts('vi');
export const AT = '2026-01-15T08:00:00Z';

export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export const read = async (): Promise<OpenBook> => valueOf(await readWorkbook());
export const run = (planner: Planner) => runCommand(planner, '0.1.0');
export const done = async (planner: Planner) => valueOf(await run(planner)).map(({ check }) => check);

/** Binds the first scoresheet that is recognised, or the one on `sheet`. */
export const bindForm =
  (sheet?: string, liveness: 'formulas' | 'values' = 'formulas'): Planner =>
  (book) => {
    const { found } = formsIn(book, editionsIn(book));
    const form = found.find(({ binding }) => sheet === undefined || binding.table.sheet === sheet);
    if (form === undefined) throw new Error('No form is recognised.');
    return planBind(book, { binding: form.binding, edition: form.edition, liveness, texts: TEXTS });
  };

export function bound(book: OpenBook): Result<Rebound, readonly { readonly check: string }[]> {
  const [first] = valueOf(book.state).bindings;
  if (first === undefined) throw new Error('Nothing is bound.');
  return rebind(first, book, OFFICIAL_EDITIONS);
}

export const drift = async (): Promise<readonly string[]> => {
  const now = bound(await read());
  return (now.ok ? now.value.findings : now.error).map(({ check }) => check);
};

/** The cells that were not there before: address → content. */
export function added(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): readonly unknown[] {
  return [...after].filter(([place, content]) => before.get(place) !== content).map(([, content]) => content);
}

export const type = (
  addin: RunningAddin,
  sheet: string,
  row: number,
  column: number,
  constant: string | number | null,
): void => {
  addin.port.type(sheetId(addin, sheet), row, column, { constant });
};

/** Moves what stands from a row on down by one, as inserting a row does. */
export function insertRow(addin: RunningAddin, sheet: string, at: number): void {
  const id = sheetId(addin, sheet);
  const used = addin.port.usedArea(id);
  if (used === null) return;
  const area = { ...used, left: 0, top: at };
  const cells = addin.port
    .read(id, area)
    .map((row) => row.map(({ value, formula }) => (formula === null ? { constant: value } : { formula })));
  addin.port.write(id, { ...area, bottom: area.bottom + 1 }, [
    cells[0]?.map(() => ({ constant: null })) ?? [],
    ...cells,
  ]);
}
