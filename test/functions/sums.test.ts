import { describe, expect, it } from '@jest/globals';
import { OFFICIAL_EDITIONS } from '../../src/engine/edition/official';
import type { CellArgument } from '../../src/functions/arguments';
import { BODIES } from '../../src/functions/bodies';
import { groupScore } from '../../src/functions/sums';
import { codeColumn, selfColumn } from './columns';
import { call, shown as show } from './examples';

type Column = CellArgument[][];

const column = (...cells: CellArgument[]): Column => cells.map((cell) => [cell]);

/** What Excel would show: a number, or the error with its English message. */
function shown(...args: Parameters<typeof BODIES.GROUPSCORE>): number | string {
  return show(BODIES.GROUPSCORE(...args), 'en', true).flat()[0] ?? '';
}

describe('GROUPSCORE on the real scoresheet', () => {
  it.each([
    ['1', 59.47],
    ['2', 51.85],
    ['3', 100],
    ['4', 442.43],
    ['5', 80],
    ['6', 54.09],
  ])('sums group %s to %d', (group, points) => {
    expect(shown(group, codeColumn(), selfColumn())).toBe(points);
  });

  it('takes the number 1 for the group "1"', () => {
    expect(shown(1, codeColumn(), selfColumn())).toBe(59.47);
  });

  it('understands codes that a spreadsheet turned into numbers', () => {
    const codes = codeColumn().map(([code = '']) => [/^\d+\.\d+$/.test(code) ? Number(code) : code]);
    expect(shown('4', codes, selfColumn())).toBe(442.43);
    expect(shown('1', codes, selfColumn())).toBe(59.47);
  });

  it('takes the edition by its id', () => {
    expect(shown('1', codeColumn(), selfColumn(), 'tayninh-commune-2025')).toBe(59.47);
    expect(shown('1', codeColumn(), selfColumn(), [['tayninh-commune-2025']])).toBe(59.47);
    expect(shown('1', codeColumn(), selfColumn(), null)).toBe(59.47);
  });
});

describe('GROUPSCORE skips', () => {
  it.each([
    ['blank rows', column('1.1', null, '', '1.2'), column(1, 5, 7, 2), 3],
    ['dashes and states for points', column('1.1', '1.2', '1.3'), column(1, '-', 'KPS'), 1],
    ['missing points', column('1.1', '1.2', '1.3'), column(1, null, ''), 1],
    ['Roman numerals', column('I', '1.1', 'II', '2.1'), column(80, 1, 100, 2), 1],
    ['group codes and names', column('1', '1.1', 'Hạ tầng và Nền tảng số', '1.2'), column(80, 1, 80, 2), 3],
    ['numbered group names', column('I. HẠ TẦNG VÀ NỀN TẢNG SỐ', '1.1'), column(80, 1), 1],
    ['totals', column('1.1', 'Tổng cộng', 'TỔNG ĐIỂM:', 'Cộng'), column(1, 960, 960, 960), 1],
  ])('%s', (_, codes: Column, points: Column, sum) => {
    expect(shown('1', codes, points)).toBe(sum);
  });

  it('a heading whose children are there, and counts one whose children are not', () => {
    expect(shown('4', column('4.21', '4.22', '4.22.1', '4.22.2'), column(1, 40, 20, 20))).toBe(41);
    expect(shown('4', column('4.21', '4.22'), column(1, 40))).toBe(41);
  });
});

describe('GROUPSCORE adds decimals as people do', () => {
  it('without binary residue', () => {
    expect(shown('1', column('1.1', '1.2', '1.3'), column(0.1, 0.2, 1.005))).toBe(1.305);
  });
});

describe('GROUPSCORE reads codes as they are typed', () => {
  it.each([
    ['blanks and a final stop', column(' 1.1. ', '1.2 '), 3],
    ['a decimal comma', column('1,1', '1,2'), 3],
  ])('with %s', (_, codes: Column, sum) => {
    expect(shown('1', codes, column(1, 2))).toBe(sum);
  });

  it('in another edition, by code or id of the group, in any case', () => {
    const codes = column('DTI-01', 'dti 02', 'DTI–05');
    expect(shown('1', codes, column(1, 2, 4))).toBe(3);
    expect(shown('nts', codes, column(1, 2, 4))).toBe(3);
    expect(shown('TCS', codes, column(1, 2, 4))).toBe(4);
  });
});

