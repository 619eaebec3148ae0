import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { readNumber } from '../../../src/workbook/read/number';

describe('a number typed as text, separator unknown', () => {
  it.each([
    ['12', 12],
    ['0', 0],
    ['7,04', 7.04],
    ['7.04', 7.04],
    ['0,500', 0.5],
    ['7.04 ', 7.04],
    ['\u00a07,5', 7.5],
    ['10đ', 10],
    ['10 điểm', 10],
    ['−2', -2],
    ['-2,5', -2.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['1 234', 1234],
    ['12.3456', 12.3456],
  ])('reads %j as %d', (text, value) => {
    expect(readNumber(text, null)).toMatchObject({ kind: 'number', value });
  });

  it.each([
    ['4.400', [4.4, 4400]],
    ['4,400', [4.4, 4400]],
  ])('does not guess whether %j is a fraction or thousands', (text, readings) => {
    expect(readNumber(text, null)).toEqual({ kind: 'ambiguous', readings });
  });

  it.each(['', 'bảy', 'Đạt', 'x', 'KPS', '95%', '1.2.3', '1,23,4', '9/12', '1-2', '1e3', '10 d', '.5', '7,', '--2'])(
    'finds no number in %j',
    (text) => {
      expect(readNumber(text, null)).toEqual({ kind: 'none' });
    },
  );
});

describe('a number whose separator is known', () => {
  it.each([
    ['7.04', '.', 7.04],
    ['4.400', '.', 4.4],
    ['7,04', ',', 7.04],
    ['4.400', ',', 4400],
    ['1.234,5', ',', 1234.5],
  ] as const)('reads %j written with %j as %d, exactly', (text, decimal, value) => {
    expect(readNumber(text, decimal)).toEqual({ kind: 'number', value, exact: true });
  });

  it.each([
    ['7,04', '.', 7.04],
    ['7.04', ',', 7.04],
    [' 7.04', '.', 7.04],
    ['10đ', '.', 10],
  ] as const)('reads %j written with %j as %d, but says that it had to be tidied', (text, decimal, value) => {
    expect(readNumber(text, decimal)).toEqual({ kind: 'number', value, exact: false });
  });

  it('reads back every number with up to two decimals in both ways of writing', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999999, max: 999999 }), (hundredths) => {
        const value = hundredths / 100;
        const text = String(value);
        expect(readNumber(text, '.')).toEqual({ kind: 'number', value, exact: true });
        expect(readNumber(text.replace('.', ','), ',')).toEqual({ kind: 'number', value, exact: true });
      }),
    );
  });
});
