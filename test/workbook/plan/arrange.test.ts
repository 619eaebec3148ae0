import { describe, expect, it } from '@jest/globals';
import { arranged } from '../../../src/workbook/plan/arrange';
import type { SheetPlan } from '../../../src/workbook/plan/sheet-plan';

const PLAN: SheetPlan = {
  name: 'Tiêu chí mất điểm',
  columns: [{ width: 9 }, { width: 40 }, { width: 10 }],
  rows: [
    { cells: [{ value: 'Báo cáo phân tích tiêu chí mất điểm', style: 'title' }] },
    { cells: [{ value: 'Xếp theo tổng số điểm.', style: 'plain' }] },
    { cells: [] },
    {
      cells: [
        { value: 'Đơn vị:', style: 'label' },
        { value: 'Xã Mỹ Lệ', style: 'plain' },
      ],
    },
    { cells: ['Mã', 'Tiêu chí', 'Điểm'].map((value) => ({ value, style: 'header' as const })) },
  ],
};

describe('arranging a made sheet', () => {
  it('gives titles and notes the width of the table, and leaves labels beside their values', () => {
    const { merges, rows } = arranged(PLAN);
    expect(merges).toEqual([
      { top: 0, bottom: 0, left: 0, right: 2 },
      { top: 1, bottom: 1, left: 0, right: 2 },
    ]);
    expect(rows[1]?.cells[0]?.style).toBe('wrapped');
    expect(rows.slice(2)).toEqual(PLAN.rows.slice(2));
  });

  it('goes no further than what is printed', () => {
    const area = { top: 0, left: 0, bottom: 4, right: 1 };
    const { merges } = arranged({ ...PLAN, print: { orientation: 'portrait', area } });
    expect(merges?.map(({ right }) => right)).toEqual([1, 1]);
  });

  it('names sheet and page at the foot of every page, unless the paper says more', () => {
    expect(arranged(PLAN).print).toEqual({ orientation: 'landscape', footer: { left: '&A', right: '&P/&N' } });
    const coded = arranged({ ...PLAN, print: { orientation: 'portrait', footer: { left: '5AAE-1E3A' } } });
    expect(coded.print?.footer).toEqual({ left: '5AAE-1E3A', right: '&P/&N' });
  });

  it('leaves hidden sheets and what is merged already as they are', () => {
    expect(arranged({ ...PLAN, hidden: true }).merges).toEqual([]);
    const merges = [0, 1].map((row) => ({ top: row, bottom: row, left: 0, right: 1 }));
    expect(arranged({ ...PLAN, merges }).merges).toEqual(merges);
    expect(arranged(arranged(PLAN))).toEqual(arranged(PLAN));
  });
});
