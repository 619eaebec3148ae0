import { describe, expect, it } from '@jest/globals';
import { applyReview, type Review } from '../../../src/engine/review/apply';
import { append, headOf } from '../../../src/engine/review/chain';
import { effectOfAll, reviewedCard } from '../../../src/engine/review/effect';
import { EMPTY_LOG, type ReviewLog } from '../../../src/engine/review/model';
import { scoreSheet } from '../../../src/engine/scoring/scorecard';
import { concludes, entry, FORM, LEADER, logOf, MEMBER, UNIT } from './log-of';
import { COMPILED, EDITION, SHEET } from './sample';

const review = (log: ReviewLog): Review => applyReview(EDITION, SHEET, log, FORM);
const stateOf = (log: ReviewLog, criterion: string) => review(log).criteria.get(criterion)?.state;

describe('final points of the real commune', () => {
  it('are the appraised ones as long as nothing is concluded', () => {
    const card = reviewedCard(COMPILED, review(EMPTY_LOG));
    expect(card.totals.final).toBe(606.27);
    expect(card.totals.completeness.final).toBe(true);
  });

  it('are 626.27 of 960 once 4.22.11 is given back, and the appraised points stay as they were', () => {
    const after = review(logOf(concludes('4.22.11', 20)));
    const card = reviewedCard(COMPILED, after);
    expect(card).toMatchObject({
      totals: { final: 626.27, max: 960, appraised: 606.27 },
      index: { final: 0.6524, appraised: 0.6315 },
    });
    expect(card.groups.find(({ id }) => id === '4')?.final).toBe(340.94);
    expect(after.criteria.get('4.22.11')).toMatchObject({ state: 'concluded', final: 20, source: 'conclusion' });
  });

  it('leave the denominator where a request to leave a criterion out is accepted, and come back when it is refused', () => {
    const asked = logOf(entry('4.22.11', { kind: 'not-applicable-request' }, { author: UNIT }));
    const accepted = append(asked, [entry('4.22.11', { kind: 'not-applicable-ruling', accepted: true })]);
    expect(scoreSheet(COMPILED, review(asked).scoresheet).totals.max).toBe(960);
    expect(scoreSheet(COMPILED, review(accepted).scoresheet).totals).toMatchObject({ max: 940, final: 606.27 });
    const refused = append(accepted, [entry('4.22.11', { kind: 'not-applicable-ruling', accepted: false })]);
    expect(scoreSheet(COMPILED, review(refused).scoresheet).totals.max).toBe(960);
    const ruledAfter = append(accepted, [concludes('4.22.11', 5)]);
    expect(scoreSheet(COMPILED, review(ruledAfter).scoresheet).totals).toMatchObject({ max: 960, final: 611.27 });
  });

  it('do not count what was taken back', () => {
    const log = logOf(concludes('4.22.11', 20));
    const undone = append(log, [entry(null, { kind: 'undo', entries: [headOf(log)], restored: [] })]);
    expect(reviewedCard(COMPILED, review(undone)).totals.final).toBe(606.27);
    expect(stateOf(undone, '4.22.11')).toBe('pending');
  });

  it('take no notice of rulings on other forms or on criteria that are no more, and name the latter', () => {
    const log = logOf(concludes('4.22.11', 20, { form: 'b2' }), concludes('9.9', 10));
    expect(reviewedCard(COMPILED, review(log)).totals.final).toBe(606.27);
    expect(review(log).orphans.map(({ criterion }) => criterion)).toEqual(['9.9']);
  });
});

describe('where a criterion stands', () => {
  const opinion = (name: string, points: number) =>
    entry('1.4', { kind: 'opinion', choice: { take: 'other', points } }, { author: { ...MEMBER, name } });
  const two = logOf(opinion('An', 5), opinion('Bình', 10));
  const concluded = append(two, [concludes('1.4', 5)]);
  const asked = append(concluded, [entry('1.4', { kind: 'explanation-request' })]);
  const explained = append(asked, [entry('1.4', { kind: 'explanation', stage: 'answer' }, { author: UNIT })]);
  const again = append(explained, [concludes('1.4', 10, { round: 2 })]);
  const approved = append(again, [entry(null, { kind: 'approval', entry: null }, { author: LEADER, round: 2 })]);

  it.each<[string, ReviewLog, string]>([
    ['nobody spoke', EMPTY_LOG, 'pending'],
    ['members agree', logOf(opinion('An', 5), opinion('Bình', 5)), 'pending'],
    ['members want different points', two, 'opinions-differ'],
    ['a member came round', append(two, [opinion('An', 10)]), 'pending'],
    ['the council concluded', concluded, 'concluded'],
    ['the unit was asked', asked, 'awaiting-explanation'],
    ['the unit answered', explained, 'explained'],
    ['the council concluded again', again, 'concluded'],
    ['the leader approved', approved, 'approved'],
    [
      'the leader approved before the last round',
      append(concluded, [
        entry(null, { kind: 'approval', entry: null }, { author: LEADER }),
        concludes('1.4', 10, { round: 2 }),
      ]),
      'concluded',
    ],
  ])('when %s', (_, log, state) => {
    expect(stateOf(log, '1.4')).toBe(state);
  });

  it('counts the conclusion of the latest round, whenever it was written', () => {
    const late = append(again, [concludes('1.4', 0, { round: 1 })]);
    expect(review(late).criteria.get('1.4')?.final).toBe(10);
  });
});

describe('the effect of a choice before it is made', () => {
  const before = review(EMPTY_LOG);
  const card = reviewedCard(COMPILED, before);

  it('is told for points, group, total, index and rank', () => {
    const league = [0.7, 0.65, 0.64];
    expect(effectOfAll(COMPILED, before, card, new Map([['4.22.11', { points: 20 }]]), league)).toEqual({
      points: { before: 0, after: 20 },
      group: { id: '4', name: expect.any(String), max: 520, before: 320.94, after: 340.94 },
      total: { before: 606.27, after: 626.27, maxBefore: 960, maxAfter: 960 },
      index: { before: 0.6315, after: 0.6524 },
      rank: { before: 4, after: 2 },
    });
  });

  it('takes the maximum out of the denominator where a criterion is left out', () => {
    const { total, index } = effectOfAll(COMPILED, before, card, new Map([['4.22.11', 'not-applicable']]));
    expect(total).toEqual({ before: 606.27, after: 606.27, maxBefore: 960, maxAfter: 940 });
    expect(index.after).toBe(0.645);
  });
});
