import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runPaneCommand } from '../../../src/taskpane/workbook/run-command';
import { scoreWorkbook } from '../../../src/taskpane/workbook/score-workbook';
import { EDITION_SHEET_TEXTS } from '../../../src/messages/edition-sheet';
import { readWorkbook } from '../../../src/workbook/excel/read-sheets';
import type { RunningAddin } from '../../host/support/office-window';
import { AT, type, valueOf } from '../../workbook/excel/bound-form';
import { contents, openAddin } from '../../workbook/excel/open-addin';
import { fixture, PLAIN_TABLE } from '../../workbook/fixtures';

const { sheets: SHEETS } = EDITION_SHEET_TEXTS.vi;

let addin: RunningAddin;

/** The real scoresheet, with its edition exported beside it. */
beforeEach(async () => {
  addin = await openAddin(fixture(PLAIN_TABLE));
  expect(await exportEdition()).toMatchObject({ kind: 'done' });
});

afterEach(() => {
  addin.close();
});

const exportEdition = () => runPaneCommand({ do: 'export-edition', sheet: 'DTI' }, 'vi', AT);

async function scored() {
  const { outcome, bound } = scoreWorkbook(valueOf(await readWorkbook()), null, '2026-01-15');
  if (outcome.kind !== 'scored') throw new Error(JSON.stringify(outcome.findings));
  return { ...outcome, bound };
}

/** Row and column of the first cell that holds a text. */
function placeOf(sheet: string, text: string): readonly [number, number] {
  const found = [...contents(addin, sheet)].find(([, value]) => value === text);
  if (found === undefined) throw new Error(`${text} is not in ${sheet}`);
  const [row = -1, column = -1] = found[0].split(',').map(Number);
  return [row, column];
}

/** Types into the row of a criterion, in the column of a heading. */
function edit(code: string, heading: string, value: string | number): void {
  const [row] = placeOf(SHEETS.criteria, code);
  const [, column] = placeOf(SHEETS.criteria, heading);
  type(addin, SHEETS.criteria, row, column, value);
}

describe('an edition exported into the workbook', () => {
  it('changes nothing as long as nobody edits it, and its sheets are no scoresheets', async () => {
    const { model, facts, bound } = await scored();
    expect(facts.forms.map(({ sheet }) => sheet)).toEqual(['DTI']);
    expect(model).toMatchObject({ edition: { id: 'tayninh-commune-2025' }, totals: { self: 787.84, max: 960 } });
    expect(model.findings.filter(({ text }) => text.vi.includes('trong các trang tính'))).toEqual([]);
    expect(bound).toEqual(expect.arrayContaining(['DTI', SHEETS.criteria]));
  });

  it('is never written over', async () => {
    const before = contents(addin, SHEETS.criteria);
    expect(await exportEdition()).toMatchObject({ kind: 'refused', findings: [{ severity: 'error' }] });
    expect(contents(addin, SHEETS.criteria)).toEqual(before);
  });

  it('is the one that the form is scored with once it is edited, which is said', async () => {
    edit('1.1', EDITION_SHEET_TEXTS.vi.headings.nameVi, 'Tên do cán bộ sửa');
    const { model } = await scored();
    expect(model.list.find(({ code }) => code === '1.1')?.name.vi).toBe('Tên do cán bộ sửa');
    expect(model.findings.some(({ text }) => text.vi.includes('trong các trang tính của tệp này'))).toBe(true);
    expect(model.totals.self).toBe(787.84);
  });

  it('with a mistake is not used; the mistake is told at its cell', async () => {
    edit('1.1', EDITION_SHEET_TEXTS.vi.headings.max, 'mười');
    const { model } = await scored();
    expect(model.findings[0]).toMatchObject({ severity: 'error', at: { sheet: SHEETS.criteria } });
    expect(model.list.find(({ code }) => code === '1.1')?.max).toBe(10);
  });

  it('is kept when the form is bound, and used when its sheets have mistakes later', async () => {
    edit('1.1', EDITION_SHEET_TEXTS.vi.headings.nameVi, 'Tên do cán bộ sửa');
    expect(await runPaneCommand({ do: 'bind', sheet: 'DTI' }, 'vi', AT)).toMatchObject({ kind: 'done' });
    edit('1.2', EDITION_SHEET_TEXTS.vi.headings.max, 'mười');
    const { model } = await scored();
    expect(model.list.find(({ code }) => code === '1.1')?.name.vi).toBe('Tên do cán bộ sửa');
    expect(model.findings.some(({ text }) => text.vi.includes('dùng bản đã lưu'))).toBe(true);
  });
});
