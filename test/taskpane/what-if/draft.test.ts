import { describe, expect, it } from '@jest/globals';
import { draftsOf, emptyDraft, readDrafts } from '../../../src/taskpane/what-if/draft';
import type { TryCriterion } from '../../../src/taskpane/what-if/model';

const NAME = { vi: 'Tên', en: 'Name' };
const input = (id: string, kind: TryCriterion['inputs'][number]['kind']) => ({
  id,
  label: NAME,
  kind,
  options: [],
  given: null,
});
const CRITERIA: readonly TryCriterion[] = [
  {
    code: '1.1',
    name: NAME,
    max: 10,
    points: { self: 4, appraised: null, final: null, computed: null },
    inputs: [input('a', 'count'), input('has', 'yes-no'), input('status', 'status')],
  },
];

describe('what is typed while trying', () => {
  it('is read with the decimal of the language; what is left empty stays as the form has it', () => {
    const draft = { ...emptyDraft('1.1'), inputs: { a: '1.234,5', has: 'no', status: '' }, points: '' };
    expect(readDrafts([draft], CRITERIA, 'vi').changes).toEqual([
      { criterion: '1.1', inputs: { a: 1234.5, has: false } },
    ]);
    const points = { ...emptyDraft('1.1'), points: '7.5' };
    expect(readDrafts([points], CRITERIA, 'en').changes).toEqual([{ criterion: '1.1', points: 7.5 }]);
    expect(readDrafts([emptyDraft('1.1')], CRITERIA, 'vi').changes).toEqual([]);
  });

  it('counts as not typed where it is no number, and that is told', () => {
    const { changes, unread } = readDrafts(
      [{ ...emptyDraft('1.1'), inputs: { a: 'abc' }, points: 'x' }],
      CRITERIA,
      'vi',
    );
    expect(changes).toEqual([]);
    expect([...unread]).toEqual(['1.1 a', '1.1']);
  });

  it('comes back from a kept scenario, with the state that it holds', () => {
    const changes = [
      {
        criterion: '1.1',
        inputs: { a: 0.5, has: true, status: 'done' },
        state: 'not-applicable' as const,
        points: 2.5,
      },
    ];
    const scenario = { id: 's', name: 'A', basis: 'self' as const, changes, at: '', author: null };
    expect(readDrafts(draftsOf(scenario, 'vi'), CRITERIA, 'vi').changes).toEqual(changes);
  });
});