describe('GROUPSCORE refuses', () => {
  const codes = column('1.1', '1.2');
  const points = column(1, 2);
  const cases: readonly (readonly [string, Parameters<typeof BODIES.GROUPSCORE>, RegExp])[] = [
    ['an unknown group, naming those there are', ['9', codes, points], /^#N\/A .*“9”.*1, 2, 3, 4, 5, 6/],
    ['no group', [null, codes, points], /^#N\/A No group/],
    ['an unknown code, naming row and code', ['1', codeAt(5, '1.99'), selfColumn()], /^#N\/A .*“1\.99” \(row 6/],
    ['text for a number, naming row and text', ['1', codes, column(1, 'Đạt')], /^#VALUE! Row 2 .*1\.2.*“Đạt”/],
    ['a decimal comma in text', ['1', codes, column('7,04', 2)], /^#VALUE! Row 1 .*“7,04”/],
    ['yes and no for a number', ['1', codes, column(true, 2)], /^#VALUE! Row 1 .*“true”/],
    ['a code that stands twice', ['1', column('1.1', '1.2', '1.1'), column(1, 2, 3)], /^#VALUE! .*“1\.1”.*rows 1, 3/],
    ['a number code beside its text', ['1', column('1.1', 1.1), points], /^#VALUE! .*“1\.1”.*rows 1, 2/],
    ['columns of different length', ['1', codes, column(1)], /^#VALUE! .*2 rows and the other 1 /],
    ['more than one column', ['1', [['1.1', 'x']], [[1, 2]]], /^#VALUE! .*2 columns/],
    [
      'an unknown edition, naming those there are',
      ['1', codes, points, 'no-such'],
      /^#N\/A .*“no-such”.*hcmc-commune-2026/,
    ],
    ['a range for the edition', ['1', codes, points, [['a'], ['b']]], /^#N\/A .*several cells/],
    [
      'codes of no edition, naming the editions',
      ['1', column('X9', 'X10'), points],
      /^#N\/A .*X-?9.*tayninh-commune-2025/,
    ],
    ['a column without codes', ['1', column('Mã', null), points], /^#N\/A .*no criterion code/],
    ['a group that the range leaves out', ['2', codes, points], /^#N\/A .*no criterion of group “2”/],
  ];

  it.each(cases)('%s', (_, args, message) => {
    expect(shown(...args)).toMatch(message);
  });

  it('codes that fit several editions, naming them', () => {
    const [tayNinh] = OFFICIAL_EDITIONS.filter((edition) => edition.id === 'tayninh-commune-2025');
    const twins = tayNinh === undefined ? [] : [tayNinh, { ...tayNinh, id: 'twin' }];
    const [cell] = show(groupScore(twins, '1', codes, points), 'vi', true).flat();
    expect(cell).toMatch(/nhiều bộ chỉ số: tayninh-commune-2025, twin/);
  });
});

function codeAt(row: number, code: string): Column {
  return codeColumn().map((cells, index) => (index === row ? [code] : cells));
}

describe('GROUPSCORE of a group without points', () => {
  it('is blank, not 0', () => {
    expect(shown('1', column('1.1', '1.2'), column(null, ''))).toBe('');
  });

  it('takes the row of the group where none of its criteria is there', () => {
    expect(shown('1', column('1', '2.1'), column(59.47, 3), 'tayninh-commune-2025')).toBe(59.47);
  });
});

/** The points of Quảng Ninh in 2022, by group: published values times maxima. */
const GROUPS = column('NTS', 'TCS', 'HTS', 'NLS', 'ATTT', 'HDCQS', 'HDKTS', 'HDXHS');
const QUANG_NINH = column(95.81, 90, 76.48, 62.5, 53.82, 167.7, 88.56, 67.575);

describe('index functions', () => {
  it.each([
    ['INDEX', [codeColumn(), selfColumn()], 0.8207],
    ['TOTAL', [codeColumn(), selfColumn()], 787.84],
    ['GROUPINDEX', ['4', codeColumn(), selfColumn()], 0.8508],
    ['INDEX', [GROUPS, QUANG_NINH, 'province-2022'], 0.7024],
    ['PILLAR', ['CQS', GROUPS, QUANG_NINH, 'province-2022'], 0.7804],
    ['PILLAR', ['kts', GROUPS, QUANG_NINH, 'province-2022'], 0.7187],
    ['PILLAR', ['XHS', GROUPS, QUANG_NINH, 'province-2022'], 0.6864],
  ])('%s of real and published points', async (id, args, value) => {
    expect(await call(id, ...args)).toEqual([[value]]);
  });

  const all = column('1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7');

  it('refuse a column that lacks criteria, naming them', async () => {
    const some = column('1.1', '1.2', '1.3', '1.4', '1.5');
    expect(await call('GROUPINDEX', '1', some, column(1, 2, 3, 4, 5))).toEqual([
      [expect.stringMatching(/^#N\/A .*lacks 1\.6, 1\.7;/)],
    ]);
  });

  it.each([[null], ['KPS'], ['KAD'], ['-']])(
    'take %j for no zero, and name the criteria without points',
    async (none) => {
      const points = column(10, none, none, none, none, none, none);
      expect(await call('GROUPINDEX', '1', all, points)).toEqual([
        [expect.stringMatching(/^#N\/A There are no points yet of 1\.2, 1\.3, .*DTI\.GROUPSCORE/)],
      ]);
      expect(await call('GROUPSCORE', '1', all, points)).toEqual([[10]]);
    },
  );

  it.each([
    [1000, /^#VALUE! Row 1 \(1\.1\) holds 1,000 points; 0 to 10 is expected/],
    [-1000, /^#VALUE! Row 1 \(1\.1\) holds -1,000 points; 0 to 10 is expected/],
  ])('refuse %d points', async (points, message) => {
    expect(await call('GROUPINDEX', '1', all, column(points, 0, 0, 0, 0, 0, 0))).toEqual([
      [expect.stringMatching(message)],
    ]);
  });

  it('stay within 0 and 1, and are blank while nothing is known', async () => {
    expect(await call('GROUPINDEX', '1', all, column(10, 10, 10, 20, 10, 10, 10))).toEqual([[1]]);
    expect(await call('GROUPINDEX', '1', all, column(0, 0, 0, 0, 0, 0, 0))).toEqual([[0]]);
    expect(await call('GROUPINDEX', '1', all, column(null, null, 'KPS', null, null, null, null))).toEqual([['']]);
  });

  it('of pillars and of the whole do the same, by criteria or by groups', async () => {
    const withoutOne = selfColumn().map(([points = 0], at) => [at === 1 ? null : points]);
    expect(await call('INDEX', codeColumn(), withoutOne)).toEqual([[expect.stringMatching(/^#N\/A .*of 1\.2\./)]]);
    const blankGroup = QUANG_NINH.map(([points = 0], at) => [at === 1 ? null : points]);
    expect(await call('PILLAR', 'CQS', GROUPS, blankGroup, 'province-2022')).toEqual([
      [expect.stringMatching(/^#N\/A .*points yet of 2\./)],
    ]);
    const overFull = QUANG_NINH.map(([points = 0], at) => [at === 0 ? 101 : points]);
    expect(await call('INDEX', GROUPS, overFull, 'province-2022')).toEqual([
      [expect.stringMatching(/^#VALUE! .*101 points; 0 to 100/)],
    ]);
  });

  it('say that an edition has no pillars, and which it has', async () => {
    expect(await call('PILLAR', 'CQS', codeColumn(), selfColumn())).toEqual([
      [expect.stringMatching(/^#N\/A .*has no pillars.*DTI\.INDEX/)],
    ]);
    expect(await call('PILLAR', 'KT', GROUPS, QUANG_NINH, 'province-2022')).toEqual([
      [expect.stringMatching(/^#N\/A .*“KT”.*CQS, KTS, XHS/)],
    ]);
  });

  it('refuse the row of a group that stands twice', async () => {
    expect(await call('TOTAL', column('NTS', 'TCS', 'Nhận thức số'), column(1, 2, 3), 'province-2022')).toEqual([
      [expect.stringMatching(/^#VALUE! .*rows 1, 3/)],
    ]);
  });
});
