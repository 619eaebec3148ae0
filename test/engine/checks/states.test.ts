import { describe, expect, it } from '@jest/globals';
import type { Check, Subject } from '../../../src/engine/checks/check';
import { checkContext } from '../../../src/engine/checks/context';
import { didNotAriseContradicted } from '../../../src/engine/checks/did-not-arise-contradicted';
import { notApplicableRequested } from '../../../src/engine/checks/not-applicable-requested';
import { zeroDenominator } from '../../../src/engine/checks/zero-denominator';
import { shipped } from '../../support/shipped';
import { outcomes, scoresheetFrom, type TestEntry } from './scoresheet-from';

const edition = shipped('hcmc-commune-2026');

function judged<Of extends Subject>(check: Check<string, Of, unknown>, entry: TestEntry, of = edition) {
  return outcomes(check, of, scoresheetFrom(of, [entry]));
}

describe('zero-denominator', () => {
  it.each([
    [{ criterion: 'DTI-02', inputs: { a: 3, b: 4 } }, 'inapplicable'],
    [{ criterion: 'DTI-02', inputs: { a: 0 } }, 'inapplicable'],
    [{ criterion: 'DTI-02', inputs: { a: 0, b: 0 } }, 'undecided'],
    [{ criterion: 'DTI-02', state: 'did-not-arise' }, 'undecided'],
    [{ criterion: 'DTI-02', inputs: { a: 0, b: 0 }, state: 'not-applicable' }, 'inapplicable'],
    // The city's decision gives full points when no feedback was received.
    [{ criterion: 'DTI-36', inputs: { inUse: true, a: 0, b: 0 } }, 'holds'],
    [{ criterion: 'DTI-36', state: 'did-not-arise' }, 'holds'],
    [{ criterion: 'DTI-30', inputs: { a: 0, b: 0, c: 5, d: 5 } }, 'inapplicable'],
    [{ criterion: 'DTI-30', inputs: { a: 0, b: 0, c: 0, d: 0 } }, 'undecided'],
    [{ criterion: 'DTI-39', inputs: { a: 0 } }, 'inapplicable'],
  ] as [TestEntry, string][])('of %j %s', (entry, outcome) => {
    expect(judged(zeroDenominator, entry)).toEqual([outcome]);
  });

  it('asks a person, naming the inputs', () => {
    const scoresheet = scoresheetFrom(edition, [{ criterion: 'DTI-02', inputs: { a: 0, b: 0 } }]);
    expect(zeroDenominator.run(checkContext(edition, scoresheet))).toMatchObject([
      { severity: 'undecided', criterion: 'DTI-02', data: { code: 'DTI-02', inputs: [{ id: 'b' }] } },
    ]);
  });
});

describe('did-not-arise-contradicted', () => {
  it.each([
    [{ criterion: 'DTI-36', inputs: { b: 120 }, state: 'did-not-arise' }, 'fails'],
    [{ criterion: 'DTI-36', inputs: { b: 0 }, state: 'did-not-arise' }, 'holds'],
    [{ criterion: 'DTI-36', state: 'did-not-arise' }, 'holds'],
    [{ criterion: 'DTI-36', inputs: { b: 120 } }, 'inapplicable'],
  ] as [TestEntry, string][])('of %j %s', (entry, outcome) => {
    expect(judged(didNotAriseContradicted, entry)).toEqual([outcome]);
  });
});

describe('not-applicable-requested', () => {
  const strict = {
    ...edition,
    groups: edition.groups.map((group) => ({
      ...group,
      criteria: group.criteria.map((criterion) => ({ ...criterion, notApplicable: 'never' as const })),
    })),
  };

  it('leaves a request to a reviewer, and refuses one that the edition never allows', () => {
    const entry: TestEntry = { criterion: 'DTI-02', state: 'not-applicable-requested' };
    expect(judged(notApplicableRequested, entry)).toEqual(['undecided']);
    expect(judged(notApplicableRequested, entry, strict)).toEqual(['fails']);
  });

  it('has nothing to say of a request that was accepted, or of an answer', () => {
    expect(judged(notApplicableRequested, { criterion: 'DTI-02', state: 'not-applicable' })).toEqual(['inapplicable']);
    expect(judged(notApplicableRequested, { criterion: 'DTI-02' })).toEqual(['inapplicable']);
  });
});
