import { describe, expect, it } from '@jest/globals';
import { applyReview } from '../../../src/engine/review/apply';
import { anchorOf, append } from '../../../src/engine/review/chain';
import type { ReviewFinding } from '../../../src/engine/review/findings';
import type { ReviewLog } from '../../../src/engine/review/model';
import { logFindings, reviewFindings } from '../../../src/engine/review/review-findings';
import { verify, verifyEntries } from '../../../src/engine/review/verify';
import { findingMessage } from '../../../src/messages/finding';
import { concludes, entry, FORM, logOf } from './log-of';
import { EDITION, SHEET } from './sample';

const tell = ({ check, severity, data }: ReviewFinding) => [check, severity, data];
const ofForm = (log: ReviewLog, edition = EDITION) =>
  reviewFindings({ edition, scoresheet: SHEET, log, form: FORM, facts: null });

describe('clocks that go backwards', () => {
  const log = logOf(
    concludes('1.1', 10, { at: '2026-03-02T02:00:00.000Z' }),
    concludes('1.4', 5, { at: '2026-03-01T23:00:00.000Z' }),
    concludes('1.6', 5, { at: '2026-03-01T23:00:00.000Z' }),
  );

  it('are told with both times, and the log holds', () => {
    const findings = logFindings(log, verify(log), null);
    const data = { number: 2, at: '2026-03-01T23:00:00.000Z', before: '2026-03-02T02:00:00.000Z' };
    expect(findings.map(tell)).toEqual([
      ['review-log-consistent', 'notice', anchorOf(log)],
      ['review-clock-back', 'warning', data],
    ]);
    expect(findings.slice(1).map((finding) => findingMessage(finding, 'vi'))[0]).toContain('đồng hồ của một máy');
  });

  it('change nothing of which ruling counts: the order of the entries does', () => {
    const later = append(log, [concludes('1.1', 7, { at: '2026-01-01T00:00:00.000Z' })]);
    expect(logFindings(later, verify(later), null).map(({ check }) => check)).toContain('review-clock-back');
    expect(applyReview(EDITION, SHEET, later, FORM).criteria.get('1.1')?.final).toBe(7);
  });
});

describe('two heads', () => {
  it('are named with the first entry that follows another history', () => {
    const common = logOf(concludes('1.1', 10));
    const ours = append(append(common, [concludes('1.4', 5)]), [concludes('1.6', 5)]);
    const theirs = append(append(common, [concludes('1.4', 0)]), [concludes('2.4', 3)]);
    const both: ReviewLog = { entries: [...ours.entries, ...theirs.entries.slice(1)] };
    const findings = logFindings(both, verifyEntries(both.entries, anchorOf(ours)), null);
    expect(findings.map(tell)).toEqual([['review-log-broken', 'error', { number: 4, because: 'two-heads' }]]);
  });
});

describe('rulings for a criterion that no longer exists', () => {
  const log = logOf(
    concludes('1.4', 5),
    concludes('9.99', 8),
    entry('9.98', { kind: 'not-applicable-ruling', accepted: true }),
    entry('9.97', { kind: 'opinion', choice: null }),
  );

  it('are named, a ruling each, and the log holds', () => {
    const gone = ofForm(log).filter(({ check }) => check === 'review-criterion-gone');
    expect(gone).toMatchObject([
      { severity: 'warning', criterion: '9.99', data: { number: 2, edition: EDITION.id } },
      { severity: 'warning', criterion: '9.98', data: { number: 3, edition: EDITION.id } },
    ]);
    expect(verify(log).outcome).toBe('holds');
  });

  it('count for nothing: the rest gives what it gives without them', () => {
    const summary = (of: ReviewLog) => ofForm(of).find(({ check }) => check === 'appraisal-summary')?.data;
    expect(summary(log)).toBeDefined();
    expect(summary(log)).toEqual(summary(logOf(concludes('1.4', 5))));
  });
});
