import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareCodes, normaliseCode } from '../../../src/engine/edition/code';
import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';

const CODES = OFFICIAL_EDITIONS.flatMap((edition) => edition.groups.flatMap((group) => group.criteria)).map(
  ({ code }) => code,
);

describe('normalising codes', () => {
  it.each([
    ['1.1', '1.1'],
    [' 1.1\u00a0', '1.1'],
    ['1.1.', '1.1'],
    ['1.1)', '1.1'],
    ['1. 1', '1.1'],
    ['1,10', '1.10'],
    ['１．１', '1.1'],
    ["'4.10", '4.10'],
    ['4.22.1\u200b', '4.22.1'],
    ['DTI–07', 'DTI-07'],
    ['DTI 07', 'DTI-07'],
    ['DTI - 07', 'DTI-07'],
    ['dti_07', 'DTI-07'],
    ['DTI\u00a0—\u00a007', 'DTI-07'],
    ['', ''],
    ['   ', ''],
  ])('%j becomes %j', (typed, code) => {
    expect(normaliseCode(typed)).toBe(code);
  });

  it('does not take 1.10 for 1.1', () => {
    expect(normaliseCode('1.10')).not.toBe(normaliseCode('1.1'));
  });

  it('leaves codes of editions as they are', () => {
    expect(CODES.map(normaliseCode)).toEqual(CODES);
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('D', 'T', ' ', '0', '7', '.', ',', '-', '–', '３', ')', '\u00a0', '_') }),
        (typed) => {
          expect(normaliseCode(normaliseCode(typed))).toBe(normaliseCode(typed));
        },
      ),
    );
  });
});

describe('ordering codes', () => {
  it('counts as people do', () => {
    const shuffled = ['4.22.11', '4.10', '5.1', '4.22.2', '4.2', '4.22', '4.22.1'];
    expect(shuffled.sort(compareCodes)).toEqual(['4.2', '4.10', '4.22', '4.22.1', '4.22.2', '4.22.11', '5.1']);
  });

  it('takes two spellings of one code for the same', () => {
    expect(compareCodes('DTI 07', 'DTI–07')).toBe(0);
  });

  it('restores the printed order of each edition', () => {
    for (const { groups } of OFFICIAL_EDITIONS) {
      const printed = groups.flatMap((group) => group.criteria.map(({ code }) => code));
      expect([...printed].reverse().sort(compareCodes)).toEqual(printed);
    }
  });

  it('is an order', () => {
    const code = fc.constantFrom(...CODES);
    fc.assert(
      fc.property(code, code, code, (a, b, c) => {
        expect(Math.sign(compareCodes(a, b))).toBe(-Math.sign(compareCodes(b, a)) + 0);
        expect(compareCodes(a, b) <= 0 && compareCodes(b, c) <= 0 ? compareCodes(a, c) <= 0 : true).toBe(true);
      }),
    );
  });
});
