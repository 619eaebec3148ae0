import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { templateTexts } from '../../../src/messages/vi/template';
import { parseArea } from '../../../src/workbook/a1';
import { readWorkbook } from '../../../src/workbook/excel/read-sheets';
import { writePlan } from '../../../src/workbook/excel/write-plan';
import { arranged } from '../../../src/workbook/plan/arrange';
import { FORMAT_CODES } from '../../../src/workbook/plan/palette';
import { rowHeights } from '../../../src/workbook/plan/row-heights';
import { readScoresheet } from '../../../src/workbook/read/read-scoresheet';
import { recogniseWorkbook } from '../../../src/workbook/recognise/recognise-workbook';
import { shipped } from '../../support/shipped';
import type { RunningAddin } from '../../host/support/office-window';
import { gridFrom } from '../grid-from';
import { planOf, sheetOf, VALUES } from '../template/forms';
import { batches, contents, openAddin, sheetId } from './open-addin';

let addin: RunningAddin;

afterEach(() => {
  addin.close();
});

const { form: FORM, inputs: INPUTS, lists: LISTS } = templateTexts.sheets;
const HCMC = shipped('hcmc-commune-2026');

const emptyBook = (...names: readonly string[]) => ({ sheets: names.map((name) => gridFrom([['x']], { name })) });

/** Makes the form of the HCMC edition in the open workbook; answers what was found. */
async function make(): Promise<readonly string[]> {
  const done = await writePlan(planOf(HCMC));
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value.map(({ check }) => check);
}

function area(address: string) {
  const found = parseArea(address);
  if (found === null) throw new Error(address);
  return found;
}

describe('writing a form into new sheets, beside a sheet of the person’s', () => {
  beforeEach(async () => {
    addin = await openAddin(emptyBook('Trang1'));
  });

  it('adds them behind what is there, shows the first and hides the lists', async () => {
    await make();
    const sheets = addin.port.sheets().map(({ name, visibility }) => [name, visibility]);
    expect(sheets).toEqual([
      ['Trang1', 'Visible'],
      [FORM, 'Visible'],
      [INPUTS, 'Visible'],
      [LISTS, 'Hidden'],
    ]);
    expect(addin.port.activeSheet()).toBe(sheetId(addin, FORM));
    expect(contents(addin, 'Trang1')).toEqual(new Map([['0,0', 'x']]));
  });

  it('takes five round trips and leaves nothing out', async () => {
    const before = batches(addin);
    expect(await make()).toEqual([]);
    expect(batches(addin) - before).toBe(5);
  });

  it('writes every value and formula where the plan has it, codes as text', async () => {
    await make();
    for (const plan of planOf(HCMC).sheets) {
      const written = contents(addin, plan.name);
      const planned = plan.rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, column) => {
          const content = cell?.formula === undefined ? (cell?.value ?? null) : `=${cell.formula}`;
          return content === null ? [] : [[`${String(row)},${String(column)}`, content] as const];
        }),
      );
      expect(written).toEqual(new Map(planned));
    }
    const code = addin.port.read(sheetId(addin, FORM), area('A10'))[0]?.[0];
    expect(code?.numberFormat).toBe(FORMAT_CODES.text);
  });

  it('dresses, merges, freezes, bounds and locks as the plan says', async () => {
    await make();
    const { port } = addin;
    const id = sheetId(addin, FORM);
    const plan = sheetOf(planOf(HCMC), FORM);
    expect(port.merges(id)).toEqual(expect.arrayContaining([...(plan.merges ?? [])]));
    expect(port.format(id, area('A8:Q8'))).toMatchObject({ bold: true, fill: '#D9E2EC', fontName: 'Times New Roman' });
    expect(port.format(id, area('A9'))).toMatchObject({ bold: true, fill: '#EAF0F6', locked: true });
    expect(port.format(id, area('D10'))).toMatchObject({ fill: '#FFFBE6', horizontal: 'Right', locked: false });
    expect(port.border(id, area('D10'), 'left')).toMatchObject({ style: 'Continuous' });
    expect(port.protection(id)).toMatchObject({ allowFormatColumns: true, allowInsertRows: false });
    const bounds = port.validations(id).map(({ rule }) => rule);
    expect(bounds).toContainEqual({ kind: 'decimal', operator: 'between', least: '0', most: '=$C10' });
    const choices = port.validations(sheetId(addin, INPUTS)).map(({ rule }) => rule);
    expect(choices).toContainEqual({ kind: 'list', dropDown: true, source: `='${LISTS}'!$B$1:$B$2` });
  });

  it('makes rows of merged texts as high as those texts, which Excel does not fit', async () => {
    await make();
    const plan = arranged(sheetOf(planOf(HCMC), FORM));
    const set = [...rowHeights(plan)].filter(([, { fits }]) => !fits);
    expect(set.length).toBeGreaterThan(1);
    for (const [row, { points }] of set) {
      const at = { top: row, bottom: row, left: 0, right: 0 };
      expect(addin.port.format(sheetId(addin, FORM), at).rowHeight).toBe(points);
    }
  });

  it('reads back as the form of its edition, unit and period, without a finding', async () => {
    await make();
    const book = await readWorkbook();
    if (!book.ok) throw new Error(book.error.message);
    const recognised = recogniseWorkbook(book.value, [HCMC]);
    if (!recognised.ok) throw new Error(JSON.stringify(recognised.error));
    expect(recognised.value.findings).toEqual([]);
    const { scoresheet, findings } = readScoresheet(book.value, recognised.value.binding, HCMC);
    expect(findings).toEqual([]);
    expect([scoresheet.unit, scoresheet.period, scoresheet.entries.length]).toEqual([VALUES.unit, '2026-Q1', 43]);
  });
});

describe('writing a form where it cannot go', () => {
  it('makes nothing where a sheet has one of the names', async () => {
    addin = await openAddin(emptyBook('Trang1', INPUTS));
    expect(await writePlan(planOf(HCMC))).toMatchObject({
      ok: false,
      error: { kind: 'refused', findings: [{ check: 'new-sheets-taken', data: { sheets: [INPUTS] } }] },
    });
    expect(addin.port.sheets().map(({ name }) => name)).toEqual(['Trang1', INPUTS]);
  });

  it('leaves no half-made sheet where Excel refuses', async () => {
    addin = await openAddin(emptyBook('Trang1'));
    const plan = planOf(HCMC);
    const [first] = plan.sheets;
    if (first === undefined) throw new Error('no sheet');
    const badly = { ...plan, sheets: [...plan.sheets, { ...first, name: 'không/được' }] };
    expect(await writePlan(badly)).toMatchObject({ ok: false, error: { kind: 'excel' } });
    expect(addin.port.sheets().map(({ name }) => name)).toEqual(['Trang1']);
  });

  it('leaves a name alone that the workbook uses for something else', async () => {
    addin = await openAddin(emptyBook('Trang1'));
    addin.port.addName('DTI_EDITION', '=Trang1!$A$1');
    const done = await writePlan(planOf(HCMC));
    expect(done.ok && done.value.map(({ check }) => check)).toContain('new-names-taken');
    expect(addin.port.names()).toEqual([{ name: 'DTI_EDITION', formula: '=Trang1!$A$1' }]);
  });
});
