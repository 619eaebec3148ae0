import { afterEach, describe, expect, it } from '@jest/globals';
import { scoreWorkbook } from '../../../src/taskpane/workbook/score-workbook';
import { readWorkbook } from '../../../src/workbook/excel/read-sheets';
import { writePlan } from '../../../src/workbook/excel/write-plan';
import { columnOf } from '../../../src/workbook/recognise/binding';
import { recogniseWorkbook } from '../../../src/workbook/recognise/recognise-workbook';
import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import { shipped } from '../../support/shipped';
import type { RunningAddin } from '../../host/support/office-window';
import { gridFrom } from '../../workbook/grid-from';
import { type, valueOf } from '../../workbook/excel/bound-form';
import { openAddin } from '../../workbook/excel/open-addin';
import { planOf } from '../../workbook/template/forms';

let addin: RunningAddin;

afterEach(() => {
  addin.close();
});

/** Opens a workbook with the official form of the provinces' edition of 2023, and says how it was understood. */
async function openForm(year: number) {
  addin = await openAddin({ sheets: [gridFrom([['x']], { name: 'Trang1' })] });
  valueOf(await writePlan(planOf(shipped('province-2023'), { unit: 'Tỉnh Thử', period: { year, span: 'year' } })));
  return valueOf(recogniseWorkbook(valueOf(await readWorkbook()), OFFICIAL_EDITIONS)).binding;
}

async function model() {
  const { outcome } = scoreWorkbook(valueOf(await readWorkbook()), null, '2026-01-15');
  if (outcome.kind !== 'scored') throw new Error(JSON.stringify(outcome.findings));
  return outcome.model;
}

describe('the form of an edition that is known by its structure', () => {
  it('shows its 8 groups, its 100 criteria and the points typed into it', async () => {
    const { table, rows } = await openForm(2023);
    const criteria = rows.filter(({ kind }) => kind === 'criterion');
    for (const { row } of criteria) {
      type(addin, table.sheet, row, columnOf(table, 'max') ?? -1, 10);
      type(addin, table.sheet, row, columnOf(table, 'self') ?? -1, 5);
    }
    const shown = await model();
    expect(shown.groups.map(({ self }) => self)).toEqual([50, 55, 35, 65, 85, 110, 60, 40]);
    expect(shown).toMatchObject({
      edition: { id: 'province-2023' },
      criteria: 100,
      filled: 100,
      totals: { self: 500 },
    });
    expect(shown.list[9]).toMatchObject({ code: '1.10', max: 10, points: { self: 5 } });
  });

  it('of another year is told which edition serves that year, at the cell of the period', async () => {
    await openForm(2022);
    const { findings } = await model();
    const told = findings.find(({ text }) => text.vi.includes('province-2022'));
    expect(told).toMatchObject({ severity: 'warning', at: { sheet: expect.any(String) } });
  });
});
