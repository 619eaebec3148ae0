import { describe, expect, it } from '@jest/globals';
import type { Check, Subject } from '../../../src/engine/checks/check';
import { checkContext } from '../../../src/engine/checks/context';
import { figureMissing } from '../../../src/engine/checks/figure-missing';
import { figureNegative } from '../../../src/engine/checks/figure-negative';
import { figureNotWhole } from '../../../src/engine/checks/figure-not-whole';
import { partOverWhole } from '../../../src/engine/checks/part-over-whole';
import { partWithoutWhole } from '../../../src/engine/checks/part-without-whole';
import { shipped } from '../../support/shipped';
import { outcomes, scoresheetFrom, type TestEntry } from './scoresheet-from';

const edition = shipped('hcmc-commune-2026');

function judged<Of extends Subject>(check: Check<string, Of, unknown>, entry: TestEntry) {
  return outcomes(check, edition, scoresheetFrom(edition, [entry]));
}

describe('figure-negative', () => {
  it.each([
    [{ criterion: 'DTI-02', inputs: { a: 3, b: 4 } }, ['holds', 'holds']],
    [{ criterion: 'DTI-02', inputs: { a: -1, b: 4 } }, ['fails', 'holds']],
    [{ criterion: 'DTI-02', inputs: { b: 0 } }, ['inapplicable', 'holds']],
    [{ criterion: 'DTI-02', inputs: { a: -1 }, state: 'not-applicable' }, ['inapplicable', 'inapplicable']],
    [{ criterion: 'DTI-01', inputs: { met: true } }, ['inapplicable']],
  ] as [TestEntry, string[]][])('of %j %j', (entry, expected) => {
    expect(judged(figureNegative, entry)).toEqual(expected);
  });

  it('points to the cell of the figure where it is known, else to the row', () => {
    const at = { sheet: 'Số liệu', address: 'C9' };
    const entries: TestEntry[] = [
      { criterion: 'DTI-02', inputs: { a: -1, b: 4 }, inputsAt: { a: at } },
      { criterion: 'DTI-03', inputs: { a: -1, b: 4 } },
    ];
    const found = figureNegative.run(checkContext(edition, scoresheetFrom(edition, entries)));
    expect(found.map((finding) => finding.at)).toEqual([at, { sheet: 'DTI', address: 'A3' }]);
  });
});

describe('figure-not-whole', () => {
  it.each([
    [{ criterion: 'DTI-12', inputs: { a: 89, b: 100 } }, ['holds', 'holds']],
    [{ criterion: 'DTI-12', inputs: { a: 0.89, b: 1 } }, ['fails', 'holds']],
    // An average population may well be a fraction.
    [{ criterion: 'DTI-40', inputs: { a: 4200, b: 4999.5 } }, ['holds', 'inapplicable']],
  ] as [TestEntry, string[]][])('of %j %j', (entry, expected) => {
    expect(judged(figureNotWhole, entry)).toEqual(expected);
  });
});

describe('figure-missing', () => {
  it.each([
    [{ criterion: 'DTI-28', inputs: { a: 8000, b: 1500, c: 4492 } }, ['holds', 'holds', 'holds']],
    [{ criterion: 'DTI-28', inputs: { a: 8000, c: 4492 } }, ['holds', 'fails', 'holds']],
    [{ criterion: 'DTI-28', inputs: {} }, ['inapplicable', 'inapplicable', 'inapplicable']],
    // Full points are granted when no feedback came in, but whether the system is in use was not said.
    [{ criterion: 'DTI-36', inputs: { a: 0, b: 0 } }, ['fails', 'holds', 'holds']],
    // The fourth quarter is not over.
    [{ criterion: 'DTI-07', inputs: { q1: 'on-time' } }, Array(4).fill('inapplicable')],
    [{ criterion: 'DTI-36', inputs: { b: 0 }, state: 'did-not-arise' }, Array(3).fill('inapplicable')],
  ] as [TestEntry, string[]][])('of %j %j', (entry, expected) => {
    expect(judged(figureMissing, entry)).toEqual(expected);
  });
});

describe('part-over-whole', () => {
  it.each([
    [{ criterion: 'DTI-12', inputs: { a: 5, b: 10 } }, 'holds'],
    [{ criterion: 'DTI-12', inputs: { a: 10, b: 10 } }, 'holds'],
    [{ criterion: 'DTI-12', inputs: { a: 10, b: 5 } }, 'fails'],
    [{ criterion: 'DTI-28', inputs: { a: 8000, b: 4000, c: 4492 } }, 'fails'],
    [{ criterion: 'DTI-39', inputs: { a: 8 } }, 'fails'],
    [{ criterion: 'DTI-39', inputs: { a: 7 } }, 'holds'],
    [{ criterion: 'DTI-12', inputs: { a: 10, b: 0 } }, 'inapplicable'],
    [{ criterion: 'DTI-12', inputs: { a: 10 } }, 'inapplicable'],
    [{ criterion: 'DTI-01', inputs: { met: true } }, 'inapplicable'],
  ] as [TestEntry, string][])('of %j %s', (entry, outcome) => {
    expect(judged(partOverWhole, entry)).toEqual([outcome]);
  });
});

describe('part-without-whole', () => {
  it.each([
    [{ criterion: 'DTI-36', inputs: { inUse: true, a: 169, b: 0 } }, 'fails'],
    [{ criterion: 'DTI-36', inputs: { inUse: true, a: 0, b: 0 } }, 'holds'],
    [{ criterion: 'DTI-36', inputs: { inUse: true, a: 5, b: 10 } }, 'inapplicable'],
  ] as [TestEntry, string][])('of %j %s', (entry, outcome) => {
    expect(judged(partWithoutWhole, entry)).toEqual([outcome]);
  });
});
