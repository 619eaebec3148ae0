import { describe, expect, it } from '@jest/globals';
import { parseEdition } from '../../../src/engine/edition/parse';
import type { EditionProblem, EditionProblemId, EditionPath } from '../../../src/engine/edition/problem';
import { editionTexts as english } from '../../../src/messages/en/edition';
import { editionProblemWords } from '../../../src/messages/edition';
import { placeInEdition } from '../../../src/messages/edition-place';
import { editionTexts as vietnamese } from '../../../src/messages/vi/edition';

/** What an author's JSON may hold. */
type Json = unknown;
type JsonObject = Record<string, unknown>;

const text = (words: string) => ({ vi: words, en: words });

const criterion = (code: string, more: JsonObject = {}): JsonObject => ({
  code,
  name: text(code),
  max: 10,
  unit: null,
  rule: { kind: 'given' },
  source: 'paper',
  ...more,
});

const status = (id: string, options: string[]): Json => ({
  id,
  label: text(id),
  kind: 'status',
  options: options.map((option) => ({ id: option, label: text(option) })),
});
const count = (id: string): Json => ({ id, label: text(id), kind: 'count' });
const yesNo = (id: string): Json => ({ id, label: text(id), kind: 'yes-no' });

/** A small edition that is right in every respect: two groups of 30 points, two weighted pillars. */
const sound = (): JsonObject => ({
  format: 1,
  id: 'small-2026',
  title: text('Small'),
  level: 'commune',
  years: [2026],
  decision: { number: null, issued: null, certainty: 'unknown' },
  max: { points: 60, basis: 'sum-of-criteria' },
  rounding: { rows: null, points: 2, index: 4 },
  ranking: { compares: 'index' },
  index: { kind: 'weighted-pillars', weights: { P: 0.7, Q: 0.3 } },
  groups: [
    {
      id: 'A',
      code: '1',
      name: text('A'),
      max: 30,
      criteriaCount: 3,
      criteria: [
        criterion('1.1'),
        criterion('1.2', { max: 20 }),
        criterion('1.2.1', { parent: '1.2' }),
        criterion('1.2.2', { parent: '1.2' }),
      ],
    },
    {
      id: 'B',
      code: '2',
      name: text('B'),
      max: 30,
      criteriaCount: 3,
      criteria: [
        criterion('2.1', {
          inputs: [count('n'), yesNo('exists')],
          rule: {
            kind: 'steps-by-count',
            input: 'n',
            requires: 'exists',
            steps: [
              { atLeast: 4, share: 1 },
              { atLeast: 1, share: 0.5 },
            ],
          },
        }),
        criterion('2.2', {
          inputs: [count('a'), count('b')],
          rule: { kind: 'ratio-threshold', numerator: ['a'], denominator: ['b'], full: 0.9, floor: 0.5 },
        }),
        criterion('2.3', {
          inputs: [status('q1', ['late', 'done']), status('q2', ['late', 'done'])],
          rule: { kind: 'count-per-item', inputs: ['q1', 'q2'], points: { late: 1, done: 5 } },
        }),
      ],
    },
  ],
  pillars: [
    { id: 'P', code: 'I', name: text('P'), groups: ['A'], source: 'paper' },
    { id: 'Q', code: 'II', name: text('Q'), groups: ['A', 'B'], source: 'paper' },
  ],
  sources: { paper: { title: 'Paper', url: null } },
  completeness: { criteriaKnown: 6, criteriaTotal: 6, note: text('Complete') },
});

/** The sound edition with the value at `path` replaced, or removed when `value` is undefined. */
function spoilt(path: EditionPath, value: Json): unknown {
  const edition: unknown = sound();
  const owner = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), edition);
  Reflect.set(Object(owner), path.at(-1) ?? '', value);
  return JSON.parse(JSON.stringify(edition));
}

function problems(json: unknown): readonly EditionProblem[] {
  const parsed = parseEdition(json);
  return parsed.ok ? [] : parsed.error;
}

const B1 = ['groups', 1, 'criteria', 0];
const B2 = ['groups', 1, 'criteria', 1];
const B3 = ['groups', 1, 'criteria', 2];

