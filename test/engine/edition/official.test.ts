import { describe, expect, it } from '@jest/globals';
import { pointCriteriaOf } from '../../../src/engine/edition/criteria';
import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import type { Criterion } from '../../../src/engine/edition/schema';
import { shipped } from '../../support/shipped';

function criterion(id: string, code: string): Criterion {
  const found = shipped(id)
    .groups.flatMap((group) => group.criteria)
    .find((candidate) => candidate.code === code);
  if (found === undefined) {
    throw new Error(`no criterion ${code}`);
  }
  return found;
}

describe('shipped editions', () => {
  it('keeps 4.22 as a heading of eleven with 230 points and does not name it', () => {
    const heading = criterion('tayninh-commune-2025', '4.22');
    const children = shipped('tayninh-commune-2025')
      .groups.flatMap((group) => group.criteria)
      .filter(({ parent }) => parent === '4.22');
    expect(children).toHaveLength(11);
    expect(heading.max).toBe(230);
    expect(heading.name.vi).toContain('không có tên');
    expect(heading.remarks).not.toHaveLength(0);
  });

  it('has no rule for Tây Ninh but points given by a person', () => {
    const kinds = new Set(pointCriteriaOf(shipped('tayninh-commune-2025')).map(({ rule }) => rule.kind));
    expect([...kinds]).toEqual(['given']);
  });

  it('words every name in composed Vietnamese', () => {
    const texts = OFFICIAL_EDITIONS.map((each) => JSON.stringify(each)).join('');
    expect(texts.normalize('NFC')).toBe(texts);
  });
});

describe('rules of the HCMC edition', () => {
  const rule = (number: string) => criterion('hcmc-commune-2026', `DTI-${number}`).rule;

  it.each(['12', '13'])('DTI-%s earns nothing below 90 %% and everything at 100 %%', (number) => {
    expect(rule(number)).toMatchObject({ kind: 'ratio-threshold', full: 1, floor: 0.9 });
  });

  it.each([
    ['15', 1],
    ['19', 1],
    ['28', 0.75],
    ['29', 0.8],
    ['30', 0.95],
    ['31', 1],
    ['32', 1],
    ['41', 0.3],
    ['43', 0.7],
  ])('DTI-%s is full from %d on, without a floor', (number, full) => {
    expect(rule(number)).toMatchObject({ kind: 'ratio-threshold', full });
    expect(rule(number)).not.toHaveProperty('floor');
  });

  it.each(['27', '37'])('DTI-%s is all or nothing', (number) => {
    expect(rule(number).kind).toBe('all-or-nothing');
  });

  it.each([
    ['28', ['b', 'c'], ['a']],
    ['30', ['b', 'd'], ['a', 'c']],
    ['39', ['a'], 7],
  ])('DTI-%s divides what its source divides', (number, numerator, denominator) => {
    expect(rule(number)).toMatchObject({ numerator, denominator });
  });

  it('counts articles only where the section exists', () => {
    expect(rule('04')).toMatchObject({
      requires: 'hasSection',
      steps: [
        { atLeast: 52, share: 1 },
        { atLeast: 20, share: 0.5 },
        { atLeast: 0, share: 0.25 },
      ],
    });
  });

  it('pays four quarterly reports 0.5 on time, 0.25 late, 0 missing', () => {
    expect(rule('07')).toMatchObject({
      inputs: ['q1', 'q2', 'q3', 'q4'],
      points: { 'on-time': 0.5, late: 0.25, missing: 0 },
    });
  });

  it.each(['10', '14', '26', '36'])('DTI-%s adds parts', (number) => {
    expect(rule(number).kind).toBe('sum-of-parts');
  });

  it('gives full points where no feedback reached 1022, and asks everywhere else', () => {
    const full = pointCriteriaOf(shipped('hcmc-commune-2026')).filter(({ didNotArise }) => didNotArise === 'full');
    expect(full.map(({ code }) => code)).toEqual(['DTI-36']);
  });

  it.each(['31', '32'])('DTI-%s says that its inputs are not stated', (number) => {
    const { inputs, remarks } = criterion('hcmc-commune-2026', `DTI-${number}`);
    expect(inputs.map(({ stated }) => stated)).toEqual([false, false]);
    expect(remarks).toHaveLength(1);
  });

  it('tells of the contradiction in DTI-40', () => {
    expect(criterion('hcmc-commune-2026', 'DTI-40').remarks[0]?.vi).toContain('>95%');
  });
});
