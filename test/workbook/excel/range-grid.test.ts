import { describe, expect, it } from '@jest/globals';
import { gridFromRange, type RangeData } from '../../../src/workbook/excel/range-grid';

const SHEET = { name: 'DTI', hidden: false };

/** C3:D4 as Excel answers it. */
const USED: RangeData = {
  rowIndex: 2,
  columnIndex: 2,
  values: [
    ['4.10', 7.04],
    ['', '#N/A'],
  ],
  formulas: [
    ['4.10', '=SUM(E1:E2)'],
    ['=A1', '#N/A'],
  ],
  numberFormat: [
    ['@', '0.00'],
    ['General', 'General'],
  ],
};

describe('a range as a grid', () => {
  const grid = gridFromRange(SHEET, USED, [{ rowIndex: 5, columnIndex: 0, rowCount: 2, columnCount: 3 }]);

  it('keeps cells at their place in the sheet', () => {
    expect([grid.rows, grid.columns]).toEqual([4, 4]);
    expect(grid.cell(2, 2)).toEqual({ value: '4.10', format: '@' });
    expect(grid.cell(0, 0)).toEqual({ value: null });
    expect(grid.cell(9, 9)).toEqual({ value: null });
  });

  it('keeps the formula without its sign, with its last value', () => {
    expect(grid.cell(2, 3)).toEqual({ value: 7.04, formula: 'SUM(E1:E2)', format: '0.00' });
    expect(grid.cell(3, 2)).toEqual({ value: '', formula: 'A1' });
  });

  it('tells an error from text', () => {
    expect(grid.cell(3, 3)).toEqual({ value: { error: '#N/A' } });
  });

  it('keeps merged areas with their ends', () => {
    expect(grid.merges).toEqual([{ top: 5, left: 0, bottom: 6, right: 2 }]);
  });

  it('is empty for an empty sheet', () => {
    const empty = gridFromRange(SHEET, null, []);
    expect([empty.rows, empty.columns, empty.cell(0, 0)]).toEqual([0, 0, { value: null }]);
  });
});
