import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { applyReview } from '../../../src/engine/review/apply';
import { append, headOf } from '../../../src/engine/review/chain';
import { mergeLogs } from '../../../src/engine/review/merge';
import type { ReviewLog } from '../../../src/engine/review/model';
import { reviewFindings } from '../../../src/engine/review/review-findings';
import { verify } from '../../../src/engine/review/verify';
import { concludes, COUNCIL, entry, FORM, logOf } from './log-of';
import { EDITION, SHEET } from './sample';

const OTHER = { ...COUNCIL, name: 'Phạm Minh Đức' };
const BY = { author: COUNCIL, at: '2026-03-04T02:00:00.000Z', form: FORM, reason: '' };
const START = logOf(concludes('1.1', 10), concludes('1.4', 5));
const MINE = append(append(START, [concludes('4.22.11', 20)]), [concludes('1.6', 10)]);
const THEIRS = [
  concludes('4.22.11', 20, { author: OTHER }),
  concludes('1.6', 0, { author: OTHER }),
  concludes('6.8', 10, { author: OTHER }),
].reduce((log: ReviewLog, one) => append(log, [one]), START);

const finalOf = (log: ReviewLog, code: string) => {
  const { final, state } = applyReview(EDITION, SHEET, log, FORM).criteria.get(code) ?? {};
  return [final, state];
};

describe('two copies that were ruled on apart', () => {
  const merged = mergeLogs(MINE, THEIRS, BY);

  it('agree once, and differ with both authors named', () => {
    expect(merged).toMatchObject({ common: 2, taken: 3 });
    expect(merged.agreed.map(({ criterion }) => criterion)).toEqual(['4.22.11']);
    expect(merged.differing).toMatchObject([{ criterion: '1.6', own: { author: COUNCIL }, other: { author: OTHER } }]);
    const findings = reviewFindings({ edition: EDITION, scoresheet: SHEET, log: merged.log, form: FORM, facts: null });
    expect(findings).toContainEqual(
      expect.objectContaining({
        check: 'review-ruled-apart',
        criterion: '1.6',
        data: {
          rulings: [
            { name: COUNCIL.name, role: 'council', points: 10, accepted: null },
            { name: OTHER.name, role: 'council', points: 0, accepted: null },
          ],
        },
      }),
    );
  });

  it('come to one log that holds and names both heads', () => {
    expect(verify(merged.log).outcome).toBe('holds');
    expect(merged.log.entries.at(-1)).toMatchObject({ kind: 'merge', heads: [headOf(MINE), headOf(THEIRS)] });
  });

  it('count what only one of them ruled, and nothing where they differ until the council rules again', () => {
    expect(finalOf(merged.log, '4.22.11')).toEqual([20, 'concluded']);
    expect(finalOf(merged.log, '6.8')).toEqual([10, 'concluded']);
    expect(finalOf(merged.log, '1.6')).toEqual([null, 'rulings-differ']);
    expect(finalOf(append(merged.log, [concludes('1.6', 8)]), '1.6')).toEqual([8, 'concluded']);
  });

  it('may each have taken back what both had', () => {
    const hash = START.entries[1]?.hash ?? '';
    const undone = append(THEIRS, [entry(null, { kind: 'undo', entries: [hash], restored: [] }, { author: OTHER })]);
    expect(finalOf(mergeLogs(MINE, undone, BY).log, '1.4')).toEqual([0, 'pending']);
  });

  it('are merged by an entry of its own where one only goes on from the other', () => {
    const { log, taken } = mergeLogs(START, THEIRS, BY);
    expect(taken).toBe(3);
    expect(log.entries).toHaveLength(3);
    expect(finalOf(log, '6.8')).toEqual([10, 'concluded']);
    expect(mergeLogs(MINE, START, BY).log).toBe(MINE);
  });

  it('cannot be tampered with inside the merge', () => {
    const [last] = merged.log.entries.slice(-1);
    if (last?.kind !== 'merge') throw new Error('The last entry merges.');
    const forged = { ...last, other: last.other.slice(1) };
    expect(verify({ entries: merged.log.entries.with(-1, forged) })).toEqual({
      ...{ outcome: 'broken', number: 5, because: 'changed' },
    });
  });

  it('come to the same whichever is merged into which, and can be merged again', () => {
    const codes = fc.constantFrom('1.1', '1.4', '1.6', '2.4', '4.22.11');
    const rulings = fc.array(fc.tuple(codes, fc.integer({ min: 0, max: 3 })), { maxLength: 6 });
    const grown = (log: ReviewLog, list: readonly (readonly [string, number])[], author = COUNCIL): ReviewLog =>
      list.reduce((done, [code, points]) => append(done, [concludes(code, points, { author })]), log);
    const finals = (log: ReviewLog): readonly unknown[] =>
      [...applyReview(EDITION, SHEET, log, FORM).criteria.values()].map(({ final, state }) => [final, state]);
    fc.assert(
      fc.property(rulings, rulings, rulings, (common, left, right) => {
        const start = grown(START, common);
        const [a, b] = [grown(start, left), grown(start, right, OTHER)];
        const [ab, ba] = [mergeLogs(a, b, BY).log, mergeLogs(b, a, BY).log];
        expect(verify(ab).outcome).toBe('holds');
        expect(finals(ab)).toEqual(finals(ba));
        const again = mergeLogs(append(ab, [concludes('6.8', 1)]), append(ab, [concludes('6.1', 2)]), BY).log;
        expect(verify(again).outcome).toBe('holds');
      }),
      { numRuns: 25 },
    );
  });
});
