import { describe, expect, it } from '@jest/globals';
import { checkContext } from '../../../src/engine/checks/context';
import { runChecks } from '../../../src/engine/checks/run-checks';
import { percentScale } from '../../../src/engine/checks/percent-scale';
import { EXAMPLES_BY_CHECK } from './examples';
import { sheetOf, type Example } from './examples/example';
import { FRACTION_EDITION } from './examples/figures';

describe.each(EXAMPLES_BY_CHECK)('$check.id', ({ check, examples: { edition, valid, invalid } }) => {
  const found = (example: Example) =>
    runChecks(edition, sheetOf(edition, example), example.options).filter(({ check: id }) => id === check.id);

  it.each(valid)('says nothing of %j', (example) => {
    expect(found(example)).toEqual([]);
  });

  it.each(invalid)('tells once, at the cell, of %j', (example) => {
    const { at, severity } = example;
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
