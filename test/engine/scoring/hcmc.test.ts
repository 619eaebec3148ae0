import { describe, expect, it } from '@jest/globals';
import { compileEdition } from '../../../src/engine/scoring/compile';
import { scoreSheet } from '../../../src/engine/scoring/scorecard';
import type { InputValue } from '../../../src/engine/scoring/scoresheet';
import { shipped } from '../../support/shipped';
import { figures, sheet } from './fixtures';

const hcmc = shipped('hcmc-commune-2026');
const compiled = compileEdition(hcmc);

/** As an official would check it: the criterion, the figures, and what the decision's table gives for them. */
type Row = [code: string, inputs: Record<string, InputValue>, expected: number | string, why: string];

const TABLE: readonly Row[] = [
  ['DTI-01', { met: true }, 2, 'the chair is the Secretary or the Chairperson'],
  ['DTI-04', { hasSection: true, n: 52 }, 2, '52 articles'],
  ['DTI-04', { hasSection: true, n: 51 }, 1, '20 to 51 articles'],
  ['DTI-04', { hasSection: true, n: 19 }, 0.5, 'fewer than 20 articles'],
  ['DTI-04', { hasSection: false, n: 60 }, 0, 'no section of its own'],
  ['DTI-07', { q1: 'on-time', q2: 'late', q3: 'on-time', q4: null }, 1.25, 'the fourth quarter is not over'],
  ['DTI-07', { q1: 'on-time', q2: 'on-time', q3: 'on-time', q4: 'on-time' }, 2, 'four reports on time'],
  ['DTI-10', { issued: true, completed: false }, 1, 'issued, not completed'],
  ['DTI-12', { a: 89, b: 100 }, 0, 'below 90 %'],
  ['DTI-12', { a: 95, b: 100 }, 0.95, 'from 90 % to below 100 %: the ratio'],
  ['DTI-12', { a: 120, b: 100 }, 1, 'more computers than staff: capped'],
  ['DTI-14', { staffAi: true, publicAi: 1 }, 3, 'one for staff, the first for citizens'],
  ['DTI-23', { a: 0, b: 0 }, 'undecided', 'no system has an approved level: the decision is silent'],
  ['DTI-27', { a: 99, b: 100 }, 0, 'less than all procedures'],
  ['DTI-28', { a: 8000, b: 1500, c: 4492 }, 3.745, '74.9 % of a 75 % threshold is not rescaled'],
  ['DTI-28', { a: 8000, b: 1500, c: 4500 }, 5, '75 % exactly'],
  ['DTI-30', { a: 60, b: 57, c: 40, d: 38 }, 3, '95 of 100 satisfied, citizens and businesses together'],
  ['DTI-36', { inUse: true, a: 0, b: 0 }, 4, 'no feedback received: full points'],
  ['DTI-36', { inUse: true, a: 95, b: 100 }, 3.9, '2 points for use, 95 % of 2 for timeliness'],
  ['DTI-36', { inUse: true, a: 100, b: 100 }, 4, 'all on time'],
  ['DTI-37', { a: 500, b: 500 }, 3, 'all files handled online'],
  ['DTI-39', { a: 6 }, 2.571428571, '6 of 7 topics'],
  ['DTI-41', { a: 2699, b: 9000 }, 1.499444444, 'one short of 30 %'],
  ['DTI-41', { a: 2700, b: 9000 }, 5, '30 % exactly'],
];

describe('Ho Chi Minh City, communes, 2026', () => {
  it.each(TABLE)('%s %j earns %s: %s', (code, inputs, expected) => {
    const entry = scoreSheet(compiled, sheet(figures(code, inputs))).entries.find(
      ({ criterion }) => criterion === code,
    );
    expect(entry?.computed ?? entry?.outcome).toBe(expected);
  });

  it('adds up to 100 points when everything is achieved', () => {
    const everything = hcmc.groups.flatMap(({ criteria }) =>
      criteria.map(({ code, inputs }) =>
        figures(
          code,
          Object.fromEntries(
            inputs.map(({ id, kind, options }) => [id, kind === 'yes-no' ? true : (options?.[0]?.id ?? 100)]),
          ),
        ),
      ),
    );
    const { totals, index, complete } = scoreSheet(compiled, sheet(...everything));
    expect(totals).toMatchObject({ max: 100, computed: 100 });
    expect(index.computed).toBe(1);
    expect(complete).toBe(true);
  });
});
