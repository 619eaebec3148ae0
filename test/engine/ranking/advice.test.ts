import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Edition } from '../../../src/engine/edition/schema';
import { advise, changesOf, type AdviceOptions } from '../../../src/engine/ranking/advice';
import { leagueValues, rankWith, type LeagueValues } from '../../../src/engine/ranking/league-values';
import { rankingPrecision } from '../../../src/engine/ranking/rank';
import { compileEdition } from '../../../src/engine/scoring/compile';
import type { Basis, Scoresheet } from '../../../src/engine/scoring/scoresheet';
import { positionOf } from '../../../src/engine/scoring/what-if';
import { shipped } from '../../support/shipped';
import { counts, criterion, edition, entry, figures, given, input, sheet } from '../scoring/fixtures';
import { sheetWithFigures, sheetWithPoints } from './random-sheets';

/** The value that ranks compare, before rounding. */
function valueOf(of: Edition, scoresheet: Scoresheet, basis: Basis): number {
  const position = positionOf(compileEdition(of), scoresheet, basis);
  if (!position.ok || position.value.value === null) throw new Error('The scoresheet has no value.');
  return position.value.value;
}

function leagueWith(of: Edition, others: readonly number[], own: number): LeagueValues {
  return leagueValues(Float64Array.from([...others, own]), rankingPrecision(of));
}

const threshold = criterion({
  code: '1.1',
  max: 10,
  inputs: counts('a', 'b'),
  rule: { kind: 'ratio-threshold', numerator: ['a'], denominator: ['b'], full: 0.75 },
});
const condition = criterion({
  code: '1.2',
  max: 30,
  inputs: [input('met', 'yes-no')],
  rule: { kind: 'boolean', input: 'met' },
});
const ratio = criterion({
  code: '1.3',
  max: 60,
  inputs: counts('a', 'b'),
  rule: { kind: 'ratio', numerator: ['a'], denominator: ['b'] },
});
const small = edition([{ id: 'G', criteria: [threshold, condition, ratio] }]);
// 7.49 + 0 + 30 = 37.49 of 100.
const own = sheet(
  figures('1.1', { a: 749, b: 1000 }),
  figures('1.2', { met: false }),
  figures('1.3', { a: 500, b: 1000 }),
);

function adviseSmall(others: readonly number[], target: number | 'next', options?: AdviceOptions) {
  const league = leagueWith(small, others, valueOf(small, own, 'computed'));
  return advise(compileEdition(small), own, 'computed', league, target, options);
}

