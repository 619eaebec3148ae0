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
  });

  it('makes a row as high as its fullest cell, broken between words, and leaves a height that was given', () => {
    const { rows } = laidOut(
      sheetOf([
        {
          cells: [
            { value: '1.1', style: 'code' },
            { value: 'Tỷ lệ hồ sơ công việc được xử lý trên môi trường điện tử', style: 'text' },
          ],
        },
        { cells: [{ value: 'một hai ba bốn năm sáu', style: 'text' }, null], height: 99 },
        { cells: [{ value: 0.5, style: 'figure' }, null] },
      ]),
    );
    expect(rows.map(({ height }) => height)).toEqual([60, 99, 15]);
  });
});
