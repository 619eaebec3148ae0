import { describe, expect, it } from '@jest/globals';
import { localNumber, readTypedNumber } from '../../../src/host/regional/numbers';
import { REGIONAL } from '../../../src/host/regional/settings';

describe('numbers where commas are decimal', () => {
  it('are shown with a comma', () => {
    expect(localNumber('7.04', REGIONAL.vi)).toBe('7,04');
    expect(localNumber('-12', REGIONAL.vi)).toBe('-12');
    expect(localNumber('1.5E+21', REGIONAL.vi)).toBe('1,5E+21');
  });

  it.each([
    ['7,04', 7.04, null],
    [' -12 ', -12, null],
    [',5', 0.5, null],
    ['1.234,5', 1234.5, '#,##0.00'],
    ['1.234', 1234, '#,##0'],
    ['12.345.678', 12345678, '#,##0'],
    ['74,9%', 0.749, '0.00%'],
    ['75 %', 0.75, '0%'],
    ['1,5e-3', 0.0015, null],
  ])('are read from %s', (typed, value, format) => {
    expect(readTypedNumber(typed, REGIONAL.vi)).toEqual({ value, format });
  });

  it.each(['7.04', '4.10', '1,234,5', '1.23,4', '1234.567', '8,5 điểm', '', '-', ',', '%', '12/3/2026'])(
    'are not read from “%s”',
    (typed) => {
      expect(readTypedNumber(typed, REGIONAL.vi)).toBeNull();
    },
  );
});

describe('numbers in English', () => {
  it('have a point, and commas between thousands', () => {
    expect(localNumber('7.04', REGIONAL.en)).toBe('7.04');
    expect(readTypedNumber('1,234.5', REGIONAL.en)).toEqual({ value: 1234.5, format: '#,##0.00' });
    expect(readTypedNumber('7,04', REGIONAL.en)).toBeNull();
  });
});
