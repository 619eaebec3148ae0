import { describe, expect, it } from '@jest/globals';
import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import { compileEdition } from '../../../src/engine/scoring/compile';
import { counts, criterion, edition, given, input } from './fixtures';

describe('compileEdition', () => {
  it.each(OFFICIAL_EDITIONS.map((official) => [official.id, official] as const))('compiles %s', (_id, official) => {
    const compiled = compileEdition(official);
    expect(compiled.groups).toHaveLength(official.groups.length);
    const inputs = compiled.criteria.flatMap((leaf) => leaf.inputs);
    expect(inputs.map(({ slot }) => slot)).toEqual(inputs.map((_, slot) => slot));
    expect(compiled.slots).toBe(inputs.length);
  });

  it('keeps 1.1 and 1.10 apart', () => {
    const { positions } = compileEdition(edition([{ id: 'A', criteria: [given('1.1', 1), given('1.10', 1)] }]));
    expect([...positions]).toEqual([
      ['1.1', 0],
      ['1.10', 1],
    ]);
  });

  const status = input('s', 'status', ['yes', 'no']);
  it.each([
    ['an unknown input', criterion({ code: '1', max: 1, rule: { kind: 'boolean', input: 'x' } }), /unknown input "x"/],
    ['an unknown parent', given('1', 1, { parent: '9' }), /unknown "9"/],
    ['a criterion under itself', given('1', 1, { parent: '1' }), /under itself/],
    [
      'an option that the input lacks',
      criterion({
        code: '1',
        max: 1,
        inputs: [status],
        rule: { kind: 'steps-by-status', input: 's', shares: { yes: 1, no: 0, maybe: 0.5 } },
      }),
      /"maybe"/,
    ],
    [
      'an option without a value',
      criterion({
        code: '1',
        max: 1,
        inputs: [status],
        rule: { kind: 'count-per-item', inputs: ['s'], points: { yes: 1 } },
      }),
      /"no"/,
    ],
  ])('takes %s for a bug', (_what, broken, message) => {
    expect(() => compileEdition(edition([{ id: 'A', criteria: [broken] }]))).toThrow(message);
  });

  it('takes a repeated code and a pillar of unknown groups for bugs', () => {
    const twice = [given('1', 1), criterion({ code: '1', max: 1, rule: { kind: 'given' }, inputs: counts('a') })];
    expect(() => compileEdition(edition([{ id: 'A', criteria: twice }]))).toThrow(/twice/);
    const pillars = [{ id: 'P', code: 'P', name: { vi: 'P', en: 'P' }, groups: ['Z'], source: 'annex' }];
    expect(() => compileEdition(edition([{ id: 'A' }], { pillars }))).toThrow(/unknown group "Z"/);
  });
});
