import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { anchorOf, append } from '../../../src/engine/review/chain';
import { mergeLogs } from '../../../src/engine/review/merge';
import { EMPTY_LOG, type ReviewEntry, type ReviewLog } from '../../../src/engine/review/model';
import { backwardClocks, verify, verifyAgainst, verifyEntries } from '../../../src/engine/review/verify';
import { concludes, COUNCIL, entry, FORM, logOf } from './log-of';

const LOG = logOf(
  concludes('1.1', 10),
  concludes('1.4', 5),
  entry('1.6', { kind: 'explanation-request' }),
  concludes('2.4', 6.47),
  concludes('4.22.11', 20, { at: '2026-03-03T02:00:00.000Z' }),
);

const at = (index: number): ReviewEntry => {
  const found = LOG.entries[index];
  if (found === undefined) throw new RangeError(`There is no entry ${String(index)}.`);
  return found;
};

describe('a log that nobody touched', () => {
  it('holds, and says how long it is and what its head is', () => {
    expect(verify(LOG)).toEqual({ outcome: 'holds', anchor: { entries: 5, head: at(4).hash } });
  });

  it('holds when nothing was written yet', () => {
    expect(verify(EMPTY_LOG)).toEqual({ outcome: 'holds', anchor: { entries: 0, head: '0'.repeat(64) } });
  });

  it('holds whatever was appended, in one command or in many', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 40 });
    const one = fc.tuple(texts, fc.double({ min: 0, max: 40, noNaN: true }));
    fc.assert(
      fc.property(fc.array(fc.array(one, { minLength: 1, maxLength: 3 }), { maxLength: 8 }), (commands) => {
        const log = commands.reduce(
          (done: ReviewLog, all) =>
            append(
              done,
              all.map(([reason, points]) => concludes('1.1', points, { reason })),
            ),
          EMPTY_LOG,
        );
        expect(verify(log).outcome).toBe('holds');
        expect(verifyEntries(JSON.parse(JSON.stringify(log.entries)) as unknown[], anchorOf(log)).outcome).toBe(
          'holds',
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('a log that somebody edited', () => {
  const changed = { ...at(1), reason: 'Khác' };
  const rewritten = append({ entries: LOG.entries.slice(0, 1) }, [concludes('1.4', 20)]).entries[1];
  const otherCopy = append({ entries: LOG.entries.slice(0, 3) }, [concludes('2.4', 0)]).entries[3];
  it.each<[string, readonly unknown[], number, string]>([
    ['an entry changed', LOG.entries.with(1, changed), 2, 'changed'],
    ['an entry changed and sealed anew', LOG.entries.with(1, rewritten ?? at(1)), 2, 'changed'],
    ['an entry dropped', LOG.entries.toSpliced(2, 1), 3, 'dropped'],
    ['the first entry dropped', LOG.entries.slice(1), 1, 'dropped'],
    ['two entries swapped', [at(0), at(2), at(1), at(3), at(4)], 2, 'swapped'],
    ['an entry doubled', LOG.entries.toSpliced(2, 0, at(1)), 3, 'doubled'],
    ['an entry re-dated', LOG.entries.with(3, { ...at(3), at: '2026-01-01T00:00:00.000Z' }), 4, 're-dated'],
    ['entries of another copy put between', LOG.entries.toSpliced(4, 0, otherCopy ?? at(3)), 5, 'two-heads'],
    ['the end cut off', LOG.entries.slice(0, 3), 4, 'cut'],
    ['something else in a row', LOG.entries.with(2, 'abc' as never), 3, 'unreadable'],
  ])('says which entry does not hold: %s', (_, entries, number, because) => {
    expect(verifyEntries(entries, anchorOf(LOG))).toEqual({ outcome: 'broken', number, because });
  });

  it('names the first entry of a newer version, and nothing else of it', () => {
    const newer = append(LOG, [entry(null, { kind: 'vote', ballots: 7 } as never)]);
    expect(verifyEntries(newer.entries, anchorOf(newer))).toEqual({ outcome: 'broken', number: 6, because: 'newer' });
  });

  it('takes what it cannot read in a sealed entry for that of a newer version, in a merged copy as well', () => {
    const choice = { take: 'committee', points: 9 };
    const newer = append(LOG, [entry('1.4', { kind: 'conclusion', choice, filled: null } as never)]);
    const verdict = { outcome: 'broken', number: 6, because: 'newer' };
    expect(verifyEntries(newer.entries, anchorOf(newer))).toEqual(verdict);
    const by = { author: COUNCIL, at: '2026-03-04T02:00:00.000Z', form: FORM, reason: '' };
    const merged = mergeLogs(append(LOG, [concludes('1.1', 9)]), newer, by).log;
    expect(verifyEntries(merged.entries, anchorOf(merged))).toEqual({ ...verdict, number: 7 });
  });

  it('never holds, whatever is changed in whichever entry', () => {
    const key = fc.constantFrom('reason', 'at', 'criterion', 'form', 'previous', 'hash', 'digest');
    fc.assert(
      fc.property(fc.nat(4), key, fc.string(), (index, name, value) => {
        fc.pre(at(index)[name as 'reason'] !== value);
        const verdict = verifyEntries(LOG.entries.with(index, { ...at(index), [name]: value }), null);
        expect(verdict.outcome).toBe('broken');
      }),
    );
  });
});

describe('a log with an anchor from outside', () => {
  const anchor = anchorOf({ entries: LOG.entries.slice(0, 3) });

  it('is untampered up to the anchor, and may have grown', () => {
    expect(verifyAgainst(LOG, anchor)).toEqual({ outcome: 'untampered', since: 2 });
    expect(verifyAgainst(LOG, { ...anchor, head: anchor.head.slice(0, 8).toUpperCase() }).outcome).toBe('untampered');
  });

  it('is rewritten when it holds in itself but has another history', () => {
    const forged = logOf(concludes('1.1', 10), concludes('1.4', 20), concludes('1.6', 0));
    expect(verify(forged).outcome).toBe('holds');
    expect(verifyAgainst(forged, anchor)).toEqual({ outcome: 'rewritten' });
  });

  it('is cut when it is shorter than it was', () => {
    expect(verifyAgainst({ entries: LOG.entries.slice(0, 1) }, anchor)).toEqual({ outcome: 'cut', missing: 2 });
  });
});

describe('a clock that goes back', () => {
  it('is a sign, and the log holds', () => {
    const log = append(LOG, [concludes('1.1', 9, { at: '2026-03-01T00:00:00.000Z' })]);
    expect(verify(log).outcome).toBe('holds');
    expect(backwardClocks(log).map(({ number }) => number)).toEqual([6]);
  });
});
