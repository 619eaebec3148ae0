import { describe, expect, it } from '@jest/globals';
import { checkContext } from '../../../src/engine/checks/context';
import type { Check, Subject } from '../../../src/engine/checks/check';
import type { Edition } from '../../../src/engine/edition/schema';
import { runChecks } from '../../../src/engine/checks/run-checks';
import { percentScale } from '../../../src/engine/checks/percent-scale';
import { EXAMPLES_BY_CHECK } from './examples';
import { sheetOf, type Example } from './examples/example';
import { outcomes } from './scoresheet-from';
import { FRACTION_EDITION } from './examples/figures';

/** Whatever these look at, a person must rule on: they fail or ask, or do not apply. */
const NEVER_HOLD: readonly string[] = ['denominators-differ', 'not-applicable-requested'];
const OUTCOMES = ['fails', 'undecided', 'holds'] as const;

/** The gravest of what a check says of its subjects; `inapplicable` where it says nothing else, or has none. */
function outcomeOf(check: Check<string, Subject, unknown>, edition: Edition, example: Example) {
  const said = outcomes(check, edition, sheetOf(edition, example), example.options);
  return OUTCOMES.find((outcome) => said.includes(outcome)) ?? 'inapplicable';
}

describe.each(EXAMPLES_BY_CHECK)('$check.id', ({ check, examples: { edition, valid, inapplicable = [], invalid } }) => {
  const found = (example: Example) =>
    runChecks(edition, sheetOf(edition, example), example.options).filter(({ check: id }) => id === check.id);

  const outcome = (example: Example) => outcomeOf(check, edition, example);

  it('has an example of which it is silent', () => {
    const silent = NEVER_HOLD.includes(check.id) ? inapplicable : valid;
    expect(silent.length).toBeGreaterThan(0);
  });

  if (valid.length > 0) {
    it.each(valid)('holds for %j', (example) => {
      expect([outcome(example), found(example)]).toEqual(['holds', []]);
    });
  }

  if (inapplicable.length > 0) {
    it.each(inapplicable)('does not apply to %j', (example) => {
      expect([outcome(example), found(example)]).toEqual(['inapplicable', []]);
    });
  }

  it('says of a form without rows only that criteria are missing', () => {
    expect(outcome({ rows: [] })).toBe(check.id === 'missing-criterion' ? 'fails' : 'inapplicable');
  });

  it.each(invalid)('tells once, at the cell, of %j', (example) => {
    const { at, severity } = example;
    expect(outcome(example)).toBe(severity === 'undecided' ? 'undecided' : 'fails');
    expect(found(example).map((each) => [each.severity, each.at?.address ?? null])).toEqual([[severity, at]]);
  });
});

describe('percent-scale', () => {
  it.each([
    [0.95, []],
    [95, ['error']],
  ])('where 0–1 is asked for tells of %d: %j', (p, severities) => {
    const sheet = sheetOf(FRACTION_EDITION, { rows: [{ criterion: '1.2', inputs: { p } }] });
    const found = percentScale.run(checkContext(FRACTION_EDITION, sheet));
    expect(found.map(({ severity }) => severity)).toEqual(severities);
  });
});