const MISTAKES: readonly (readonly [EditionProblemId, EditionPath, Json, EditionPath])[] = [
  ['missing-value', ['title'], undefined, ['title']],
  ['missing-value', ['groups', 0, 'max'], undefined, ['groups', 0, 'max']],
  ['wrong-type', ['groups', 0, 'max'], '30', ['groups', 0, 'max']],
  ['wrong-type', ['years', 0], 2026.5, ['years', 0]],
  ['wrong-type', [...B2, 'rule', 'denominator'], 'b', [...B2, 'rule', 'denominator']],
  ['unknown-key', [...B1, 'maximum'], 10, B1],
  ['out-of-range', [...B1, 'max'], -1, [...B1, 'max']],
  ['out-of-range', ['years', 0], 2226, ['years', 0]],
  ['not-an-option', ['level'], 'village', ['level']],
  ['not-an-option', [...B1, 'rule', 'kind'], 'guess', [...B1, 'rule', 'kind']],
  ['bad-format', ['id'], 'Nhỏ 2026', ['id']],
  ['bad-format', ['decision', 'issued'], '5/6/2026', ['decision', 'issued']],

  ['duplicate-id', ['pillars', 0, 'id'], 'A', ['pillars', 0, 'id']],
  ['duplicate-id', ['groups', 1, 'id'], 'A', ['groups', 1, 'id']],
  ['duplicate-code', [...B1, 'code'], '1.1', [...B1, 'code']],
  ['duplicate-input', [...B2, 'inputs', 1, 'id'], 'a', [...B2, 'inputs', 1, 'id']],
  ['duplicate-option', [...B3, 'inputs', 0, 'options', 1, 'id'], 'late', [...B3, 'inputs', 0, 'options', 1, 'id']],
  ['unknown-parent', [...B1, 'parent'], '9', [...B1, 'parent']],
  ['unknown-parent', [...B1, 'parent'], '1.2', [...B1, 'parent']],
  ['parent-cycle', [...B1, 'parent'], '2.1', [...B1, 'parent']],
  ['heading-with-rule', ['groups', 0, 'criteria', 1, 'inputs'], [count('a')], ['groups', 0, 'criteria', 1, 'rule']],
  ['unknown-source', [...B1, 'source'], 'hearsay', [...B1, 'source']],
  ['unknown-source', ['pillars', 1, 'source'], 'toString', ['pillars', 1, 'source']],

  ['unknown-input', [...B1, 'rule', 'input'], 'm', [...B1, 'rule']],
  ['unknown-input', [...B1, 'rule', 'requires'], 'm', [...B1, 'rule']],
  ['unknown-input', [...B2, 'rule', 'denominator'], ['a', 'z'], [...B2, 'rule']],
  ['wrong-input-kind', [...B1, 'rule', 'input'], 'exists', [...B1, 'rule']],
  ['status-without-options', [...B3, 'inputs', 0, 'options'], undefined, [...B3, 'inputs', 0]],
  ['options-without-status', [...B3, 'inputs', 0, 'kind'], 'count', [...B3, 'inputs', 0, 'options']],
  ['option-without-value', [...B3, 'rule', 'points'], { done: 5 }, [...B3, 'rule', 'points']],
  ['unknown-option', [...B3, 'rule', 'points', 'early'], 5, [...B3, 'rule', 'points', 'early']],
  ['steps-not-descending', [...B1, 'rule', 'steps', 1, 'atLeast'], 4, [...B1, 'rule', 'steps']],
  ['floor-over-full', [...B2, 'rule', 'floor'], 0.95, [...B2, 'rule', 'floor']],
  ['max-out-of-reach', [...B3, 'rule', 'points', 'done'], 4, [...B3, 'rule']],
  ['max-out-of-reach', [...B1, 'rule', 'steps', 0, 'share'], 0.5, [...B1, 'rule']],

  ['group-max-differs', ['groups', 0, 'max'], 29, ['groups', 0, 'max']],
  ['heading-max-differs', ['groups', 0, 'criteria', 1, 'max'], 21, ['groups', 0, 'criteria', 1, 'max']],
  ['edition-max-differs', ['max', 'points'], 61, ['max', 'points']],
  ['edition-max-differs', ['groups', 1, 'scored'], false, ['max', 'points']],
  ['pillar-max-differs', ['pillars', 1, 'max'], 61, ['pillars', 1, 'max']],
  ['pillar-count-differs', ['pillars', 0, 'criteriaCount'], 4, ['pillars', 0, 'criteriaCount']],
  ['points-not-scored', [...B1, 'scored'], false, [...B1, 'max']],
  ['group-count-differs', ['groups', 1, 'criteriaCount'], 4, ['groups', 1, 'criteriaCount']],
  ['known-count-differs', ['completeness', 'criteriaKnown'], 5, ['completeness', 'criteriaKnown']],
  ['total-count-differs', ['completeness', 'criteriaTotal'], 7, ['completeness', 'criteriaTotal']],

  ['no-groups', ['groups'], [], ['groups']],
  ['duplicate-id', ['leagues'], [{ id: 'A', name: text('A') }], ['leagues', 0, 'id']],
  ['unknown-group', ['pillars', 1, 'groups', 1], 'C', ['pillars', 1, 'groups', 1]],
  ['repeated-group', ['pillars', 1, 'groups', 1], 'A', ['pillars', 1, 'groups', 1]],
  ['unknown-pillar', ['index', 'weights', 'R'], 0.1, ['index', 'weights', 'R']],
  ['pillar-without-weight', ['index', 'weights'], { P: 1 }, ['index', 'weights']],
  ['weights-not-one', ['index', 'weights', 'P'], 0.6, ['index', 'weights']],
];

