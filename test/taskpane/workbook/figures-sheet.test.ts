import { afterEach, expect, it } from '@jest/globals';
import { runPaneCommand } from '../../../src/taskpane/workbook/run-command';
import { scoreWorkbook } from '../../../src/taskpane/workbook/score-workbook';
import { readWorkbook } from '../../../src/workbook/excel/read-sheets';
import { writePlan } from '../../../src/workbook/excel/write-plan';
import { shipped } from '../../support/shipped';
import type { RunningAddin } from '../../host/support/office-window';
import { AT, valueOf } from '../../workbook/excel/bound-form';
import { openAddin } from '../../workbook/excel/open-addin';
import { gridFrom } from '../../workbook/grid-from';
import { planOf } from '../../workbook/template/forms';

let addin: RunningAddin;

afterEach(() => {
  addin.close();
});

async function formSheets(): Promise<readonly string[]> {
  const { outcome } = scoreWorkbook(valueOf(await readWorkbook()), null, '2026-01-15');
  if (outcome.kind !== 'scored') throw new Error(JSON.stringify(outcome.findings));
  return outcome.facts.forms.map(({ sheet }) => sheet);
}

it('takes the sheet of raw figures for a part of its form, before the form is remembered and after', async () => {
  addin = await openAddin({ sheets: [gridFrom([['x']], { name: 'Trang1' })] });
  valueOf(await writePlan(planOf(shipped('hcmc-commune-2026'), { unit: 'Phường Bến Thành' })));
  const [form = ''] = await formSheets();
  expect(await formSheets()).toEqual([form]);
  expect(await runPaneCommand({ do: 'bind', sheet: form }, 'vi', AT)).toMatchObject({ kind: 'done' });
  expect(await formSheets()).toEqual([form]);
});
