import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { fewestItems, leastEffort, type Item } from '../../../src/engine/ranking/cheapest';

const step = fc.record({ gain: fc.integer({ min: 1, max: 20 }), effort: fc.integer({ min: 1, max: 20 }) });
const steady = fc.record({ upTo: fc.integer({ min: 1, max: 20 }), effortPerGain: fc.integer({ min: 1, max: 4 }) });
const item: fc.Arbitrary<Item> = fc.record({
  steps: fc.array(step, { maxLength: 2 }),
  steady: fc.option(steady, { nil: null }),
});

/** The least effort by trying everything, in whole units of gain. */
function tryAll(items: readonly Item[], need: number): number {
  if (need <= 0) return 0;
  const [first, ...rest] = items;
  if (first === undefined) return Infinity;
  const parts = Array.from({ length: first.steady?.upTo ?? 0 }, (_, at) => ({
    gain: at + 1,
    effort: (at + 1) * (first.steady?.effortPerGain ?? 0),
  }));
  const ways = [{ gain: 0, effort: 0 }, ...first.steps, ...parts];
  return Math.min(...ways.map(({ gain, effort }) => effort + tryAll(rest, need - gain)));
}

describe('the least effort', () => {
  it('is what trying everything finds, and the plan gains what is needed', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 4 }), fc.integer({ min: 1, max: 50 }), (items, need) => {
        const plan = leastEffort(items, need);
        const least = tryAll(items, need);
        expect(plan?.effort ?? Infinity).toBeCloseTo(least, 9);
        if (plan === null) return;
        expect(plan.leastEffort).toBe(plan.effort);
        expect(plan.taken.reduce((sum, { gain }) => sum + gain, 0)).toBeGreaterThanOrEqual(need - 1e-9);
        expect(new Set(plan.taken.map((taken) => taken.item)).size).toBe(plan.taken.length);
      }),
    );
  });

  it('takes one item rather than two of the same effort', () => {
    const items: Item[] = [
      { steps: [{ gain: 5, effort: 1 }], steady: null },
      { steps: [{ gain: 5, effort: 1 }], steady: null },
      { steps: [{ gain: 10, effort: 2 }], steady: null },
    ];
    expect(leastEffort(items, 10)?.taken).toEqual([{ item: 2, step: 0, gain: 10 }]);
  });

  it('needs nothing where nothing is needed', () => {
    expect(leastEffort([], 0)).toEqual({ taken: [], effort: 0, leastEffort: 0 });
    expect(leastEffort([], 1)).toBeNull();
  });

  it('gives a bound where the search is cut off: no plan takes less', () => {
    // Alike in gain per effort but for a little, with gains that never add up: the bound prunes nothing.
    const items = Array.from({ length: 60 }, (_, at): Item => {
      const gain = 1000 + ((at * 7919) % 97);
      return { steps: [{ gain, effort: gain * (1 + ((at * 31) % 7) / 1e7) }], steady: null };
    });
    const plan = leastEffort(items, 30_000.5);
    expect(plan).not.toBeNull();
    expect(plan?.leastEffort).toBeGreaterThan(30_000);
    expect(plan?.leastEffort).toBeLessThan(plan?.effort ?? 0);
  });
});

describe('the fewest items', () => {
  it('are no more than any other plan takes', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 8 }), fc.integer({ min: 1, max: 60 }), (items, need) => {
        const fewest = fewestItems(items, need);
        const other = leastEffort(items, need);
        expect(fewest === null).toBe(other === null);
        expect(fewest?.taken.length ?? 0).toBeLessThanOrEqual(other?.taken.length ?? 0);
        if (fewest === null) return;
        expect(fewest.taken.reduce((sum, { gain }) => sum + gain, 0)).toBeGreaterThanOrEqual(need - 1e-9);
      }),
    );
  });
});
