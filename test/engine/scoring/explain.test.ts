import { describe, expect, it } from '@jest/globals';
import { compileEdition } from '../../../src/engine/scoring/compile';
import { explainCriterion } from '../../../src/engine/scoring/explain';
import { shipped } from '../../support/shipped';
import { entry, figures } from './fixtures';

const hcmc = shipped('hcmc-commune-2026');
const compiled = compileEdition(hcmc);

describe('explainCriterion', () => {
  it('shows the sums, the ratio and the band of a threshold', () => {
    const trace = explainCriterion(compiled, figures('DTI-28', { a: 8000, b: 1500, c: 4492 }));
    expect(trace).toMatchObject({
      criterion: 'DTI-28',
      rule: 'ratio-threshold',
      maximum: 5,
      points: 3.745,
      outcome: 'scored',
      detail: {
        numerator: { inputs: ['b', 'c'], value: 5992 },
        denominator: { inputs: ['a'], value: 8000 },
        ratio: 0.749,
        full: 0.75,
        floor: null,
        band: 'proportional',
      },
      decision: { number: '3336/QĐ-UBND' },
    });
    expect(trace.inputs.map(({ id, value }) => [id, value])).toEqual([
      ['a', 8000],
      ['b', 1500],
      ['c', 4492],
    ]);
    expect(trace.source.title).not.toBeNull();
  });

  it('shows the step, the items and the parts taken', () => {
    expect(explainCriterion(compiled, figures('DTI-04', { hasSection: true, n: 30 })).detail).toMatchObject({
      count: 30,
      step: { atLeast: 20, share: 0.5 },
    });
    expect(explainCriterion(compiled, figures('DTI-07', { q1: 'late' })).detail).toMatchObject({
      items: [
        { input: 'q1', option: 'late', points: 0.25 },
        { input: 'q2', option: null, points: null },
        { input: 'q3', option: null, points: null },
        { input: 'q4', option: null, points: null },
      ],
    });
    expect(explainCriterion(compiled, figures('DTI-36', { inUse: true, a: 95, b: 100 }))).toMatchObject({
      points: 3.9,
      detail: {
        parts: [
          { worth: 2, points: 2 },
          { worth: 2, points: 1.9, detail: { band: 'proportional', ratio: 0.95 } },
        ],
      },
    });
  });

  it('says why there are no points', () => {
    expect(explainCriterion(compiled, figures('DTI-23', { a: 0, b: 0 }))).toMatchObject({
      points: null,
      outcome: 'undecided',
      didNotArise: 'ask',
      detail: { denominator: { value: 0 }, ratio: null, band: null },
    });
    expect(explainCriterion(compiled, entry('DTI-36', { state: 'did-not-arise' }))).toMatchObject({
      points: 4,
      outcome: 'scored',
      state: 'did-not-arise',
    });
  });

  it('takes a code that the edition does not have for a bug', () => {
    expect(() => explainCriterion(compiled, figures('9.9', {}))).toThrow(/9\.9/);
  });
});
