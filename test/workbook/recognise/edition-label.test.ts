import { describe, expect, it } from '@jest/globals';
import { editionIn, editionLines } from '../../../src/workbook/recognise/edition-label';

const line = (text: string, row = 0, column = 0) => ({ text, row, column });

describe('the edition that a form names', () => {
  it.each([
    ['Mã bộ chỉ số: province-2023', 'province-2023'],
    ['MÃ BỘ CHỈ SỐ:  province-2023 ', 'province-2023'],
    ['Bộ chỉ số: Cấp tỉnh năm 2023 [province-2023]', 'province-2023'],
    ['Edition: Provincial index [province-2023]', 'province-2023'],
  ])('is read from “%s”', (text, id) => {
    expect(editionIn([line('Tiêu đề'), line(text, 1)])).toMatchObject({ text: id, row: 1 });
  });

  it('is read from the cell beside its label', () => {
    const lines = [line('Mã bộ chỉ số:', 4, 9), line('hcmc-commune-2026', 4, 10)];
    expect(editionIn(lines)).toMatchObject({ text: 'hcmc-commune-2026', row: 4, column: 10 });
  });

  it.each(['Bộ chỉ số chuyển đổi số [tỉnh]', 'Mã bộ chỉ số:', 'Mã bộ chỉ số: chưa biết', 'Bộ chỉ số: cấp tỉnh'])(
    'is not made up from “%s”',
    (text) => {
      expect(editionIn([line(text)])).toBeNull();
    },
  );

  it('takes its own lines aside, so that a year in its title is no period', () => {
    const label = line('Bộ chỉ số:', 4, 0);
    const title = line('Bộ chỉ số cấp tỉnh năm 2023', 4, 1);
    expect(editionLines([label, title, line('Năm 2024', 5, 1)])).toEqual([label, title]);
  });
});
