import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { applyReview } from '../../../src/engine/review/apply';
import { anchorOf, append } from '../../../src/engine/review/chain';
import { factChanges, factsOf, factsToNote, knownFacts } from '../../../src/engine/review/facts';
import { mergeLogs } from '../../../src/engine/review/merge';
import { EMPTY_LOG, type NewEntry, type ReviewLog } from '../../../src/engine/review/model';
import { objectionTo } from '../../../src/engine/review/roles';
import { allEntries, rulingsOf } from '../../../src/engine/review/standing';
import { verify, verifyEntries } from '../../../src/engine/review/verify';
import { concludes, COUNCIL, entry, FORM, LEADER, logOf, MEMBER } from './log-of';
import { EDITION, SHEET } from './sample';

const OTHER = { ...COUNCIL, name: 'Phạm Minh Đức' };
const BY = { author: COUNCIL, at: '2026-03-04T02:00:00.000Z', form: FORM, reason: '' };
const START = logOf(concludes('1.1', 10));
const merged = (own: ReviewLog, other: ReviewLog): ReviewLog => mergeLogs(own, other, BY).log;
const answers = (criterion: string, accepted: boolean, author = COUNCIL): NewEntry =>
  entry(criterion, { kind: 'not-applicable-ruling', accepted }, { author });
const reviewed = (log: ReviewLog, criterion: string) => applyReview(EDITION, SHEET, log, FORM).criteria.get(criterion);

describe('leaving a criterion out and giving it points', () => {
  const out = append(START, [answers('1.4', true)]);
  const points = append(START, [concludes('1.4', 7, { author: OTHER })]);

  it('differ where neither copy knew of the other, whichever is merged into which', () => {
    for (const [own, other] of [
      [out, points],
      [points, out],
    ] as const) {
      const { log, differing, agreed } = mergeLogs(own, other, BY);
      expect(differing.map(({ criterion }) => criterion)).toEqual(['1.4']);
      expect(agreed).toEqual([]);
      const review = reviewed(log, '1.4');
      expect(review).toMatchObject({ state: 'rulings-differ', final: null, leftOut: null });
      expect(review?.differing.map(({ author }) => author.name).sort()).toEqual([COUNCIL.name, OTHER.name].sort());
    }
  });

  it('differ also where one copy took it in again after leaving it out', () => {
    const again = append(append(START, [answers('1.4', true, OTHER)]), [concludes('1.4', 7, { author: OTHER })]);
    expect(reviewed(merged(out, again), '1.4')?.state).toBe('rulings-differ');
    expect(reviewed(merged(again, out), '1.4')?.state).toBe('rulings-differ');
  });

  it('are settled by ruling again', () => {
    const log = merged(out, points);
    expect(reviewed(append(log, [concludes('1.4', 5)]), '1.4')).toMatchObject({ state: 'concluded', final: 5 });
    expect(reviewed(append(log, [answers('1.4', true)]), '1.4')).toMatchObject({ leftOut: true, differing: [] });
  });

  it('go together where the request was refused', () => {
    const refused = append(START, [answers('1.4', false)]);
    expect(reviewed(merged(refused, points), '1.4')).toMatchObject({ leftOut: false, final: 7, differing: [] });
    expect(reviewed(merged(points, refused), '1.4')).toMatchObject({ leftOut: false, final: 7, differing: [] });
  });
});

describe('a copy that only went on', () => {
  it('brings its rulings, not what it wrote into its own cells', () => {
    const now = factsOf(SHEET, new Set(), null);
    const note = factsToNote(null, now);
    if (note === null) throw new Error('Nothing is to be noted.');
    const common = append(EMPTY_LOG, [entry(null, { kind: 'facts', ...note })]);
    const filled = { sheet: 'DTI', address: 'E61', round: 1, was: { value: 0 }, now: 20 };
    const said = { kind: 'conclusion', choice: { take: 'restored', points: 20 }, filled } as const;
    const log = merged(common, append(common, [entry('4.22.11', said)]));
    expect(reviewed(log, '4.22.11')).toMatchObject({ final: 20 });
    expect(factChanges(knownFacts(log, FORM), now)).toEqual([]);
  });
});

