import { describe, expect, it } from '@jest/globals';
import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import type { TextNumbers } from '../../../src/workbook/read/figure';
import { readScoresheet } from '../../../src/workbook/read/read-scoresheet';
import { recogniseWorkbook } from '../../../src/workbook/recognise/recognise-workbook';
import { shipped } from '../../support/shipped';
import { gridFrom, type TestCell } from '../grid-from';

/** Reads self-assessed points given to three criteria of Tây Ninh's commune edition. */
function readSelf(points: readonly TestCell[], numbers?: TextNumbers) {
  const codes = ['1.1', '1.2', '1.3'];
  const rows = codes.map((code, index): TestCell[] => [code, 'Tiêu chí', 10, points[index] ?? null]);
  const sheets = [gridFrom([['Mã', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm'], ...rows])];
  const recognised = recogniseWorkbook({ sheets }, OFFICIAL_EDITIONS, { edition: 'tayninh-commune-2025' });
  const edition = shipped('tayninh-commune-2025');
  if (!recognised.ok) {
    throw new Error('The workbook was not recognised.');
  }
  const { scoresheet, findings } = readScoresheet({ sheets }, recognised.value.binding, edition, numbers);
  return { self: scoresheet.entries.map(({ self }) => self), findings };
}

describe('points beyond sense', () => {
  it.each<[string, TestCell]>([
    ['a number', 1e308],
    ['a negative number', -2e9],
    ['a text', '9'.repeat(309)],
  ])('are left out of the sum and reported, as %s', (_, points) => {
    const { self, findings } = readSelf([points, 7, 8]);
    expect(self).toEqual([null, 7, 8]);
    expect(findings).toMatchObject([
      { check: 'number-too-large', severity: 'error', at: { sheet: 'DTI', address: 'D2' }, data: { limit: 1e9 } },
    ]);
  });
});

describe('numbers of a CSV that are written another way', () => {
  it('are told once a column, with their count and the first cells', () => {
    const { self, findings } = readSelf(['7.04', '6.5', '8'], { textNumbers: true, decimal: ',' });
    expect(self).toEqual([7.04, 6.5, 8]);
    expect(findings).toMatchObject([
      {
        check: 'numbers-as-text',
        severity: 'warning',
        at: { sheet: 'DTI', address: 'D2' },
        data: {
          column: 'self',
          inText: true,
          cells: [
            { cell: 'D2', text: '7.04', value: 7.04 },
            { cell: 'D3', text: '6.5', value: 6.5 },
          ],
        },
      },
    ]);
  });
});

describe('numbers typed as text in a workbook', () => {
  it('are told once a column, with all their cells', () => {
    expect(readSelf(['7.04', '6.5', 8]).findings).toMatchObject([
      {
        check: 'numbers-as-text',
        severity: 'warning',
        at: { address: 'D2' },
        data: { inText: false, cells: [{ cell: 'D2' }, { cell: 'D3' }] },
      },
    ]);
  });

  it('are told of at their cell where there is one', () => {
    expect(readSelf(['7.04', 6.5, 8]).findings).toMatchObject([{ check: 'number-as-text', at: { address: 'D2' } }]);
  });
});
