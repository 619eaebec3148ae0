import { describe, expect, it } from '@jest/globals';
import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import { bindByHand, type HandBinding } from '../../../src/workbook/binding/by-hand';
import { readScoresheet } from '../../../src/workbook/read/read-scoresheet';
import { recogniseWorkbook } from '../../../src/workbook/recognise/recognise-workbook';
import { gridFrom } from '../grid-from';

/** A form whose headings nobody could recognise. */
const workbook = {
  sheets: [
    gridFrom(
      [
        ['Phiếu của xã'],
        ['Ký hiệu riêng', 'Việc', 'Kết quả tự rà', 'Trần'],
        ['1.1', 'Hạ tầng', 12.5, 20],
        ['1.2', 'Nền tảng', null, 20],
        ['Ghi chú nội bộ', null, 99, null],
        ['1.3', 'Thiết bị', 3, 20],
      ],
      { name: 'Phiếu' },
    ),
  ],
};

const HAND: HandBinding = {
  sheet: 'Phiếu',
  headerRow: 2,
  columns: { code: 'A', name: 'B', self: 'c', max: 'D' },
  edition: 'tayninh-commune-2025',
};

const bind = (change: Partial<HandBinding> = {}) => bindByHand({ ...HAND, ...change }, workbook, OFFICIAL_EDITIONS);
const checks = (change: Partial<HandBinding>): readonly string[] => {
  const bound = bind(change);
  return bound.ok ? [] : bound.error.map(({ check }) => check);
};

describe('binding by hand', () => {
  it('reads a form that is not recognised', () => {
    expect(recogniseWorkbook(workbook, OFFICIAL_EDITIONS).ok).toBe(false);
    const bound = bind({ unit: 'Xã A', period: '2025' });
    if (!bound.ok) throw new Error(JSON.stringify(bound.error));
    const { scoresheet } = readScoresheet(workbook, bound.value.binding, bound.value.edition);
    expect(scoresheet.entries.map(({ criterion, self, max }) => [criterion, self, max])).toEqual([
      ['1.1', 12.5, 20],
      ['1.2', null, 20],
      ['1.3', 3, 20],
    ]);
    expect([scoresheet.unit, scoresheet.period]).toEqual(['Xã A', '2025']);
  });

  it('reads the rows that were given and no others', () => {
    const bound = bind({ firstRow: 3, lastRow: 4 });
    expect(bound.ok && bound.value.binding.rows.map(({ code }) => code)).toEqual(['1.1', '1.2']);
  });

  it.each<[string, Partial<HandBinding>, readonly string[]]>([
    ['no codes', { columns: { self: 'C' } }, ['hand-no-codes']],
    ['no points', { columns: { code: 'A' } }, ['hand-no-points']],
    ['no column', { columns: { code: 'A', self: '3' } }, ['hand-not-a-column', 'hand-no-points']],
    ['one column for two', { columns: { code: 'A', self: 'C', final: 'C' } }, ['hand-column-twice']],
    ['no row', { headerRow: 0 }, ['hand-not-a-row']],
    ['rows the wrong way round', { firstRow: 5, lastRow: 3 }, ['hand-rows-reversed']],
    ['another sheet', { sheet: 'Khác' }, ['sheet-not-found']],
    ['another edition', { edition: 'none' }, ['edition-not-available']],
    ['a column without codes', { columns: { code: 'B', self: 'C' } }, ['hand-codes-unknown']],
  ])('names what is wrong: %s', (_, change, expected) => {
    expect(checks(change)).toEqual(expected);
  });

  it('names everything that is wrong at once', () => {
    expect(checks({ sheet: 'Khác', edition: 'none', columns: {} })).toEqual([
      'hand-no-codes',
      'hand-no-points',
      'sheet-not-found',
      'edition-not-available',
    ]);
  });
});
