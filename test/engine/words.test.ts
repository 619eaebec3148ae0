import { describe, expect, it } from '@jest/globals';
import { stateWord } from '../../src/engine/words';

describe('what a unit says instead of a figure', () => {
  it.each([
    ['N/A', 'not-applicable-requested'],
    ['Không áp dụng', 'not-applicable-requested'],
    ['KPS', 'did-not-arise'],
    ['#N/A', null],
    [' #n/a', null],
  ])('%s', (text, word) => {
    expect(stateWord(text)).toBe(word);
  });
});
