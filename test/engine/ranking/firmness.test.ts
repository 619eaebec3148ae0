import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { checkedPoints } from '../../../src/engine/ranking/checked-points';
import { disputedRange, rankIntervals, typingRange } from '../../../src/engine/ranking/firmness';
import { groupAlerts, groupAverages } from '../../../src/engine/ranking/group-alerts';
import { rank, type RankingPrecision } from '../../../src/engine/ranking/rank';
import type { Standing } from '../../../src/engine/ranking/standing';
import { sustainability, type DurabilityRuling } from '../../../src/engine/ranking/sustainability';
import { drawWeights, seededRandom } from '../../../src/engine/ranking/weight-draws';
import { compileEdition } from '../../../src/engine/scoring/compile';
import { positionOf } from '../../../src/engine/scoring/what-if';
import { shipped } from '../../support/shipped';
import published from '../../fixtures/published-values.json';
import { edition, entry, given, sheet } from '../scoring/fixtures';
import { sheetWithPoints } from './random-sheets';

const INDEX: RankingPrecision = { compares: 'index', decimals: 4 };
const small = edition([{ id: 'G', criteria: [given('1', 10), given('2', 30), given('3', 60)] }]);
const compiled = compileEdition(small);
const typed = sheet(entry('1', { self: 5 }), entry('2', { self: 30 }), entry('3', { self: 40.25 }));

describe('rank intervals', () => {
  it('reach from all the best to all the worst', () => {
    const ranges = [{ low: 0.8, high: 0.8 }, { low: 0.5, high: 0.7 }, { low: 0.6, high: 0.6 }, null];
    expect(rankIntervals(ranges, INDEX)).toEqual([
      { best: 1, worst: 1 },
      { best: 2, worst: 3 },
      { best: 2, worst: 3 },
      null,
    ]);
  });

  it('hold every rank that values within the ranges can give, and both ends are reached', () => {
    const range = fc
      .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 5 }))
      .map(([low, width]) => ({ low: low / 20, high: (low + width) / 20 }));
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 12 }), fc.infiniteStream(fc.boolean()), (ranges, ends) => {
        const intervals = rankIntervals(ranges, INDEX);
        const drawn = ranges.map(({ low, high }) => (ends.next().value === true ? high : low));
        const ranks = [...rank(Float64Array.from(drawn), INDEX)];
        for (const [at, interval] of intervals.entries()) {
          const others = (end: 'low' | 'high', own: number): Float64Array =>
            Float64Array.from(ranges, (each, unit) => (unit === at ? own : each[end]));
          expect(ranks[at]).toBeGreaterThanOrEqual(interval?.best ?? NaN);
          expect(ranks[at]).toBeLessThanOrEqual(interval?.worst ?? NaN);
          expect(rank(others('low', ranges[at]?.high ?? NaN), INDEX)[at]).toBe(interval?.best);
          expect(rank(others('high', ranges[at]?.low ?? NaN), INDEX)[at]).toBe(interval?.worst);
        }
      }),
    );
  });
});

describe('ranges of a unit', () => {
  it('under disputed figures: all disputes lost, all won', () => {
    const disputes = [
      { criterion: '1', reported: 5, central: 8 },
      { criterion: '2', reported: 30, central: 20 },
    ];
    expect(disputedRange(compiled, typed, 'self', disputes)).toEqual({
      ok: true,
      value: { low: 0.6525, high: 0.7825 },
    });
    expect(disputedRange(compiled, typed, 'self', [{ criterion: '9', reported: 1, central: 2 }])).toMatchObject({
      error: { id: 'what-if-unknown-criterion' },
    });
  });

  it('under typing precision: half a last decimal each way, never beyond the maximum', () => {
    expect(typingRange(compiled, typed, 'self', 0)).toEqual({ ok: true, value: { low: 0.7375, high: 0.7625 } });
    expect(typingRange(compiled, sheet(), 'self', 2)).toEqual({ ok: true, value: null });
  });

  it('under typing precision hold what was typed', () => {
    const of = shipped('tayninh-commune-2025');
    const whole = compileEdition(of);
    fc.assert(
      fc.property(sheetWithPoints(of), (scoresheet) => {
        const now = positionOf(whole, scoresheet, 'final');
        const range = typingRange(whole, scoresheet, 'final', 2);
        if (!now.ok || !range.ok) throw new Error('No position.');
        expect(range.value?.low).toBeLessThanOrEqual(now.value.value ?? NaN);
        expect(range.value?.high).toBeGreaterThanOrEqual(now.value.value ?? NaN);
        expect((range.value?.high ?? NaN) - (range.value?.low ?? NaN)).toBeLessThanOrEqual((62 * 0.01) / 960 + 1e-12);
      }),
      { numRuns: 30 },
    );
  });
});

describe('weights drawn at random', () => {
  const { rows, max } = published.province2022;
  const values = rows.map((row) => row.values);
  const draw = (seed: number, spread = 0.5) =>
    drawWeights(values, max, { draws: 200, spread, random: seededRandom(seed), precision: INDEX });

  it('leave Đà Nẵng first whatever the weights: it leads in nearly every group', () => {
    const { units, isOfficial } = draw(1);
    expect(isOfficial).toBe(false);
    expect(units[0]).toEqual({ official: 1, best: 1, p5: 1, median: 1, p95: 1, worst: 1, same: 1 });
    expect(units[1]).toMatchObject({ official: 2, worst: 3 });
  });

  it('are the same for the same seed, and the official ranks without spread', () => {
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    expect(draw(7, 0).units.every((unit) => unit?.same === 1)).toBe(true);
  });

  it('rank nobody of whom a group is unknown', () => {
    const options = { draws: 3, spread: 0.1, random: seededRandom(1), precision: INDEX };
    expect(
      drawWeights(
        [
          [0.5, null],
          [0.5, 0.5],
        ],
        [1, 1],
        options,
      ).units,
    ).toMatchObject([null, { official: 1, same: 1 }]);
  });
});

