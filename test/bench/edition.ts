import type { Rule } from '../../src/engine/edition/rule-schema';
import type { Criterion, Edition } from '../../src/engine/edition/schema';
import { counts, criterion, edition, input } from '../engine/scoring/fixtures';

const GROUPS = 8;

interface Kind {
  /** Criteria of this kind among 100: the proportions of the 43 criteria of hcmc-commune-2026. */
  readonly share: number;
  readonly rule: Rule;
  readonly inputs: Criterion['inputs'];
}

const KINDS: readonly Kind[] = [
  { share: 41, rule: { kind: 'boolean', input: 'met' }, inputs: [input('met', 'yes-no')] },
  { share: 21, rule: { kind: 'ratio', numerator: ['a'], denominator: ['b'] }, inputs: counts('a', 'b') },
  {
    share: 19,
    rule: { kind: 'ratio-threshold', numerator: ['a'], denominator: ['b'], full: 0.75 },
    inputs: counts('a', 'b'),
  },
  {
    share: 5,
    rule: { kind: 'ratio-threshold', numerator: ['a', 'c'], denominator: ['b'], full: 1, floor: 0.9 },
    inputs: counts('a', 'b', 'c'),
  },
  { share: 5, rule: { kind: 'all-or-nothing', numerator: ['a'], denominator: ['b'] }, inputs: counts('a', 'b') },
  {
    share: 2,
    rule: {
      kind: 'steps-by-count',
      input: 'a',
      steps: [
        { atLeast: 520, share: 1 },
        { atLeast: 200, share: 0.5 },
        { atLeast: 0, share: 0.25 },
      ],
    },
    inputs: counts('a'),
  },
  {
    share: 7,
    rule: {
      kind: 'sum-of-parts',
      parts: [
        { label: { vi: 'm', en: 'm' }, worth: { share: 0.5 }, rule: { kind: 'boolean', input: 'met' } },
        {
          label: { vi: 'r', en: 'r' },
          worth: { share: 0.5 },
          rule: { kind: 'ratio-threshold', numerator: ['a'], denominator: ['b'], full: 1, floor: 0.9 },
        },
      ],
    },
    inputs: [input('met', 'yes-no'), ...counts('a', 'b')],
  },
];

/** 100 criteria of 10 points, dealt out to 8 groups. */
export function benchEdition(): Edition {
  const criteria = KINDS.flatMap(({ share, ...kind }, index) =>
    Array.from({ length: share }, (_, copy) =>
      criterion({ code: `${index.toString()}.${copy.toString()}`, max: 10, ...kind }),
    ),
  );
  return edition(
    Array.from({ length: GROUPS }, (_, group) => ({
      id: `G${group.toString()}`,
      criteria: criteria.filter((_criterion, index) => index % GROUPS === group),
    })),
  );
}
