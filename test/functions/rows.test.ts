import { describe, expect, it } from '@jest/globals';
import type { CellArgument } from '../../src/functions/arguments';
import { codeColumn, maxColumn, selfColumn } from './columns';
import { call } from './examples';

type Row = readonly CellArgument[];

const column = (...cells: CellArgument[]): Row[] => cells.map((cell) => [cell]);

/** What SCORE shows for one row. */
async function score(code: CellArgument, ...figures: CellArgument[]): Promise<unknown> {
  const [row] = await call('SCORE', [[code]], [figures], 'hcmc-commune-2026');
  return row?.[0];
}

describe('SCORE by the rules of Ho Chi Minh City', () => {
  it.each<[string, Row, number | '']>([
    ['DTI-01', [true], 2],
    ['DTI-01', ['Có'], 2],
    ['DTI-01', ['Chưa'], 0],
    ['DTI-04', ['Có', 52], 2],
    ['DTI-04', ['x', 51], 1],
    ['DTI-07', ['Đúng hạn', 'Trễ hạn', 'đúng hạn'], 1.25],
    ['DTI-12', [95, 100], 0.95],
    ['DTI-28', [8000, 1500, 4492], 3.745],
    ['DTI-28', [8000, 1500, 4500], 5],
    ['DTI-36', [true, 'KPS', 'KPS'], 4],
    ['DTI-39', [6], 2.571428571],
    ['dti 41', [2699, 9000, '', null, '-'], 1.499444444],
    ['DTI-23', [0, 0], ''],
    ['DTI-28', [8000, null, 4492], ''],
    ['DTI-28', [], ''],
    ['DTI-28', ['Không áp dụng'], ''],
  ])('%s of %j is %s', async (code, figures, points) => {
    expect(await score(code, ...figures)).toBe(points);
  });

  it.each<[string, Row, RegExp]>([
    ['DTI-28', [8000, '1.500', 4492], /^#VALUE! .*DTI-28, figure b is “1\.500”; a number/],
    ['DTI-28', [8000, -1, 4492], /^#VALUE! .*a = 8000, b = -1, c = 4492/],
    ['DTI-12', [95, 0], /^#VALUE! .*part of a whole that is 0/],
    ['DTI-12', [95, 100, 7], /^#VALUE! .*takes 2 figures \(a, b\); “7”/],
    ['DTI-01', ['có lẽ'], /^#VALUE! .*“có lẽ”; Yes or No/],
    ['DTI-07', ['hôm qua'], /^#VALUE! .*“hôm qua”; one of these.*On time/i],
    ['DTI-12', [{ code: '#N/A' }, 1], /^#VALUE! .*“#N\/A”/],
    ['DTI-12', [{ code: '#REF!' }, 1], /^#VALUE! .*“#REF!”/],
    ['DTI-99', [1], /^#N\/A .*“DTI-99”/],
  ])('%s of %j is refused', async (code, figures, message) => {
    expect(await score(code, ...figures)).toMatch(message);
  });

  it('answers every row of a column, in its order, whatever is wrong with others', async () => {
    const codes = column('I', 'DTI-12', 'DTI-99', null, 'DTI-02', 'Tổng cộng');
    const figures = [
      [null, null],
      [95, 100],
      [1, 1],
      [null, null],
      [3, 4],
      [5, 5],
    ];
    expect(await call('SCORE', codes, figures, 'hcmc-commune-2026')).toEqual([
      [''],
      [0.95],
      [expect.stringMatching(/^#N\/A .*row 3/)],
      [''],
      [1.5],
      [''],
    ]);
  });

  it('recognises the edition from the codes', async () => {
    expect(
      await call('SCORE', column('DTI-02', 'DTI-12'), [
        [3, 4],
        [95, 100],
      ]),
    ).toEqual([[1.5], [0.95]]);
  });

  it('does not take points for figures where a person gives them', async () => {
    const [first] = await call('SCORE', codeColumn(), selfColumn());
    expect(first?.[0]).toMatch(/^#VALUE! .*1\.1 is not computed from figures/);
  });

  it('asks for as many rows of figures as of codes', async () => {
    expect(await call('SCORE', column('DTI-02', 'DTI-12'), [[1, 2]])).toEqual([
      [expect.stringMatching(/^#VALUE! .*2 rows and the other 1 rows/)],
    ]);
  });
});

describe('MAXPOINTS', () => {
  it('gives what the real form prints', async () => {
    expect(await call('MAXPOINTS', codeColumn())).toEqual(maxColumn());
  });

  it('leaves headings and groups blank where their criteria are there, so that the column adds up', async () => {
    expect(await call('MAXPOINTS', column('4', '4.22', '4.22.1', '4.22.10', 'Tổng cộng'))).toEqual([
      [''],
      [''],
      [20],
      [30],
      [''],
    ]);
    expect(await call('MAXPOINTS', column('NTS', 'HDCQS'), 'province-2022')).toEqual([[100], [200]]);
  });

  it('does not guess whether the number 4.1 is 4.1 or 4.10, unless one is taken', async () => {
    const edition = 'tayninh-commune-2025';
    expect(await call('MAXPOINTS', column(4.1), edition)).toEqual([[expect.stringMatching(/^#VALUE! .*4\.1, 4\.10/)]]);
    const [, number] = await call('MAXPOINTS', column('4.10', 4.1), edition);
    expect(number).toEqual(await call('MAXPOINTS', '4.1', edition).then(([row]) => row));
  });
});

describe('CHECK', () => {
  it('finds nothing wrong with the real form', async () => {
    expect(new Set((await call('CHECK', codeColumn(), selfColumn(), maxColumn())).flat())).toEqual(new Set(['']));
  });

  it.each<[string, CellArgument, CellArgument, RegExp]>([
    ['1.1', 10.5, 10, /10\.5 are over the maximum 10/],
    ['1.1', -1, 10, /-1 are below 0/],
    ['1.1', '7,04', 10, /“7,04”/],
    ['1.1', { code: '#N/A' }, 10, /“#N\/A”/],
    ['1.1', { code: '#DIV/0!' }, 10, /“#DIV\/0!”/],
    ['1.1', 5, 20, /says 20, the edition 10/],
    ['1.1', 5, 'mười', /“mười”/],
    ['1.99', 5, 10, /no code “1\.99”/],
    ['1.1', null, null, /^$/],
    ['Tổng cộng', 787.84, 960, /^$/],
  ])('says of %s with %j of %j what is wrong', async (code, points, max, text) => {
    const [, , row] = await call('CHECK', column('1.2', '1.3', code), column(1, 1, points), column(10, 10, max));
    expect(row?.[0]).toMatch(text);
  });

  it('names both rows of a code that stands twice', async () => {
    const rows = await call('CHECK', column('1.1', '1.2', '1.1'), column(1, 2, 3));
    expect(rows.map(([text]) => String(text).includes('rows 1, 3'))).toEqual([true, false, true]);
  });
});

describe('EXPLAIN', () => {
  it('tells rule, figures, ratio, points and decision', async () => {
    const [[text] = []] = await call('EXPLAIN', 'DTI-28', [[8000], [1500], [4492]]);
    expect(text).toMatch(
      /^DTI-28: Share of dossiers submitted online \(at most 5 points\)\. Rule: Ratio \(b \+ c\)\/a/,
    );
    expect(text).toMatch(
      /a \(All procedure dossiers[^)]*\) = 8,000; .*The ratio is 74\.9%.*3\.745 of 5.*3336\/QĐ-UBND/,
    );
  });

  it.each<[string, Row, RegExp]>([
    ['DTI-28', [8000], /b \([^)]*\) = missing.*a figure is missing/],
    ['DTI-23', [0, 0], /A person must decide/],
    ['DTI-36', [true, 95, 100], /1022 system in use: 2 of 2 points; Feedback handled on time: 1\.9 of 2 points/],
    ['DTI-07', ['Trễ hạn'], /q1 \([^)]*\) = Late.*0\.25 of 2/],
    ['1.1', [], /given by a person/],
  ])('says of %s with %j why', async (code, figures, text) => {
    expect((await call('EXPLAIN', code, [figures])).flat()[0]).toMatch(text);
  });

  it.each<[CellArgument, RegExp]>([
    [null, /^#N\/A No criterion/],
    ['DTI-99', /^#N\/A .*“DTI-99”/],
    ['4.22', /^#N\/A .*“4\.22”/],
  ])('refuses %j', async (code, message) => {
    expect((await call('EXPLAIN', code, [[null]], 'tayninh-commune-2025')).flat()[0]).toMatch(message);
  });
});
