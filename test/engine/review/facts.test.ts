import { describe, expect, it } from '@jest/globals';
import { append } from '../../../src/engine/review/chain';
import { factChanges, factsOf, factsToNote, knownFacts, type Facts } from '../../../src/engine/review/facts';
import { EMPTY_LOG, type FactRow, type ReviewLog } from '../../../src/engine/review/model';
import { reviewFindings } from '../../../src/engine/review/review-findings';
import type { Scoresheet } from '../../../src/engine/scoring/scoresheet';
import { concludes, entry, FORM } from './log-of';
import { EDITION, SHEET } from './sample';

const NOW = factsOf(SHEET, new Set(), 'aa');
const noting = (log: ReviewLog, facts: Facts): ReviewLog => {
  const note = factsToNote(knownFacts(log, FORM), facts);
  return note === null ? log : append(log, [entry(null, { kind: 'facts', ...note })]);
};
/** Facts with another row for 4.22.11, which has 0 appraised and no final points. */
const with1 = (facts: Facts, change: Partial<FactRow>): Facts => ({
  ...facts,
  rows: facts.rows.map((row) => (row.criterion === '4.22.11' ? { ...row, ...change } : row)),
});
const LOG = noting(EMPTY_LOG, NOW);
const changesOf = (facts: Facts, log = LOG) => factChanges(knownFacts(log, FORM), facts);
const filled = { sheet: 'DTI', address: 'E61', round: 1, was: { value: 0 }, now: 20 } as const;
const withAppraised = (points: number): Scoresheet => ({
  ...SHEET,
  entries: SHEET.entries.map((row) => (row.criterion === '4.22.11' ? { ...row, appraised: [points] } : row)),
});

describe('what a log knows of a form', () => {
  it('is noted once, and again only where it changed', () => {
    expect(LOG.entries[0]).toMatchObject({ kind: 'facts', central: 'aa' });
    expect(noting(LOG, NOW)).toBe(LOG);
    const later = noting(LOG, factsOf(withAppraised(20), new Set(), 'aa'));
    expect(later.entries[1]).toMatchObject({ rows: [{ criterion: '4.22.11', appraised: [20] }], gone: [] });
    const findings = reviewFindings({ edition: EDITION, scoresheet: SHEET, log: later, form: FORM, facts: null });
    expect(findings).toContainEqual(
      expect.objectContaining({ check: 'review-change-noted', data: { number: 2, criteria: ['4.22.11'] } }),
    );
  });

  it('tells a hidden row and another copy of central figures', () => {
    expect(changesOf(factsOf(SHEET, new Set(['1.4']), 'aa'))).toEqual([{ what: 'hidden', criterion: '1.4', since: 1 }]);
    expect(changesOf({ ...NOW, central: 'bb' })).toEqual([{ what: 'central', criterion: null, since: 1 }]);
    expect(changesOf({ ...NOW, central: null })).toMatchObject([{ what: 'central' }]);
  });

  it('does not depend on the order of the rows', () => {
    const sorted = { ...SHEET, entries: SHEET.entries.toReversed() };
    expect(changesOf(factsOf(sorted, new Set(), 'aa'))).toEqual([]);
  });

  it('expects in the appraised cell what a conclusion wrote there, and what it held once that was taken back', () => {
    const said = { kind: 'conclusion', choice: { take: 'restored', points: 20 }, filled } as const;
    const ruled = append(LOG, [entry('4.22.11', said)]);
    expect(changesOf(factsOf(withAppraised(20), new Set(), 'aa'), ruled)).toEqual([]);
    expect(changesOf(NOW, ruled)).toMatchObject([{ what: 'appraised', expected: 20, found: 0, since: 2 }]);
    const hash = ruled.entries.at(-1)?.hash ?? '';
    const undone = append(ruled, [entry(null, { kind: 'undo', entries: [hash], restored: [hash] })]);
    expect(changesOf(NOW, undone)).toEqual([]);
  });

  it('expects what a formula came to before, once it is given back', () => {
    const formula = { ...filled, was: { formula: '=D61' } };
    const said = { kind: 'conclusion', choice: { take: 'restored', points: 20 }, filled: formula } as const;
    const ruled = append(LOG, [entry('4.22.11', said)]);
    const hash = ruled.entries.at(-1)?.hash ?? '';
    const undone = append(ruled, [entry(null, { kind: 'undo', entries: [hash], restored: [hash] })]);
    expect(changesOf(NOW, undone)).toEqual([]);
    expect(changesOf(factsOf(withAppraised(9.99), new Set(), 'aa'), undone)).toMatchObject([
      { what: 'appraised', criterion: '4.22.11', expected: 0, found: 9.99 },
    ]);
  });

  it('takes in a round whose column came later', () => {
    const second = { ...filled, address: 'F61', round: 2, was: { value: null }, now: 7 };
    const said = { kind: 'conclusion', choice: { take: 'other', points: 7 }, filled: second } as const;
    const ruled = append(LOG, [entry('4.22.11', said, { round: 2 })]);
    expect(changesOf(with1(NOW, { appraised: [0, 7] }), ruled)).toEqual([]);
    expect(changesOf(with1(NOW, { appraised: [0, 8] }), ruled)).toMatchObject([{ expected: 7, found: 8 }]);
  });

  it('tells final points that were typed since, and raw figures', () => {
    expect(changesOf(with1(NOW, { final: 10 }))).toEqual([
      { what: 'final', criterion: '4.22.11', expected: null, found: 10, since: 1 },
    ]);
    const rows = SHEET.entries.map((row) =>
      row.criterion === '4.22.11' ? { ...row, inputs: { a: 3, b: null } } : row,
    );
    const changes = changesOf(factsOf({ ...SHEET, entries: rows }, new Set(), 'aa'));
    expect(changes).toEqual([{ what: 'inputs', criterion: '4.22.11', since: 1 }]);
    const findings = reviewFindings({
      edition: EDITION,
      scoresheet: SHEET,
      log: LOG,
      form: FORM,
      facts: with1(NOW, { final: 10, inputs: 'ab' }),
    });
    expect(findings.map(({ check, severity }) => [check, severity])).toEqual([
      ['appraisal-summary', 'notice'],
      ['review-fact-changed', 'error'],
      ['review-row-changed', 'error'],
    ]);
  });

  it('lets final points follow appraised ones that a conclusion wrote, and no others', () => {
    const log = noting(EMPTY_LOG, with1(NOW, { final: 0 }));
    const said = { kind: 'conclusion', choice: { take: 'restored', points: 20 }, filled } as const;
    const ruled = append(log, [entry('4.22.11', said)]);
    const finalsTold = (final: number) =>
      changesOf(with1(NOW, { appraised: [20], final }), ruled).map(({ what }) => what);
    expect([finalsTold(0), finalsTold(20), finalsTold(12)]).toEqual([[], [], ['final']]);
  });

  it('is nothing before the log took note of it', () => {
    expect(knownFacts(append(EMPTY_LOG, [concludes('1.4', 5)]), FORM)).toBeNull();
  });
});
