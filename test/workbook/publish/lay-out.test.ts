import { describe, expect, it } from '@jest/globals';
import type { RowPlan, SheetPlan } from '../../../src/workbook/plan/sheet-plan';
import { laidOut } from '../../../src/workbook/publish/lay-out';

const sheetOf = (rows: readonly RowPlan[]): SheetPlan => ({
  name: 'Trang',
  columns: [{ width: 10 }, { width: 20 }],
  rows,
});

describe('how a paper stands on its page', () => {
  it('runs titles and notes across the table, over as many lines as they need', () => {
    const { merges, rows } = laidOut(
      sheetOf([
        { cells: [{ value: 'Báo cáo', style: 'title' }] },
        { cells: [{ value: 'mười chữ '.repeat(9).trim(), style: 'plain' }] },
        { cells: [{ value: 'Mã', style: 'header' }, null] },
      ]),
    );
    expect(merges).toEqual([
      { top: 0, bottom: 0, left: 0, right: 1 },
      { top: 1, bottom: 1, left: 0, right: 1 },
    ]);
    expect(rows[1]).toMatchObject({ cells: [{ style: 'wrapped' }], height: 45 });
    expect(rows[2]).toEqual({ cells: [{ value: 'Mã', style: 'header' }, null] });
  });
});
