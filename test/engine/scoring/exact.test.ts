import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exactSum, reaches, thresholdOf } from '../../../src/engine/scoring/exact';

describe('reaches', () => {
  it.each([
    [2700, 9000, 0.3, true],
    [2699, 9000, 0.3, false],
    [57, 100, 0.57, true],
    [0.57, 1, 0.57, true],
    [0.3, 0.4, 0.75, true],
    [0.29999, 0.4, 0.75, false],
    [7496, 10_000, 0.75, false],
    [1e15, 1e15, 1, true],
    [1e15 - 1, 1e15, 1, false],
    [1, 1e7, 1e-7, true],
  ])('%d of %d against %d: %s', (numerator, denominator, threshold, expected) => {
    expect(reaches(numerator, denominator, thresholdOf(threshold))).toBe(expected);
  });

  it('agrees with whole-number arithmetic, also at the threshold itself', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 1, max: 2 ** 40 }),
        fc.integer({ min: -2, max: 2 }),
        (perTenThousand, denominator, step) => {
          const atThreshold = (BigInt(perTenThousand) * BigInt(denominator)) / 10_000n;
          const numerator = Number(atThreshold) + step;
          fc.pre(numerator >= 0);
          const expected = BigInt(numerator) * 10_000n >= BigInt(perTenThousand) * BigInt(denominator);
          expect(reaches(numerator, denominator, thresholdOf(perTenThousand / 10_000))).toBe(expected);
        },
      ),
    );
  });

  it('reads decimals as typed: scaling both figures by a power of ten changes nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 1, max: 100 }),
        (numerator, denominator, percent) => {
          const threshold = thresholdOf(percent / 100);
          const scaled = reaches(numerator / 1000, denominator / 1000, threshold);
          expect(scaled).toBe(reaches(numerator, denominator, threshold));
        },
      ),
    );
  });
});

describe('exactSum', () => {
  it.each([
    [[0.1, 0.2], 0.3],
    [[1.1, 2.2, 3.3], 6.6],
    [[1e21, 1], 1e21 + 1],
    [[1e-7, 2e-7], 3e-7],
    [[], 0],
  ])('%j is %d', (values, expected) => {
    expect(exactSum(values)).toBe(expected);
  });
});
