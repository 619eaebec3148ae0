import { describe, expect, it } from '@jest/globals';
import { readingTexts } from '../../../src/messages/en/reading';
import { gridFrom } from '../grid-from';
import { header, read } from './read-form';

describe('formulas that were never calculated', () => {
  it('are an error of their column, not empty cells', () => {
    const grid = gridFrom([
      header,
      ['1.1', 'Tỷ lệ', 10, { value: null, formula: 'ROUND(7.04,2)' }],
      ['1.2', 'Tỷ lệ', 10, { value: 5, formula: 'F3' }],
      ['1.3', 'Tỷ lệ', 10, { value: '', formula: 'IF(F4="","",F4)' }],
      ['1.4', 'Tỷ lệ', 10, { value: null, formula: '[1]S!A1' }],
    ]);
    expect(read({ sheets: [grid] }).findings).toMatchObject([
      { check: 'formula-not-calculated', severity: 'error', at: { address: 'D2:D5' }, data: { count: 2 } },
      { check: 'formula-figures', severity: 'notice', at: { address: 'D3:D4' }, data: { count: 2 } },
    ]);
  });

  it('are told of in columns of raw figures as well', () => {
    const grid = gridFrom([
      ['Mã', 'Tự đánh giá', 'a', 'b'],
      ['DTI-02', 2, { value: null, formula: 'H1' }, { value: 4, formula: 'H2' }],
    ]);
    expect(read({ sheets: [grid] }).findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ check: 'formula-not-calculated', at: { sheet: 'DTI', address: 'C2' } }),
        expect.objectContaining({ check: 'formula-figures', at: { sheet: 'DTI', address: 'D2' } }),
      ]),
    );
  });

  it.each([
    [1, 'has 1 formula cell without', 'has 1 formula cell ('],
    [2, 'has 2 formula cells without', 'has 2 formula cells ('],
  ])('are counted in proper English (%d)', (count, uncalculated, calculated) => {
    const data = { heading: 'Tự đánh giá', count, formula: 'A1' };
    expect(readingTexts['formula-not-calculated'](data)).toContain(uncalculated);
    expect(readingTexts['formula-figures'](data)).toContain(calculated);
  });
});
