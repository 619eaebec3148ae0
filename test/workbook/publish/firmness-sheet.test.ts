import { describe, expect, it } from '@jest/globals';
import { publishTexts } from '../../../src/messages/publish-texts';
import type { LeagueAnalysis } from '../../../src/workbook/publish/analysis';
import { firmnessSheet } from '../../../src/workbook/publish/firmness-sheet';
import { edition, given } from '../../engine/scoring/fixtures';

const parts = edition([{ id: '1', criteria: [given('1.1', 10)] }]);
const drawn = { official: 1, best: 1, p5: 1, median: 1, p95: 2, worst: 2, same: 0.75 };

/** A league of one unit, of which something is known. */
function league(id: string, unit: Partial<LeagueAnalysis['units'][number]>, draws: number | null): LeagueAnalysis {
  return {
    league: id,
    weights: draws === null ? null : { spread: 0.25, draws },
    threshold: 0.5,
    units: [{ unit: `Đơn vị ${id}`, rank: 1, weights: null, ruled: null, alerts: null, ...unit }],
  };
}

const made = (leagues: readonly LeagueAnalysis[]) => firmnessSheet(leagues, parts, 'AB12', publishTexts('vi'));
const valuesOf = ({ rows }: ReturnType<typeof made>) => rows.map(({ cells }) => cells.map((cell) => cell?.value));

describe('the sheet of analyses', () => {
  it('has the columns of what is known, and repeats its headings and the matching code on every page', () => {
    const sheet = made([
      league('a', { ruled: { checked: 20, claimed: 626.27 } }, null),
      league('b', { ruled: null }, null),
    ]);
    const values = valuesOf(sheet);
    expect(values.slice(-3)).toEqual([
      ['Khối', 'Đơn vị', 'Hạng', 'Điểm đã có kết luận thẩm định', 'Trong tổng số điểm'],
      ['a', 'Đơn vị a', 1, 20, 626.27],
      ['b', 'Đơn vị b', 1, null, null],
    ]);
    const heading = values.length - 3;
    expect(sheet.print).toEqual({
      orientation: 'landscape',
      repeatedRows: { first: heading, last: heading },
      footer: { left: 'AB12', right: 'Trang &P/&N' },
    });
  });

  it('tells how the weights were moved once, and league by league where large ones get fewer draws', () => {
    const notes = (...draws: readonly [number, number]) =>
      valuesOf(made([league('a', { weights: drawn }, draws[0]), league('b', { weights: drawn }, draws[1])]))
        .flat()
        .filter((value) => String(value).includes('tính thử'));
    expect(notes(1000, 1000)).toEqual(['Trọng số mỗi chỉ số chính lệch tối đa 25%, tính thử 1.000 lần.']);
    expect(notes(1000, 500)).toEqual([
      'Khối: a. Trọng số mỗi chỉ số chính lệch tối đa 25%, tính thử 1.000 lần.',
      'Khối: b. Trọng số mỗi chỉ số chính lệch tối đa 25%, tính thử 500 lần.',
    ]);
  });

  it('lists groups that lie low by name, apart by what they lie under, and says what that is', () => {
    const low = { group: '1', value: 0.3, average: 0.45, underThreshold: true, underAverage: true };
    const values = valuesOf(
      made([
        league('a', { alerts: [low, { ...low, group: '9', value: 0.6, average: 0.7, underThreshold: false }] }, null),
        league('b', { alerts: [{ ...low, average: null, underAverage: false }] }, null),
        league('c', { alerts: [] }, null),
      ]),
    );
    expect(values.slice(-4)).toEqual([
      [
        ...['Khối', 'Đơn vị', 'Hạng'],
        ...['Chỉ số chính dưới ngưỡng tham khảo', 'Chỉ số chính dưới trung bình của khối'],
      ],
      ['a', 'Đơn vị a', 1, 'Group 1: 0,3000', 'Group 1: 0,3000 (trung bình 0,4500); 9: 0,6000 (trung bình 0,7000)'],
      ['b', 'Đơn vị b', 1, 'Group 1: 0,3000', null],
      ['c', 'Đơn vị c', 1, null, null],
    ]);
    const told = values.flat().filter((value) => String(value).startsWith('Ngưỡng tham khảo 0,5'));
    expect(told).toHaveLength(1);
  });

  it('has no columns of low groups where there are none', () => {
    const values = valuesOf(made([league('a', { ruled: { checked: 1, claimed: 2 }, alerts: [] }, null)]));
    expect(values.at(-1)).toEqual(['a', 'Đơn vị a', 1, 1, 2]);
    expect(values.flat().filter((value) => /ngưỡng/i.test(String(value)))).toEqual([]);
  });
});
