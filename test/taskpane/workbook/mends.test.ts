import { describe, expect, it } from '@jest/globals';
import { findingModels } from '../../../src/taskpane/workbook/finding-model';
import type { AnyFinding } from '../../../src/messages/finding';
import { gridFrom } from '../../workbook/grid-from';

const AT = { sheet: 'DTI', address: 'B1' };

/** The same quantity, reported as 8000 in B1 and as 7950 in B2. */
const DIFFERS = {
  check: 'quantity-differs',
  severity: 'error',
  at: AT,
  criterion: 'DTI-28',
  data: {
    label: { vi: 'Số hồ sơ', en: 'Dossiers' },
    values: [
      { code: 'DTI-28', input: 'a', value: 8000, at: AT },
      { code: 'DTI-29', input: 'b', value: 7950, at: { sheet: 'DTI', address: 'B2' } },
    ],
  },
} satisfies AnyFinding;

const sheet = (second: number | string) => ({
  sheets: [
    gridFrom(
      [
        ['DTI-28', 8000],
        ['DTI-29', second],
      ],
      { name: 'DTI' },
    ),
  ],
});

describe('ways to mend a quantity that is reported with different values', () => {
  it('are each value for the cells that hold others', () => {
    const [model] = findingModels([DIFFERS], sheet(7950));
    expect(model?.mends.map(({ kind, text, cells }) => [kind, text.vi, text.en, cells])).toEqual([
      [
        'suggestion',
        'Sửa số liệu thành 8.000 (ô B2)',
        'Change the figure to 8,000 (B2)',
        [{ at: { sheet: 'DTI', address: 'B2' }, criterion: 'DTI-29', seen: { value: 7950 }, value: 8000 }],
      ],
      [
        'suggestion',
        'Sửa số liệu thành 7.950 (ô B1)',
        'Change the figure to 7,950 (B1)',
        [expect.objectContaining({ value: 7950 })],
      ],
    ]);
    expect(model?.places.map(({ at, criterion }) => [at.address, criterion])).toEqual([
      ['B1', 'DTI-28'],
      ['B2', 'DTI-29'],
    ]);
  });

  it('are none where a cell does not hold what was compared', () => {
    expect(findingModels([DIFFERS], sheet('7.950 hồ sơ'))[0]?.mends).toEqual([]);
  });

  it('name and change the cell on the sheet where it stands', () => {
    const other = { sheet: 'Số liệu', address: 'A1' };
    const { label, values } = DIFFERS.data;
    const apart = [...values.slice(0, 1), { code: 'DTI-29', input: 'b', value: 7950, at: other }];
    const workbook = { sheets: [...sheet(7950).sheets, gridFrom([[7950]], { name: 'Số liệu' })] };
    const [model] = findingModels([{ ...DIFFERS, data: { label, values: apart } }], workbook);
    expect(model?.text.vi).toContain("8.000 ở DTI-28.a (ô 'DTI'!B1), 7.950 ở DTI-29.b (ô 'Số liệu'!A1)");
    expect(model?.places.map(({ at }) => at)).toEqual([AT, other]);
    expect(model?.mends[0]?.cells).toEqual([{ at: other, criterion: 'DTI-29', seen: { value: 7950 }, value: 8000 }]);
  });
});

describe('cells whose change would settle several findings', () => {
  it('can be gone to, and nothing is written into them', () => {
    const finding: AnyFinding = {
      ...{ check: 'cells-to-mend', severity: 'notice', at: AT, criterion: null },
      data: {
        rules: 3,
        sets: [
          ['B1', 'B7'],
          ['B1', 'B9'],
        ],
      },
    };
    const [model] = findingModels([finding], sheet(7950));
    expect(model?.places.map(({ at }) => at.address)).toEqual(['B1', 'B7', 'B9']);
    expect(model?.mends).toEqual([]);
  });
});