describe('advice', () => {
  it('finds the jump at a threshold: one case of 1000 is worth a quarter of the points', () => {
    expect(adviseSmall([0.39, 0.9], 'next')).toMatchObject({
      ok: true,
      value: {
        rankNow: 3,
        needed: { rank: 2, published: 0.39 },
        points: 1.51,
        steps: [{ criterion: '1.1', now: 7.49, points: 10, gain: 2.51, inputs: { a: 750 } }],
        proof: { kind: 'exact' },
        rankAfter: 2,
      },
    });
  });

  it('asks of a ratio no more than the rank takes, in whole cases', () => {
    // 0.45 is published from 0.44995 on: 7.505 points more, of which the threshold gives 2.51.
    expect(adviseSmall([0.45], 1)).toMatchObject({
      value: {
        points: 7.51,
        steps: [
          { criterion: '1.3', gain: 5.04, inputs: { a: 584 } },
          { criterion: '1.1', gain: 2.51 },
        ],
        rankAfter: 1,
      },
    });
  });

  it('can ask for few criteria instead, and leave alone what the unit cannot move', () => {
    expect(adviseSmall([0.62], 1)).toMatchObject({ value: { steps: [{ criterion: '1.3' }, { criterion: '1.1' }] } });
    expect(adviseSmall([0.62], 1, { least: 'criteria' })).toMatchObject({ value: { steps: [{ criterion: '1.3' }] } });
    expect(adviseSmall([0.45], 1, { except: new Set(['1.1', '1.3']) })).toMatchObject({
      value: { steps: [{ criterion: '1.2', inputs: { met: true } }] },
    });
    expect(adviseSmall([0.39], 1, { weights: new Map([['1.1', 1000]]) })).toMatchObject({
      value: { steps: [{ criterion: '1.3' }] },
    });
  });

  it('takes what prints alike for a tie, which is enough', () => {
    expect(adviseSmall([0.37494, 0.2], 'next')).toEqual({ ok: false, error: { id: 'already-held', rank: 1 } });
  });

  it('says when there is nothing to advise', () => {
    expect(adviseSmall([], 'next')).toEqual({ ok: false, error: { id: 'already-held', rank: 1 } });
    expect(adviseSmall([0.9], 2)).toEqual({ ok: false, error: { id: 'already-held', rank: 2 } });
    expect(adviseSmall([0.9], 7)).toEqual({ ok: false, error: { id: 'no-such-rank', rank: 7, units: 2 } });
    expect(adviseSmall([0.9, 0.5], 1, { except: new Set(['1.2', '1.3']) })).toMatchObject({
      error: { id: 'out-of-reach', rank: 1, reachable: 3, steps: [{ criterion: '1.1', points: 10 }] },
    });
    const compiled = compileEdition(small);
    expect(advise(compiled, sheet(), 'computed', leagueWith(small, [0.5], 0.1), 1)).toEqual({
      ok: false,
      error: { id: 'no-rank' },
    });
  });

  it('leaves out what is not applicable, whose points are in no denominator', () => {
    const partly = sheet(...own.entries.slice(0, 2), entry('1.3', { state: 'not-applicable' }));
    const league = leagueWith(small, [0.5], valueOf(small, partly, 'computed'));
    expect(advise(compileEdition(small), partly, 'computed', league, 1)).toMatchObject({
      value: { steps: [{ criterion: '1.2' }], rankAfter: 1 },
    });
  });

  it('weighs a group by the pillars it stands in', () => {
    const weighed = edition(
      [
        { id: 'A', criteria: [given('1', 400)] },
        { id: 'B', criteria: [given('2', 300)] },
      ],
      {
        pillars: [
          { id: 'P', code: 'P', name: { vi: 'P', en: 'P' }, groups: ['A'], source: 'annex' },
          { id: 'Q', code: 'Q', name: { vi: 'Q', en: 'Q' }, groups: ['B'], source: 'annex' },
        ],
        index: { kind: 'weighted-pillars', weights: { P: 0.2, Q: 0.8 } },
      },
    );
    const points = sheet(entry('1', { final: 100 }), entry('2', { final: 100 }));
    const league = leagueWith(weighed, [0.4], valueOf(weighed, points, 'final'));
    // 0.2 × 1/4 + 0.8 × 1/3 = 0.3167: from there to 0.39995 takes 31.25 points of Q, four times as many of P's maximum.
    expect(advise(compileEdition(weighed), points, 'final', league, 1)).toMatchObject({
      value: { points: null, steps: [{ criterion: '2', points: 131.24 }], rankAfter: 1 },
    });
  });
});

describe('following the advice in the engine', () => {
  const communes = shipped('hcmc-commune-2026');
  const tayNinh = shipped('tayninh-commune-2025');
  const rounded = { ...tayNinh, rounding: { ...tayNinh.rounding, rows: 1 } };
  const inPoints: Edition = { ...tayNinh, ranking: { compares: 'points' } };
  // Index values as published or not, in a narrow band so that they tie.
  const others = fc.array(
    fc.oneof(
      fc.integer({ min: 30, max: 95 }).map((percent) => percent / 100),
      fc.double({ min: 0.2, max: 0.99, noNaN: true }),
    ),
    { minLength: 1, maxLength: 25 },
  );

  it.each<[string, Edition, Basis, fc.Arbitrary<Scoresheet>]>([
    ['figures by real rules', communes, 'computed', sheetWithFigures(communes)],
    ['typed points', tayNinh, 'final', sheetWithPoints(tayNinh)],
    ['rows rounded to one decimal', rounded, 'final', sheetWithPoints(rounded)],
    ['ranks that compare points', inPoints, 'final', sheetWithPoints(inPoints)],
  ])('gives the rank: %s', (_, of, basis, sheets) => {
    const compiled = compileEdition(of);
    const scale = of.ranking.compares === 'points' ? 960 : 1;
    fc.assert(
      fc.property(sheets, others, fc.integer({ min: 0, max: 10 }), (scoresheet, indexes, wanted) => {
        const value = valueOf(of, scoresheet, basis);
        const values = indexes.map((index) => index * scale);
        const league = leagueWith(of, values, value);
        const target = wanted === 0 ? 'next' : wanted;
        const advice = advise(compiled, scoresheet, basis, league, target);
        if (!advice.ok) {
          expect(['already-held', 'no-such-rank', 'out-of-reach']).toContain(advice.error.id);
          return;
        }
        const { steps, needed, rankNow } = advice.value;
        const after = positionOf(compiled, scoresheet, basis, changesOf(steps, basis));
        if (!after.ok) throw new Error(after.error.id);
        const reached = rankWith(league, value, after.value.value ?? NaN);
        expect(reached).toBeLessThanOrEqual(needed.rank);
        expect(needed.rank).toBeLessThan(rankNow);
        if (target !== 'next') expect(reached).toBeLessThanOrEqual(target);
      }),
      { numRuns: 30 },
    );
  });
});