describe('an edition an author wrote', () => {
  it('is accepted when nothing is wrong with it', () => {
    expect(problems(JSON.parse(JSON.stringify(sound())))).toEqual([]);
  });

  it.each(MISTAKES)('%s: %j set to %j', (id, path, value, where) => {
    const found = problems(spoilt(path, value)).filter((problem) => problem.id === id);
    expect(found.map((problem) => problem.path)).toContainEqual(where);
  });

  it.each(MISTAKES)('%s is told in both languages with its place', (id, path, value) => {
    const [found] = problems(spoilt(path, value)).filter((problem) => problem.id === id);
    if (found === undefined) {
      throw new Error('the mistake was not found');
    }
    for (const [language, { problems: texts }] of [
      ['vi', vietnamese],
      ['en', english],
    ] as const) {
      const place = placeInEdition(found.path, spoilt(path, value), language);
      const said = `${place}${editionProblemWords(found, texts)}`;
      expect(said).toContain(
        found.path
          .map((key) => (typeof key === 'number' ? `[${String(key)}]` : key))
          .join('.')
          .replaceAll('.[', '['),
      );
      expect(said).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it('names every problem, not only the first', () => {
    const edition = sound();
    edition['pillars'] = [];
    edition['max'] = { points: 61, basis: 'stated' };
    const ids = problems(edition).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['edition-max-differs', 'unknown-pillar']));
  });

  it('does not compare a sum with an unknown part', () => {
    expect(problems(spoilt([...B1, 'max'], null))).toEqual([]);
  });

  it('adds up what pillars state where the groups do not say, unless pillars share groups', () => {
    const stated = (groups: readonly (readonly string[])[]) => ({
      ...sound(),
      groups: ['A', 'B'].map((id) => ({ id, code: id, name: text(id), max: null, criteriaCount: null, criteria: [] })),
      pillars: groups.map((members, index) => ({
        id: ['P', 'Q'][index],
        code: 'I',
        name: text('P'),
        groups: members,
        max: 40,
        criteriaCount: 5,
        componentCount: 2,
        source: 'paper',
      })),
      completeness: { criteriaKnown: 0, criteriaTotal: 12, componentsTotal: 3, note: text('Partly known') },
    });
    expect(problems(stated([['A'], ['B']])).map(({ path, data }) => [path.join('.'), data])).toEqual([
      ['max.points', { stated: 60, sum: 80 }],
      ['completeness.criteriaTotal', { stated: 12, counted: 10 }],
      ['completeness.componentsTotal', { stated: 3, counted: 4 }],
    ]);
    expect(problems(stated([['A', 'B'], ['B']]))).toEqual([]);
  });

  it('accepts an edition without groups while nothing below it is known', () => {
    const bare = {
      ...sound(),
      max: { points: null, basis: 'unknown' },
      index: { kind: 'points-over-max' },
      groups: [],
      pillars: [],
      completeness: { criteriaKnown: 0, criteriaTotal: 24, note: text('Counted only') },
    };
    expect(problems(bare)).toEqual([]);
  });

  it('does not take the sum of some criteria for the maximum of a group', () => {
    const edition = {
      ...sound(),
      groups: [{ id: 'A', code: '1', name: text('A'), max: 60, criteriaCount: null, criteria: [criterion('1.1')] }],
      pillars: [],
      index: { kind: 'points-over-max' },
    };
    const listed = (criteriaTotal: number | null) =>
      problems({ ...edition, completeness: { criteriaKnown: 1, criteriaTotal, note: text('Known') } });
    expect(listed(null)).toEqual([]);
    expect(listed(1).map(({ id }) => id)).toEqual(['group-max-differs']);
  });

  it('does not ask an incomplete group for the sum of its criteria', () => {
    const edition = sound();
    edition['completeness'] = { criteriaKnown: 2, criteriaTotal: null, note: text('Partly known') };
    edition['groups'] = [
      { id: 'A', code: '1', name: text('A'), max: 30, criteriaCount: null, criteria: [] },
      {
        id: 'B',
        code: '2',
        name: text('B'),
        max: 30,
        criteriaCount: 3,
        criteria: [criterion('2.1'), criterion('2.2')],
      },
    ];
    expect(problems(JSON.parse(JSON.stringify(edition)))).toEqual([]);
  });

  it.each([[null], ['text'], [[]], [42]])('refuses %j, which is no edition', (json) => {
    expect(problems(json).map(({ id }) => id)).toEqual(['wrong-type']);
  });
});