describe('copies that merge each other again and again', () => {
  it('carry every entry once', () => {
    let [mine, theirs] = [append(START, [concludes('1.4', 5)]), append(START, [concludes('1.6', 5)])];
    for (let round = 0; round < 6; round += 1) {
      [mine, theirs] = [merged(mine, theirs), merged(theirs, mine)];
    }
    for (const log of [mine, theirs]) {
      expect(allEntries(log).filter(({ kind }) => kind === 'conclusion')).toHaveLength(3);
      expect(verify(log).outcome).toBe('holds');
      expect(mergeLogs(log, log === mine ? theirs : mine, BY)).toMatchObject({ log, taken: 0 });
    }
  });

  it('are read in one walk, however often they merged', () => {
    let [mine, theirs] = [START, START];
    for (let round = 0; round < 200; round += 1) {
      const [a, b] = [append(mine, [concludes('1.4', round)]), append(theirs, [concludes('1.6', round)])];
      [mine, theirs] = [merged(a, b), merged(b, a)];
    }
    expect(verify(mine).outcome).toBe('holds');
    expect(rulingsOf(mine, FORM).get('1.6')?.conclusion?.choice.points).toBe(199);
  });

  it('come to the same, hold, and carry no entry twice, whoever ruled and merged when', () => {
    const codes = fc.constantFrom('1.1', '1.4', '1.6');
    const ruling = fc.record({ copy: fc.nat(2), code: codes, points: fc.integer({ min: -1, max: 2 }) });
    const merge = fc.record({ copy: fc.nat(2), from: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(fc.oneof(ruling, merge), { maxLength: 24 }), (steps) => {
        const copies: ReviewLog[] = [START, START, START];
        const at = (copy: number): ReviewLog => copies[copy] ?? START;
        for (const step of steps) {
          const author = { ...COUNCIL, name: `Bản ${String(step.copy)}` };
          const own = at(step.copy);
          if ('from' in step) copies[step.copy] = merged(own, at(step.from));
          else if (step.points < 0) copies[step.copy] = append(own, [answers(step.code, true, author)]);
          else copies[step.copy] = append(own, [concludes(step.code, step.points, { author })]);
        }
        const finals = [0, 1, 2].map((first) => {
          const log = [1, 2].reduce((all, next) => merged(all, at((first + next) % 3)), at(first));
          const kept = JSON.parse(JSON.stringify(log.entries)) as unknown[];
          expect(verifyEntries(kept, anchorOf(log)).outcome).toBe('holds');
          const hashes = allEntries(log).map(({ hash }) => hash);
          expect(new Set(hashes).size).toBe(hashes.length);
          return [...applyReview(EDITION, SHEET, log, FORM).criteria.values()].map(
            ({ final, state, leftOut, differing }) => [final, state, leftOut, differing.length],
          );
        });
        expect(finals[1]).toEqual(finals[0]);
        expect(finals[2]).toEqual(finals[0]);
      }),
      { numRuns: 50 },
    );
  });

  it('cannot be fed an entry that does not go on from what they know', () => {
    const log = merged(append(START, [concludes('1.4', 5)]), append(START, [concludes('1.6', 5)]));
    const last = log.entries.at(-1);
    if (last?.kind !== 'merge') throw new Error('The last entry merges.');
    const foreign = logOf(concludes('2.4', 1), concludes('2.4', 2)).entries;
    for (const other of [[], foreign, [...last.other, ...last.other]]) {
      expect(verify({ entries: log.entries.with(-1, { ...last, other }) })).toMatchObject({
        ...{ outcome: 'broken', number: 3, because: 'changed' },
      });
    }
  });
});

describe('what came in by a merge', () => {
  const log = merged(START, append(START, [concludes('1.6', 5, { author: OTHER })]));
  const [hash = ''] = allEntries(log).flatMap((one) => (one.criterion === '1.6' ? [one.hash] : []));
  const undo = (author: NewEntry['author']): NewEntry =>
    entry(null, { kind: 'undo', entries: [hash], restored: [] }, { author });

  it('is taken back by its author or the leader, by nobody else', () => {
    expect([OTHER, LEADER, MEMBER].map((author) => objectionTo(log, undo(author), null))).toEqual([
      ...[null, null, 'not-own'],
    ]);
    expect(reviewed(append(log, [undo(LEADER)]), '1.6')?.state).toBe('pending');
  });
});
