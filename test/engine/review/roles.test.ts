import { describe, expect, it } from '@jest/globals';
import { append, headOf } from '../../../src/engine/review/chain';
import { EMPTY_LOG, type NewEntry, type ReviewLog } from '../../../src/engine/review/model';
import { currentRound, objectionTo } from '../../../src/engine/review/roles';
import { concludes, COUNCIL, entry, FORM, LEADER, logOf, MEMBER, UNIT } from './log-of';

const LOG = logOf(concludes('1.4', 5));
const CLOSED = append(LOG, [entry(null, { kind: 'round-closed' })]);
const undo = (author = COUNCIL): NewEntry =>
  entry(null, { kind: 'undo', entries: [headOf(LOG)], restored: [] }, { author });
const approval = (more: object = {}): NewEntry =>
  entry(null, { kind: 'approval', entry: null }, { author: LEADER, ...more });

describe('what speaks against an entry', () => {
  it.each<[string, ReviewLog, NewEntry, string | null]>([
    ['nothing, when the council concludes', EMPTY_LOG, concludes('1.4', 20), null],
    ['a specialist concludes', EMPTY_LOG, concludes('1.4', 5, { author: MEMBER }), 'role'],
    ['the unit explains', LOG, entry('1.4', { kind: 'explanation', stage: 'answer' }, { author: UNIT }), null],
    ['the council explains', LOG, entry('1.4', { kind: 'explanation', stage: 'answer' }), 'role'],
    ['nobody signs', EMPTY_LOG, concludes('1.4', 5, { author: { ...COUNCIL, name: ' ' } }), 'no-author'],
    ['no reason', EMPTY_LOG, concludes('1.4', 5, { reason: '' }), 'no-reason'],
    ['a reason of one letter', EMPTY_LOG, concludes('1.4', 5, { reason: 'a' }), 'no-reason'],
    ['one word again and again', EMPTY_LOG, concludes('1.4', 5, { reason: 'đúng đúng đúng' }), 'no-reason'],
    ['two letters', EMPTY_LOG, concludes('1.4', 5, { reason: 'o k' }), 'no-reason'],
    ['a phrase left open', EMPTY_LOG, concludes('1.4', 5, { reason: 'Đơn vị giải trình như sau: ' }), 'no-reason'],
    ['the shortest of usual phrases', EMPTY_LOG, concludes('1.4', 5, { reason: 'Thống nhất.' }), null],
    ['a document as the reason', EMPTY_LOG, concludes('1.4', 5, { reason: '1578/KH-UBND' }), null],
    ['no time', EMPTY_LOG, concludes('1.4', 5, { at: 'hôm nay' }), 'no-time'],
    ['above the maximum', EMPTY_LOG, concludes('1.4', 20.01), 'points'],
    ['below zero', EMPTY_LOG, concludes('1.4', -1), 'points'],
    ['no number', EMPTY_LOG, concludes('1.4', Number.NaN), 'points'],
    ['a round that is closed', CLOSED, concludes('1.4', 10), 'round-closed'],
    ['the round after it', CLOSED, concludes('1.4', 10, { round: 2 }), null],
    ['the leader approves', LOG, approval(), null],
    ['the leader approves nothing', EMPTY_LOG, approval(), 'nothing-concluded'],
    ['the author takes it back', LOG, undo(), null],
    ['the leader takes it back', LOG, undo(LEADER), null],
    ['somebody else takes it back', LOG, undo(MEMBER), 'not-own'],
    ['it was taken back already', append(LOG, [undo()]), undo(), 'nothing-to-undo'],
  ])('%s', (_, log, said, objection) => {
    expect(objectionTo(log, said, 20)).toBe(objection);
  });

  it('the open round follows the last one that was closed', () => {
    expect([currentRound(EMPTY_LOG, FORM), currentRound(CLOSED, FORM)]).toEqual([1, 2]);
    const reopened = append(CLOSED, [entry(null, { kind: 'undo', entries: [headOf(CLOSED)], restored: [] })]);
    expect(currentRound(reopened, FORM)).toBe(1);
  });
});
