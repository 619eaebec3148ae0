import { describe, expect, it } from '@jest/globals';
import type { Rule } from '../../../../src/engine/edition/rule-schema';
import type { InputValue } from '../../../../src/engine/scoring/scoresheet';
import { counts, criterion, given, input } from '../fixtures';
import { scoreOne } from '../score-one';

const label = { vi: 'Phần', en: 'Part' };
const statuses = ['on-time', 'late', 'missing'];

type Case = [inputs: Record<string, InputValue>, expected: ReturnType<typeof scoreOne>];

describe('given', () => {
  it('computes nothing, whatever is typed', () => {
    expect(scoreOne(given('1', 4), {})).toBe('given');
  });
});

describe('boolean', () => {
  const boolean = criterion({
    code: '1',
    max: 2,
    rule: { kind: 'boolean', input: 'met' },
    inputs: [input('met', 'yes-no')],
  });
  it.each<Case>([
    [{ met: true }, 2],
    [{ met: false }, 0],
    [{ met: null }, 'missing'],
    [{}, 'missing'],
    [{ met: 1 }, 'invalid'],
    [{ met: 'x' }, 'invalid'],
  ])('%j gives %s', (inputs, expected) => {
    expect(scoreOne(boolean, inputs)).toBe(expected);
  });
});

describe('steps-by-count', () => {
  const articles = criterion({
    code: '1',
    max: 2,
    inputs: [input('hasSection', 'yes-no'), ...counts('n')],
    rule: {
      kind: 'steps-by-count',
      input: 'n',
      requires: 'hasSection',
      steps: [
        { atLeast: 52, share: 1 },
        { atLeast: 20, share: 0.5 },
        { atLeast: 1, share: 0.25 },
      ],
    },
  });
  it.each<Case>([
    [{ hasSection: true, n: 52 }, 2],
    [{ hasSection: true, n: 51 }, 1],
    [{ hasSection: true, n: 19 }, 0.5],
    [{ hasSection: true, n: 0 }, 0],
    [{ hasSection: false, n: 52 }, 0],
    [{ hasSection: false }, 0],
    [{ hasSection: true }, 'missing'],
    [{ n: 52 }, 'missing'],
    [{ hasSection: true, n: -1 }, 'invalid'],
    [{ hasSection: 'có', n: 1 }, 'invalid'],
  ])('%j gives %s', (inputs, expected) => {
    expect(scoreOne(articles, inputs)).toBe(expected);
  });
});

describe('steps-by-status', () => {
  const chair = criterion({
    code: '1.1',
    max: 20,
    inputs: [input('chair', 'status', ['head', 'deputy', 'other'])],
    rule: { kind: 'steps-by-status', input: 'chair', shares: { head: 1, deputy: 0.5, other: 0 } },
  });
  it.each<Case>([
    [{ chair: 'head' }, 20],
    [{ chair: 'deputy' }, 10],
    [{ chair: 'other' }, 0],
    [{ chair: null }, 'missing'],
    [{ chair: 'nobody' }, 'invalid'],
    [{ chair: 0 }, 'invalid'],
  ])('%j gives %s', (inputs, expected) => {
    expect(scoreOne(chair, inputs)).toBe(expected);
  });
});

describe('count-per-item', () => {
  const reports = criterion({
    code: 'DTI-07',
    max: 2,
    inputs: ['q1', 'q2', 'q3', 'q4'].map((quarter) => input(quarter, 'status', statuses)),
    rule: {
      kind: 'count-per-item',
      inputs: ['q1', 'q2', 'q3', 'q4'],
      points: { 'on-time': 0.75, late: 0.25, missing: 0 },
    },
  });
  it.each<Case>([
    [{ q1: 'on-time', q2: 'late' }, 1],
    [{ q1: 'missing' }, 0],
    [{ q1: 'on-time', q2: 'on-time', q3: 'on-time', q4: 'on-time' }, 2],
    [{}, 'missing'],
    [{ q1: 'on-time', q2: 'đúng hạn' }, 'invalid'],
  ])('%j gives %s', (inputs, expected) => {
    expect(scoreOne(reports, inputs)).toBe(expected);
  });
});

describe('sum-of-parts', () => {
  const inUse: Rule = { kind: 'boolean', input: 'inUse' };
  const feedback = (didNotArise: 'full' | 'ask') =>
    criterion({
      code: 'DTI-36',
      max: 4,
      didNotArise,
      inputs: [input('inUse', 'yes-no'), ...counts('a', 'b')],
      rule: {
        kind: 'sum-of-parts',
        parts: [
          { label, worth: { points: 2 }, rule: inUse },
          {
            label,
            worth: { share: 0.5 },
            rule: { kind: 'ratio-threshold', numerator: ['a'], denominator: ['b'], full: 1, floor: 0.9 },
          },
        ],
      },
    });
  it.each<Case>([
    [{ inUse: true, a: 95, b: 100 }, 3.9],
    [{ inUse: false, a: 100, b: 100 }, 2],
    [{ inUse: true, a: 89, b: 100 }, 2],
    [{ a: 100, b: 100 }, 'missing'],
    [{ inUse: true, a: 5, b: 0 }, 'invalid'],
    [{ inUse: 'x', a: 0, b: 0 }, 'invalid'],
    [{ inUse: true, a: 0, b: 0 }, 4],
    [{ a: 0, b: 0 }, 4],
  ])('%j gives %s', (inputs, expected) => {
    expect(scoreOne(feedback('full'), inputs)).toBe(expected);
  });

  it('asks a person about nothing of nothing where the decision is silent', () => {
    expect(scoreOne(feedback('ask'), { inUse: true, a: 0, b: 0 })).toBe('undecided');
  });

  it('caps the parts at the maximum', () => {
    const generous = criterion({
      code: '1',
      max: 3,
      inputs: [input('inUse', 'yes-no')],
      rule: {
        kind: 'sum-of-parts',
        parts: [
          { label, worth: { points: 2 }, rule: inUse },
          { label, worth: { points: 2 }, rule: inUse },
        ],
      },
    });
    expect(scoreOne(generous, { inUse: true })).toBe(3);
  });
});

describe('a criterion whose maximum is unknown', () => {
  it('says so instead of scoring', () => {
    const unknown = criterion({
      code: '1',
      max: null,
      rule: { kind: 'boolean', input: 'a' },
      inputs: [input('a', 'yes-no')],
    });
    expect(scoreOne(unknown, { a: true })).toBe('no-maximum');
  });
});
