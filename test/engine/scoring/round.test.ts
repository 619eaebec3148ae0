import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { roundHalfUp, roundIndex, roundPoints, roundRow } from '../../../src/engine/scoring/round';

describe('roundHalfUp', () => {
  it.each([
    [1.005, 2, 1.01],
    [1.0049, 2, 1],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.49999999999999994, 0, 0],
    [606.2699999999999, 9, 606.27],
    [8.575, 2, 8.58],
    [1e21, 2, 1e21],
    [1e-10, 9, 0],
  ])('%d at %d decimals is %d', (value, decimals, expected) => {
    expect(roundHalfUp(value, decimals)).toBe(expected);
  });

  it('agrees with the digits of the decimal text', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 0, max: 9_999 }),
        fc.integer({ min: 0, max: 3 }),
        (whole, fraction, decimals) => {
          const tenThousandths = BigInt(whole) * 10_000n + BigInt(fraction);
          const unit = 10n ** BigInt(4 - decimals);
          const expected = Number((tenThousandths + unit / 2n) / unit) / 10 ** decimals;
          expect(roundHalfUp(Number(tenThousandths) / 10_000, decimals)).toBe(expected);
        },
      ),
    );
  });

  it('leaves what is already rounded as it is, and keeps unknown unknown', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 10_000, noNaN: true }),
        fc.integer({ min: 0, max: 9 }),
        (value, decimals) => {
          const once = roundHalfUp(value, decimals);
          expect(roundHalfUp(once, decimals)).toBe(once);
        },
      ),
    );
    expect(roundHalfUp(NaN, 2)).toBeNaN();
  });
});

describe('points and index values', () => {
  it('loses the residue of binary addition', () => {
    expect(roundPoints(0.1 + 0.2)).toBe(0.3);
  });

  it('sees a tie of an index through the residue of the division', () => {
    expect(roundIndex(0.80005, 4)).toBe(0.8001);
    expect(roundIndex(0.8000499999999999, 4)).toBe(0.8001);
  });

  it('rounds a row only where the edition does, from its own decimals', () => {
    expect(roundRow(3.7449999999999997, 2)).toBe(3.75);
    expect(roundRow(1 / 3, null)).toBe(1 / 3);
  });
});
