import { expect, it } from '@jest/globals';
import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import { templateTexts } from '../../../src/messages/vi/template';
import { pointsFormula } from '../../../src/workbook/own-columns/formulas';
import { figureRows } from '../../../src/workbook/own-columns/figure-rows';
import { recogniseWorkbook } from '../../../src/workbook/recognise/recognise-workbook';
import { shipped } from '../../support/shipped';
import { gridFrom } from '../grid-from';
import { planOf } from '../template/forms';

const HCMC = shipped('hcmc-commune-2026');
const { inputs: INPUTS } = templateTexts.sheets;

type Row = readonly (string | number | boolean | null)[];

/** The form made from the template, with the rows of raw figures in another order. */
function madeForm(reorder: (rows: readonly Row[]) => readonly Row[] = (rows) => rows) {
  const sheets = planOf(HCMC).sheets.map(({ name, rows }) => {
    const cells = rows.map((row): Row => row.cells.map((cell) => cell?.value ?? null));
    return gridFrom(name === INPUTS ? reorder(cells) : cells, { name });
  });
  const workbook = { sheets };
  const recognised = recogniseWorkbook(workbook, OFFICIAL_EDITIONS);
  if (!recognised.ok) throw new Error(JSON.stringify(recognised.error));
  return { workbook, binding: recognised.value.binding };
}

it('finds the figures of a form made from the template by their distance from the first of their code', () => {
  const { workbook, binding } = madeForm();
  const rows = figureRows(workbook, binding, HCMC);
  const asked = HCMC.groups.flatMap(({ criteria }) => criteria.flatMap(({ inputs }) => inputs)).length;
  expect(rows).toMatchObject({ sheet: INPUTS, first: 4, last: 3 + asked, code: 0, order: null, value: 4 });
  const formula = pointsFormula(workbook, binding, HCMC, binding.table.sheet);
  expect(formula).toContain(`MATCH('${INPUTS}'!$A$5:$A$${String(4 + asked)},`);
});

it('takes no figure for another: without the order of the edition there is no formula', () => {
  const swapped = madeForm((rows) => {
    const [a, b] = [rows[5] ?? [], rows[6] ?? []];
    expect([a[2], b[2]]).toEqual(['a', 'b']);
    return rows.with(5, b).with(6, a);
  });
  expect(figureRows(swapped.workbook, swapped.binding, HCMC)).toBeNull();
  expect(pointsFormula(swapped.workbook, swapped.binding, HCMC, swapped.binding.table.sheet)).toBeNull();
});

it('needs no order among criteria', () => {
  const moved = madeForm((rows) => [...rows.slice(0, 4), ...rows.slice(5), ...rows.slice(4, 5)]);
  expect(figureRows(moved.workbook, moved.binding, HCMC)).toMatchObject({ order: null, first: 4 });
});
