import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { compileEdition } from '../../../src/engine/scoring/compile';
import { scoreSheet } from '../../../src/engine/scoring/scorecard';
import type { Scoresheet } from '../../../src/engine/scoring/scoresheet';
import { positionOf } from '../../../src/engine/scoring/what-if';
import { compareScenarios, tryChanges } from '../../../src/engine/ranking/try-changes';
import { leagueValues } from '../../../src/engine/ranking/league-values';
import { shipped } from '../../support/shipped';
import { sheetWithFigures } from '../ranking/random-sheets';
import { counts, criterion, edition, entry, figures, given, sheet } from './fixtures';

const ratio = criterion({
  code: '1',
  max: 40,
  inputs: counts('a', 'b'),
  rule: { kind: 'ratio-threshold', numerator: ['a'], denominator: ['b'], full: 0.75 },
});
const compiled = compileEdition(
  edition([
    { id: 'G', criteria: [ratio] },
    { id: 'H', criteria: [given('2', 60)] },
  ]),
);
const own = sheet({ ...figures('1', { a: 50, b: 100 }), final: 20 }, entry('2', { final: 30 }));
const league = leagueValues(Float64Array.from([0.5, 0.7, 0.55]), { compares: 'index', decimals: 4 });

describe('what if', () => {
  it('tells points, index and rank at once, and leaves the scoresheet alone', () => {
    const before = structuredClone(own);
    const tried = tryChanges(compiled, own, 'final', [{ criterion: '1', inputs: { a: 75 } }], league);
    expect(tried).toMatchObject({
      ok: true,
      value: {
        before: { points: 50, index: 0.5 },
        after: { points: 70, index: 0.7, complete: true },
        points: 20,
        index: 0.2,
        rankBefore: 3,
        rankAfter: 1,
        criteria: [{ criterion: '1', before: 20, after: 40 }],
      },
    });
    expect(own).toEqual(before);
  });

  it('takes points as they are said, and nothing for nothing', () => {
    const points = (value: number | null) => {
      const found = positionOf(compiled, own, 'final', [{ criterion: '2', points: value }]);
      return found.ok ? [found.value.points, found.value.complete] : found.error.id;
    };
    expect(points(60)).toEqual([80, true]);
    expect(points(0)).toEqual([20, true]);
    expect(points(null)).toEqual([20, false]);
  });

  it('lets what is not applicable leave the maximum', () => {
    const found = positionOf(compiled, own, 'final', [{ criterion: '2', state: 'not-applicable' }]);
    expect(found).toMatchObject({ value: { points: 20, max: 40, index: 0.5 } });
  });

  it('is incomplete while a code stands on several rows with different points, until one is tried', () => {
    const doubled = sheet(...own.entries, entry('2', { final: 31 }));
    const stands = (changes: Parameters<typeof positionOf>[3] = []) => positionOf(compiled, doubled, 'final', changes);
    expect(stands()).toMatchObject({ value: { points: 50, complete: false } });
    expect(stands([{ criterion: '1', points: 10 }])).toMatchObject({ value: { points: 40, complete: false } });
    expect(stands([{ criterion: '2', points: 31 }])).toMatchObject({ value: { points: 51, complete: true } });
  });

  it.each([
    [{ criterion: '9' }, 'what-if-unknown-criterion'],
    [{ criterion: '1', inputs: { z: 1 } }, 'what-if-unknown-input'],
    [{ criterion: '2', points: 61 }, 'what-if-points-out-of-range'],
    [{ criterion: '2', points: NaN }, 'what-if-points-out-of-range'],
    [{ criterion: '1', inputs: { a: -1 } }, 'what-if-figures-impossible'],
  ])('refuses %j', (change, id) => {
    expect(positionOf(compiled, own, 'final', [change])).toMatchObject({ ok: false, error: { id } });
  });

  it('stands where the scorecard does when nothing is changed', () => {
    const communes = shipped('hcmc-commune-2026');
    const whole = compileEdition(communes);
    fc.assert(
      fc.property(sheetWithFigures(communes), (scoresheet: Scoresheet) => {
        const position = positionOf(whole, scoresheet, 'computed');
        const card = scoreSheet(whole, scoresheet);
        if (!position.ok) throw new Error(position.error.id);
        const { points, index, complete, criteria } = position.value;
        expect([points, index, complete]).toEqual([
          card.totals.computed,
          card.index.computed,
          card.totals.completeness.computed,
        ]);
        expect([...criteria]).toEqual(card.entries.map((each) => [each.criterion, each.computed]));
      }),
      { numRuns: 30 },
    );
  });
});

describe('scenarios', () => {
  const scenario = (id: string, points: number) => ({
    id,
    name: id,
    basis: 'final' as const,
    changes: [{ criterion: '2', points }],
    at: '2026-11-22T05:00:00Z',
    author: null,
  });

  it('stand beside each other, each by itself; one that does not fit the form says why', () => {
    const rows = compareScenarios(
      compiled,
      own,
      [scenario('A', 40), scenario('B', 50), scenario('C', 99)],
      () => league,
    );
    expect(
      rows.map(({ outcome }) => (outcome.ok ? [outcome.value.index, outcome.value.rankAfter] : outcome.error.id)),
    ).toEqual([[0.1, 2], [0.2, 1], 'what-if-points-out-of-range']);
  });

  it('have no rank where no league is known', () => {
    const [row] = compareScenarios(compiled, own, [scenario('A', 40)], () => null);
    expect(row?.outcome).toMatchObject({ value: { points: 10, rankBefore: null, rankAfter: null } });
  });
});
