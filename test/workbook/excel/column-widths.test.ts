import { afterEach, expect, it } from '@jest/globals';
import { planUnbind } from '../../../src/workbook/commands/bind';
import type { RunningAddin } from '../../host/support/office-window';
import { fixture, OFFICIAL_FORM } from '../fixtures';
import { bindForm, done, read, valueOf } from './bound-form';
import { openAddin, sheetId } from './open-addin';

const FORM = 'Phụ lục 1';
/** 260 pixels. */
const ROOM_FOR_TEXT = 195;

let addin: RunningAddin;

afterEach(() => {
  addin.close();
});

/** How wide the columns up to `last` and one more are in a row, in points. */
function widths(row: number, last: number): readonly (number | undefined)[] {
  const id = sheetId(addin, FORM);
  return Array.from(
    { length: last + 2 },
    (_, column) => addin.port.format(id, { top: row, left: column, bottom: row, right: column }).columnWidth,
  );
}

it('makes room for what our column says, on one line, and leaves the form’s columns as wide as they were', async () => {
  addin = await openAddin(fixture(OFFICIAL_FORM));
  await done(bindForm());
  const [own] = valueOf((await read()).state).ownColumns;
  const { row = 0, column = 0 } = own ?? {};
  const standard = addin.port.standardWidth(sheetId(addin, FORM));
  expect(widths(row, column)).toEqual([...Array.from({ length: column }, () => standard), ROOM_FOR_TEXT, standard]);
  const cell = { top: row + 1, left: column, bottom: row + 1, right: column };
  expect(addin.port.format(sheetId(addin, FORM), cell).wrap).toBe(false);
});

it('gives its column back the width of the sheet’s columns, and no other column', async () => {
  addin = await openAddin(fixture(OFFICIAL_FORM));
  await done(bindForm());
  const [own] = valueOf((await read()).state).ownColumns;
  const { row = 0, column = 0 } = own ?? {};
  const id = sheetId(addin, FORM);
  addin.port.setFormat(id, { top: row, left: 1, bottom: row, right: 1 }, { columnWidth: 210 });
  await done((book) => planUnbind(book, 'b1'));
  const standard = addin.port.standardWidth(id);
  expect(widths(row, column)).toEqual([standard, 210, ...Array.from({ length: column }, () => standard)]);
});
