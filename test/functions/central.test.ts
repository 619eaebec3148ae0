import { describe, expect, it } from '@jest/globals';
import type { CellArgument, RangeArgument } from '../../src/functions/arguments';
import { codeColumn, selfColumn } from './columns';
import type { ShownCell } from '../../src/functions/reference';
import { call } from './examples';

const CODES = codeColumn();
const POINTS = selfColumn();
const HEADER = ['Mã tiêu chí', 'Giá trị', 'Số lẻ', 'Nguồn', 'Ngày số liệu'];

/** The council's points for what it raised, and the commune's own where both agree. */
const CENTRAL: CellArgument[][] = [
  HEADER,
  ...[
    ['1.1', 10],
    ['1.2', 10],
    ['1.3', 10],
    ['1.5', 10],
    ['5.1', 20],
    ['6.2', 10],
    ['6.7', 10],
  ].map(([code = '', value = 0]) => [code, value, '', 'Sở KH&CN', '31/12/2025']),
];

/** What is shown beside the codes that show anything. */
async function byCode(id: string, ...args: readonly RangeArgument[]): Promise<Readonly<Record<string, ShownCell>>> {
  const rows = await call(id, ...args);
  const told = rows.flatMap(([cell = ''], at) => (cell === '' ? [] : [[CODES[at]?.[0] ?? '', cell] as const]));
  return Object.fromEntries(told);
}

const conflicts = (central: RangeArgument, tolerance: CellArgument = null) =>
  byCode('CONFLICT', '', '2025', CODES, POINTS, central, tolerance);

describe('CONFLICT', () => {
  it('flags the five points that differ, each with both figures, source and date', async () => {
    expect(await conflicts(CENTRAL)).toEqual({
      '1.1': 'Differs: 7.04 / 10 (Sở KH&CN, 31/12/2025)',
      '1.2': 'Differs: 7.51 / 10 (Sở KH&CN, 31/12/2025)',
      '1.3': 'Differs: 9.92 / 10 (Sở KH&CN, 31/12/2025)',
      '6.2': 'Differs: 4 / 10 (Sở KH&CN, 31/12/2025)',
      '6.7': 'Differs: 6.35 / 10 (Sở KH&CN, 31/12/2025)',
    });
  });

  it('does not flag a figure that is printed with fewer digits', async () => {
    const rounded = CENTRAL.map((row) => (row[0] === '1.3' ? ['1.3', 10, 0, 'Sở', ''] : row));
    expect(Object.keys(await conflicts(rounded))).toEqual(['1.1', '1.2', '6.2', '6.7']);
  });

  it.each<[CellArgument, string[]]>([
    [3, ['6.2', '6.7']],
    ['30%', ['6.2', '6.7']],
    ['2,5 %', ['1.1', '1.2', '6.2', '6.7']],
  ])('tolerates %j', async (tolerance, flagged) => {
    expect(Object.keys(await conflicts(CENTRAL, tolerance))).toEqual(flagged);
  });

  it('compares raw figures with those of the table, beyond a title', async () => {
    const table = [
      ['Số liệu EMC', '', ''],
      ['criterion', 'tử số', 'mẫu số'],
      ['DTI-12', 90, 100],
      ['DTI-41', 2700, 9000],
    ];
    const figures = [
      [95, 100],
      [2700, 9000],
    ];
    const args = ['', '', [['DTI-12'], ['DTI-41']], figures, table, null, 'hcmc-commune-2026'] as const;
    expect(await call('CONFLICT', ...args)).toEqual([['Differs: 95 / 90 (source unknown)'], ['']]);
  });

  it('says so where two values of one criterion cannot both count', async () => {
    const twice = [HEADER, ['1.1', 10, '', '', ''], ['1.1', 9, '', '', '']];
    expect(await conflicts(twice)).toEqual({ '1.1': 'Not compared: the central row has an error' });
  });

  it.each<[string, readonly RangeArgument[], RegExp]>([
    ['a table without headings', ['', '', CODES, POINTS, [['1.1', 10]]], /^#VALUE! .*headings/],
    ['a tolerance that is none', ['', '', CODES, POINTS, CENTRAL, 'nhiều'], /^#VALUE! .*“nhiều”/],
    ['a period that is none', ['', 'nay', CODES, POINTS, CENTRAL], /^#VALUE! .*“nay”/],
    ['columns of different lengths', ['', '', CODES, [[1]], CENTRAL], /^#VALUE! .*1 rows/],
    [
      'a unit that the table does not have',
      [
        'Xã B',
        '',
        CODES,
        POINTS,
        [
          ['unit', ...HEADER],
          ['Xã A', '1.1', 10, '', '', ''],
        ],
      ],
      /^#N\/A .*“Xã B”.*Xã A/,
    ],
  ])('refuses %s', async (_, args, message) => {
    expect((await call('CONFLICT', ...args))[0]?.[0]).toMatch(message);
  });
});

describe('CENTRAL', () => {
  const central = (table: RangeArgument, what: CellArgument = null, unit = '') =>
    byCode('CENTRAL', unit, '', CODES, table, what);

  it('gives the value of each criterion, its scale applied', async () => {
    const table = [
      ['Mã tiêu chí', 'Giá trị', 'Đơn vị tính'],
      ['1.1', 12, 'nghìn'],
      ['1.2', 29, '%'],
    ];
    expect(await central(table)).toEqual({ '1.1': 12000, '1.2': 0.29 });
  });

  it('gives another column by its heading', async () => {
    expect((await central(CENTRAL, 'Nguồn'))['5.1']).toBe('Sở KH&CN');
    expect((await central(CENTRAL, 'date'))['5.1']).toBe('31/12/2025');
    expect((await call('CENTRAL', '', '', CODES, CENTRAL, 'màu'))[0]?.[0]).toMatch(/^#VALUE! .*“màu”/);
  });

  it('finds the unit however its name is written', async () => {
    const table = [
      ['Đơn vị', 'Mã tiêu chí', 'Giá trị'],
      ['XÃ BÌNH MINH', '1.1', 1],
      ['Phường Bình Minh', '1.1', 2],
    ];
    expect(await central(table, null, 'UBND xã Bình Minh')).toEqual({ '1.1': 1 });
  });
});
