import { describe, expect, it } from '@jest/globals';
import type { Rule } from '../../../../src/engine/edition/rule-schema';
import type { InputValue } from '../../../../src/engine/scoring/scoresheet';
import { counts, criterion } from '../fixtures';
import { scoreOne } from '../score-one';

const aOverB = { numerator: ['a'], denominator: ['b'] };
const score = (rule: Rule, inputs: Record<string, InputValue>) =>
  scoreOne(criterion({ code: '1', max: 4, rule, inputs: counts('a', 'b', 'c') }), inputs);

describe('ratio', () => {
  const ratio: Rule = { kind: 'ratio', ...aOverB };
  it.each([
    [3, 4, 3],
    [0, 4, 0],
    [5, 4, 4],
    [1, 3, 1.333333333],
    [0.3, 0.4, 3],
  ])('%d of %d earns %d of 4', (a, b, points) => {
    expect(score(ratio, { a, b })).toBe(points);
  });

  it.each([
    ['a blank numerator', { b: 4 }, 'missing'],
    ['a blank denominator', { a: 4 }, 'missing'],
    ['nothing of nothing', { a: 0, b: 0 }, 'undecided'],
    ['a blank of nothing', { b: 0 }, 'undecided'],
    ['something of nothing', { a: 2, b: 0 }, 'invalid'],
    ['a negative count', { a: -1, b: 4 }, 'invalid'],
    ['a negative denominator', { a: 1, b: -4 }, 'invalid'],
    ['a text', { a: '3', b: 4 }, 'invalid'],
    ['an infinite figure', { a: Infinity, b: 4 }, 'invalid'],
  ])('%s is not a silent zero', (_what, inputs, outcome) => {
    expect(score(ratio, inputs)).toBe(outcome);
  });

  it('divides by a constant', () => {
    expect(score({ kind: 'ratio', numerator: ['a'], denominator: 7 }, { a: 7 })).toBe(4);
    expect(score({ kind: 'ratio', numerator: ['a'], denominator: 7 }, { a: 1 })).toBe(0.571428571);
  });

  it('adds decimals exactly and misses none', () => {
    const sum: Rule = { kind: 'all-or-nothing', numerator: ['a', 'b'], denominator: ['c'] };
    expect(score(sum, { a: 0.1, b: 0.2, c: 0.3 })).toBe(4);
    expect(score(sum, { a: 0.1, b: 0.7, c: 0.8 })).toBe(4);
    expect(score(sum, { a: 0.1, c: 0.1 })).toBe('missing');
    expect(score(sum, { a: 1, b: -1, c: 1 })).toBe('invalid');
  });
});

describe('ratio-threshold', () => {
  const from75: Rule = { kind: 'ratio-threshold', ...aOverB, full: 0.75 };
  const floored: Rule = { kind: 'ratio-threshold', ...aOverB, full: 1, floor: 0.9 };

  it('jumps at the threshold instead of rescaling to it', () => {
    expect(score(from75, { a: 749, b: 1000 })).toBe(2.996);
    expect(score(from75, { a: 750, b: 1000 })).toBe(4);
    expect(score(from75, { a: 2000, b: 1000 })).toBe(4);
  });

  it('gives nothing below the floor and the ratio from it on', () => {
    expect(score(floored, { a: 899, b: 1000 })).toBe(0);
    expect(score(floored, { a: 900, b: 1000 })).toBe(3.6);
    expect(score(floored, { a: 1000, b: 1000 })).toBe(4);
  });
});

describe('all-or-nothing', () => {
  it('wants all of it', () => {
    const all: Rule = { kind: 'all-or-nothing', ...aOverB };
    expect(score(all, { a: 999_999, b: 1_000_000 })).toBe(0);
    expect(score(all, { a: 1_000_000, b: 1_000_000 })).toBe(4);
    expect(score(all, { a: 0, b: 0 })).toBe('undecided');
  });
});
