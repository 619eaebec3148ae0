import { describe, expect, it } from '@jest/globals';
import { fitToArea, readInput } from '../../../src/host/objects/input';

describe('values written through office.js', () => {
  it.each<[unknown, unknown]>([
    [1.5, { constant: 1.5 }],
    [true, { constant: true }],
    ['', { constant: null }],
    ['1.10', { constant: 1.1 }],
    [' 12 ', { constant: 12 }],
    ['1,234.5', { constant: 1234.5 }],
    ['1,23', { constant: '1,23' }],
    ['1e3', { constant: 1000 }],
    ['74.9%', { constant: 0.749 }],
    ['1e3%', { constant: 10 }],
    ['TRUE', { constant: true }],
    ['1.1.1', { constant: '1.1.1' }],
    ['-', { constant: '-' }],
    ["'007", { constant: '007' }],
    ["'=A1", { constant: '=A1' }],
    ['=A1', { formula: '=A1' }],
    ['=', { constant: '=' }],
    [null, undefined],
  ])('%j becomes %j', (value, write) => {
    expect(readInput(value, 'General')).toEqual(write);
  });

  it('stay text in cells formatted as text, but for formulas', () => {
    expect(readInput('1.10', '@')).toEqual({ constant: '1.10' });
    expect(readInput('=A1', '@')).toEqual({ formula: '=A1' });
  });

  it('are refused when they are no value at all', () => {
    expect(() => readInput({}, 'General')).toThrow('The argument is invalid');
  });

  it('fill an area or have its very size', () => {
    expect(fitToArea(1, 2, 2)).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(fitToArea([[1, 2]], 1, 2)).toEqual([[1, 2]]);
    for (const wrong of [[[1]], [[1, 2], [3]], [1, 2], []]) {
      expect(() => fitToArea(wrong, 1, 2)).toThrow('size or dimensions');
    }
  });
});
