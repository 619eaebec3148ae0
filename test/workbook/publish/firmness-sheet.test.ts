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
});
