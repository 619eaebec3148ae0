import { describe, expect, it } from '@jest/globals';
import { pointCriteriaOf } from '../../../src/engine/edition/criteria';
import { templateTexts } from '../../../src/messages/vi/template';
import { columnPoints } from '../../../src/workbook/plan/row-heights';
import type { PlannedCell } from '../../../src/workbook/plan/sheet-plan';
import { columnAt, type FormColumn } from '../../../src/workbook/template/form-columns';
import { templatePlan } from '../../../src/workbook/template/template-plan';
import { shipped } from '../../support/shipped';
import { planOf, sheetOf } from './forms';

const HCMC = shipped('hcmc-commune-2026');
const form = sheetOf(planOf(HCMC), templateTexts.sheets.form);

function cellsOf(code: string): (column: FormColumn) => PlannedCell | null {
  const row = form.rows.find(({ cells }) => cells[columnAt('code')]?.value === code);
  return (column) => row?.cells[columnAt(column)] ?? null;
}

describe('the plan of a form', () => {
  it('tells how a criterion is scored, what its inputs are and where the figure comes from', () => {
    const at = cellsOf('DTI-28');
    expect(at('method')?.value).toContain('Tỷ lệ (b + c)/a từ 75%');
    expect(at('method')?.value).toMatch(/^a: .+\nb: .+\nc: /);
    expect(cellsOf('DTI-07')('source')?.value).toContain('Hệ thống DTI của Thành phố');
    expect(cellsOf('DTI-26')('verifier')?.value).toContain('EMC');
    expect(cellsOf('DTI-01')('responsible')).toMatchObject({ value: 'Phòng Văn hóa - Xã hội', editable: true });
  });

  it('numbers groups in Roman numerals and sums them up natively, with the values they have', () => {
    const at = cellsOf('VI');
    expect(at('max')).toMatchObject({ value: 45, formula: expect.stringMatching(/^SUM\(C\d+:C\d+\)$/) });
    expect(at('self')).toMatchObject({ value: 0, formula: expect.stringMatching(/^SUM\(D\d+:D\d+\)$/) });
    expect(at('self')?.editable).toBeUndefined();
  });

  it('leaves points, evidence and explanations open and locks what the decision gives', () => {
    const at = cellsOf('DTI-01');
    for (const column of [
      'self',
      'appraised',
      'final',
      'evidence',
      'explanation',
      'target',
      'deadline',
      'notes',
    ] as const) {
      expect(at(column)).toMatchObject({ value: null, editable: true });
    }
    for (const column of ['code', 'name', 'max', 'method'] as const) {
      expect(at(column)?.editable).toBeUndefined();
    }
    expect(at('code')?.format).toBe('text');
  });

  it('bounds points by the maximum in their row', () => {
    const bounds = (form.validations ?? []).filter(({ rule }) => rule.kind === 'decimal');
    const rows = bounds.reduce((sum, { area }) => sum + area.bottom - area.top + 1, 0);
    expect(rows).toBe(43);
    for (const { area, rule } of bounds) {
      expect([area.left, area.right]).toEqual([columnAt('self'), columnAt('final')]);
      expect(rule).toEqual({ kind: 'decimal', least: 0, most: { column: columnAt('max') } });
    }
  });

  it('has one row for every raw figure, with the choices where there are some', () => {
    const plan = planOf(HCMC);
    const inputs = sheetOf(plan, templateTexts.sheets.inputs);
    const figures = pointCriteriaOf(HCMC).flatMap((criterion) => criterion.inputs);
    expect(inputs.validations).toHaveLength(figures.length);
    const choices = (inputs.validations ?? []).flatMap(({ rule }) =>
      rule.kind === 'list-in-cells' ? [rule.area] : [],
    );
    const lists = sheetOf(plan, templateTexts.sheets.lists);
    const shown = choices.map(({ left, bottom }) => lists.rows[bottom]?.cells[left]?.value);
    expect(new Set(shown)).toEqual(new Set(['Không', 'Không gửi báo cáo']));
  });

  it('calls raw figures by their letters or by what they ask, never by a name for programs', () => {
    const { rows } = sheetOf(planOf(HCMC), templateTexts.sheets.inputs);
    const symbolsOf = (code: string) =>
      rows.filter(({ cells }) => cells[0]?.value === code).map(({ cells }) => cells[2]?.value);
    expect(symbolsOf('DTI-01')).toEqual(['Đạt?']);
    expect(symbolsOf('DTI-02')).toEqual(['a', 'b']);
    expect(symbolsOf('DTI-14')).toEqual(['Đạt?', 'Số lượng']);
    expect(symbolsOf('DTI-26')).toEqual(['Đạt? 1', 'Đạt? 2']);
    expect(cellsOf('DTI-14')('method')?.value).not.toMatch(/publicAi|staffAi/);
  });

  it('prints at a size that can be read, without what only guides the work', () => {
    const right = form.print?.area?.right ?? 0;
    expect(right).toBe(columnAt('status'));
    const points = form.columns.slice(0, right + 1).reduce((sum, { width }) => sum + columnPoints(width), 0);
    // A4 landscape between the margins, in points: 11 point letters stay above 9.
    expect((784 / points) * 11).toBeGreaterThan(9);
  });

  it('says how points come about only where a rule says it, and names the day once', () => {
    const { rows } = sheetOf(planOf(shipped('tayninh-commune-2025')), templateTexts.sheets.form);
    const values = rows.flatMap(({ cells }) => cells.map((cell) => cell?.value));
    expect(values.filter((value) => typeof value === 'string' && value.includes('người chấm nhập'))).toEqual([]);
    expect(values.filter((value) => value === templateTexts.dated)).toHaveLength(1);
  });

  it('adds up what stands under a heading once', () => {
    const plan = sheetOf(planOf(shipped('tayninh-commune-2025')), templateTexts.sheets.form);
    const sums = plan.rows.flatMap(({ cells }) => {
      const max = cells[columnAt('max')];
      return max?.formula === undefined ? [] : [max.value];
    });
    expect(sums.at(-1)).toBe(960);
    expect(sums).toContain(520);
  });

  it('asks for no points where the group is only collected', () => {
    const plan = sheetOf(planOf(shipped('province-2022')), templateTexts.sheets.form);
    const smartCity = plan.rows.find(({ cells }) => cells[columnAt('code')]?.value === '6.1');
    expect(smartCity?.cells[columnAt('self')]).toMatchObject({ value: null, style: 'text' });
    expect(smartCity?.cells[columnAt('evidence')]).toMatchObject({ editable: true });
  });

  it('leaves rows without a number where the number of criteria is not known', () => {
    const plan = sheetOf(planOf(shipped('province-2025')), templateTexts.sheets.form);
    const blank = plan.rows.filter(({ cells }) => {
      const code = cells[columnAt('code')];
      return code?.editable === true && code.value === null && code.style === 'input-code';
    });
    expect(blank).toHaveLength(8 * 20);
    expect(plan.protection).toEqual({ rowsMayChange: true });
  });

  it('cannot be made of an edition without groups', () => {
    expect(templatePlan(shipped('national-2022'), templateTexts)).toEqual({ ok: false, error: 'no-groups' });
  });
});
