import { describe, expect, it } from '@jest/globals';
import { toAnswer } from '../../../src/host/functions/results';

describe('results of custom functions', () => {
  it.each([
    [0, '#VALUE!'],
    [1, '#N/A'],
    [2, '#VALUE!'],
    [3, '#VALUE!'],
    [5, '#DIV/0!'],
    [6, '#NUM!'],
    [7, '#VALUE!'],
    [8, '#NULL!'],
    [9, '#NAME?'],
    [10, '#NAME?'],
    [99, '#VALUE!'],
  ])('error %i of office.js shows as %s with its message', (code, error) => {
    expect(toAnswer([1, false, 'why', code])).toEqual({ kind: 'error', error, message: 'why' });
  });

  it('has no message where none was given', () => {
    expect(toAnswer([1, false, '', 1, [0]])).toEqual({ kind: 'error', error: '#N/A', message: null });
  });

  it('shows errors inside arrays by their text', () => {
    const array = [
      [1, { basicValue: '#N/A' }],
      [null, 'x'],
    ];
    expect(toAnswer([1, true, array])).toEqual({
      kind: 'value',
      value: [
        [1, '#N/A'],
        [null, 'x'],
      ],
    });
  });
});