describe('points that rest on checked figures', () => {
  it('are told of those claimed, the largest unchecked first', () => {
    const position = positionOf(compiled, typed, 'self');
    if (!position.ok) throw new Error('No position.');
    expect(checkedPoints(compiled, position.value, (code) => code === '3')).toEqual({
      claimed: 75.25,
      checked: 40.25,
      criteriaClaimed: 3,
      criteriaChecked: 1,
      unchecked: [
        { criterion: '2', points: 30 },
        { criterion: '1', points: 5 },
      ],
    });
  });
});

describe('sustainable and fragile criteria', () => {
  /** Of a criterion with points on one basis only. */
  const history = (criterion: string, max: number, points: readonly (number | null)[]) => ({
    criterion,
    max,
    points,
    comparable: points,
  });

  it('add up as in the case of Huế: 59 with 530 points, 41 with 470; the criteria themselves were not published', () => {
    const histories = Array.from({ length: 100 }, (_, at) => {
      const max = at < 58 ? 9 : at === 58 ? 8 : at < 99 ? 11.5 : 10;
      return history(String(at), max, at < 59 ? [max, max] : [max, max / 2]);
    });
    const { sustainable, fragile } = sustainability(histories);
    expect(sustainable).toEqual({ criteria: 59, points: 530 });
    expect(fragile).toEqual({ criteria: 41, points: 470 });
  });

  it('are in neither sum where a year is unknown, unless another speaks against them', () => {
    const sums = (points: (number | null)[]): readonly number[] => {
      const { sustainable, fragile } = sustainability([history('1', 10, points)]);
      return [sustainable.criteria, fragile.criteria];
    };
    expect([[10], [10, null], [9.99, null], [10, 10], [10, 10, 0]].map(sums)).toEqual([
      [0, 0],
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 0],
    ]);
  });

  it('are in neither sum where the points are none that a criterion can have', () => {
    const impossible = [999, 10.01, -1].flatMap((points) => [
      history('1', 10, [points, 10]),
      history('1', 10, [10, points]),
    ]);
    const { sustainable, fragile, unknown } = sustainability(impossible);
    expect([sustainable.criteria, fragile.criteria, unknown.criteria]).toEqual([0, 0, 6]);
  });

  it('follow a person who gives a reason, and the rule where none is given', () => {
    const histories = [history('1', 10, [10, 10]), history('2', 20, [20, 5])];
    const ruling = (reason: string): DurabilityRuling => ({
      criterion: '1',
      durability: 'fragile',
      reason,
      at: '2026-01-05T00:00:00Z',
    });
    const sorted = sustainability(histories, [ruling('Hợp đồng thuê nền tảng hết hạn')]);
    expect(sorted.criteria.map(({ byRule, durability }) => [byRule, durability])).toEqual([
      ['sustainable', 'fragile'],
      ['fragile', 'fragile'],
    ]);
    expect([sorted.sustainable, sorted.fragile]).toEqual([
      { criteria: 0, points: 0 },
      { criteria: 2, points: 30 },
    ]);
    expect(sustainability(histories, [ruling(' ')]).sustainable).toEqual({ criteria: 1, points: 10 });
  });
});

describe('red alerts', () => {
  const ids = published.province2022.groups;
  const standing = (values: readonly number[]): Standing => ({
    points: null,
    index: null,
    complete: true,
    groups: new Map(ids.map((id, at) => [id, values[at] ?? null])),
    pillars: new Map(),
  });
  const league = published.province2022.rows.map(({ values }) => standing(values));

  it('name groups under the threshold and under the average, the lowest first', () => {
    const low = standing([0.95, 0.95, 0.9, 0.9, 0.48, 0.9, 0.8, 0.3]);
    const alerts = groupAlerts(low, groupAverages(league, 4), 0.5, 4);
    expect(alerts.map(({ group, underThreshold, underAverage }) => [group, underThreshold, underAverage])).toEqual([
      ['HDXHS', true, true],
      ['ATTT', true, true],
    ]);
    // (0.7578 + 0.558 + 0.5382) / 3
    expect(alerts[1]).toMatchObject({ value: 0.48, average: 0.618 });
  });

  it('know no average where nobody has a value, and no alert without one', () => {
    expect(groupAlerts(standing([0.4]), groupAverages([], 4), null, 4)).toEqual([]);
  });

  it('compare values as they are printed, and a unit that stands alone with nobody', () => {
    const [group = ''] = ids;
    const alone = [standing([0.31786])];
    expect(groupAlerts(alone[0] ?? standing([]), groupAverages(alone, 4), null, 4)).toEqual([]);
    // Both are printed as 0.3179.
    const averages = new Map([[group, 0.3179]]);
    expect(groupAlerts(standing([0.31786]), averages, null, 4)).toEqual([]);
    expect(groupAlerts(standing([0.31784]), averages, null, 4)).toMatchObject([{ value: 0.3178, average: 0.3179 }]);
  });
});
