import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { rankChange, valueChange } from '../../../src/engine/ranking/change';
import { comparable, rank, UNRANKED, type RankingPrecision } from '../../../src/engine/ranking/rank';

const INDEX: RankingPrecision = { compares: 'index', decimals: 4 };
const POINTS: RankingPrecision = { compares: 'points', decimals: 2 };
const ranksOf = (values: number[], precision = INDEX, leagues?: number[]): number[] => [
  ...rank(Float64Array.from(values), precision, leagues === undefined ? undefined : Int32Array.from(leagues)),
];

describe('ranks', () => {
  it('share a tie and skip the next', () => {
    expect(ranksOf([0.5, 0.7, 0.7, 0.9])).toEqual([4, 2, 2, 1]);
    expect(ranksOf([0.7, 0.7, 0.7, 0.6])).toEqual([1, 1, 1, 4]);
  });

  it('compare values as published: what prints alike ties', () => {
    expect(ranksOf([0.61234, 0.61226, 0.61225, 0.61224])).toEqual([1, 1, 1, 4]);
    expect(ranksOf([697.554, 697.546, 697.544], POINTS)).toEqual([1, 1, 3]);
  });

  it('round exact halves up before comparing, whatever their binary form', () => {
    expect(ranksOf([0.71635, 0.7164, 0.71634])).toEqual([1, 1, 3]);
    expect(ranksOf([1.005, 1.01, 1.004], POINTS)).toEqual([1, 1, 3]);
    expect(ranksOf([500.05 / 1000, 0.5001, 0.5])).toEqual([1, 1, 3]);
  });

  it('leave out units without a value, even when all lack one', () => {
    expect(ranksOf([NaN, 0.2, NaN, 0.1])).toEqual([UNRANKED, 1, UNRANKED, 2]);
    expect(ranksOf([NaN])).toEqual([UNRANKED]);
    expect(ranksOf([])).toEqual([]);
  });

  it('rank zero: a unit with no points has a value', () => {
    expect(ranksOf([0, 0.1, -0])).toEqual([2, 1, 2]);
  });

  it('are counted in each league apart', () => {
    expect(ranksOf([0.9, 0.8, 0.8, 0.7, NaN], INDEX, [17, 9, 17, 9, 9])).toEqual([1, 1, 2, 2, UNRANKED]);
  });

  it('need a league for every unit', () => {
    expect(() => ranksOf([0.1, 0.2], INDEX, [1])).toThrow(RangeError);
  });
});

describe('any ranking', () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 30 }).map((step) => step / 100),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constant(NaN),
  );
  const table = fc.array(fc.tuple(value, fc.integer({ min: 0, max: 2 })), { maxLength: 80 });

  it('gives each unit one more than the number of better units in its league', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const values = rows.map(([given]) => given);
        const shown = comparable(Float64Array.from(values), INDEX);
        const better = rows.map(([, league], unit) => {
          const own = shown[unit] ?? NaN;
          if (Number.isNaN(own)) return UNRANKED;
          return 1 + rows.filter(([, other], at) => other === league && (shown[at] ?? NaN) > own).length;
        });
        const leagues = rows.map(([, league]) => league);
        expect(ranksOf(values, INDEX, leagues)).toEqual(better);
      }),
    );
  });

  it('does not depend on the order of the units', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 40 }), (values) => {
        expect(ranksOf([...values].reverse()).reverse()).toEqual(ranksOf(values));
      }),
    );
  });
});

describe('changes', () => {
  it('are free of binary residue', () => {
    expect(valueChange(697.55, 774.45)).toBe(76.9);
    expect(valueChange(787.84, 606.27)).toBe(-181.57);
    expect(valueChange(0.3, 0.1)).toBe(-0.2);
  });

  it('count places risen as positive', () => {
    expect([rankChange(17, 15), rankChange(2, 4)]).toEqual([2, -2]);
  });

  it('are unknown where a side is', () => {
    expect([valueChange(null, 1), valueChange(1, null), rankChange(null, 3), rankChange(3, null)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('leagues at their limits', () => {
  it.each<[string, number[], number[]]>([
    ['a league of one', [0.3], [1]],
    ['all tied', [0.5, 0.50001, 0.49999, 0.5], [1, 1, 1, 1]],
    ['all missing', [NaN, NaN], [UNRANKED, UNRANKED]],
    ['one value among missing ones', [NaN, 0, NaN], [UNRANKED, 1, UNRANKED]],
  ])('%s', (_, values, ranks) => {
    expect(ranksOf(values)).toEqual(ranks);
  });

  it('20,000 units, most of them tied, in two leagues', () => {
    const values = Array.from({ length: 20_000 }, (_, unit) => Math.floor(unit / 200) / 100);
    const leagues = values.map((_, unit) => unit % 2);
    const ranks = ranksOf(values, INDEX, leagues);
    // 100 units of each league share the last and the first value.
    expect([ranks[0], ranks[1], ranks[19_999], ranks[19_798]]).toEqual([9901, 9901, 1, 1 + 100]);
    expect(Math.max(...ranks)).toBe(9901);
  });
});
