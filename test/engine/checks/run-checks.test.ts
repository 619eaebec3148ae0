import { describe, expect, it } from '@jest/globals';
import { CHECKS, runChecks, type CheckFinding } from '../../../src/engine/checks/run-checks';
import type { Entry, Scoresheet } from '../../../src/engine/scoring/scoresheet';
import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import { textNumbersOf } from '../../../src/workbook/read/figure';
import { readScoresheet } from '../../../src/workbook/read/read-scoresheet';
import { recogniseWorkbook } from '../../../src/workbook/recognise/recognise-workbook';
import { shipped } from '../../support/shipped';
import { fixture, OFFICIAL_FORM, PLAIN_CSV, PLAIN_TABLE } from '../../workbook/fixtures';

const edition = shipped('tayninh-commune-2025');

function realScoresheet(name: string): Scoresheet {
  const file = fixture(name);
  const recognised = recogniseWorkbook(file, OFFICIAL_EDITIONS);
  if (!recognised.ok) {
    throw new Error(`${name} was not recognised.`);
  }
  return readScoresheet(file, recognised.value.binding, edition, textNumbersOf(file)).scoresheet;
}

/** The real official form with one row changed. */
function changed(code: string, change: Partial<Entry>): Scoresheet {
  const real = realScoresheet(OFFICIAL_FORM);
  const entries = real.entries.map((entry) => (entry.criterion === code ? { ...entry, ...change } : entry));
  return { ...real, entries };
}

/** Check, cell and severity of what is found beyond what the real form has. */
function found(scoresheet: Scoresheet) {
  const place = ({ check, at, criterion }: CheckFinding) => [check, at?.address ?? criterion];
  const real = new Set(runChecks(edition, realScoresheet(OFFICIAL_FORM)).map((each) => place(each).join()));
  return runChecks(edition, scoresheet)
    .filter((each) => !real.has(place(each).join()))
    .map((each) => [...place(each), each.severity]);
}

/** How often each check found something. */
function countsOf(findings: readonly CheckFinding[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { check } of findings) counts[check] = (counts[check] ?? 0) + 1;
  return counts;
}

describe('the checks', () => {
  it.each([PLAIN_TABLE, OFFICIAL_FORM, PLAIN_CSV])('find no figure wrong in the real scoresheet %s', (name) => {
    const found = runChecks(edition, realScoresheet(name));
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(countsOf(found)).toEqual({
      'agreed-yet-changed': 1,
      'appraised-without-reason': 5,
      'evidence-after-period': 3,
      'evidence-missing': 6,
      'status-stale': 2,
    });
  });

  it('name the rows that the sample is known for', () => {
    const found = runChecks(edition, realScoresheet(OFFICIAL_FORM));
    const rowsOf = (check: string) =>
      found.flatMap((each) =>
        each.check === check && 'of' in each.data ? each.data.rows.map(({ code }) => code) : [],
      );
    // 45 of 61 claimed criteria cite no document; 19 cuts and 5 raises bear no remark; 4.22.3 is agreed and yet cut.
    expect(rowsOf('evidence-missing')).toHaveLength(45);
    expect(rowsOf('appraised-without-reason')).toHaveLength(24);
    expect(rowsOf('status-stale')).toEqual(['1.1', '1.2', '1.3', '6.2', '6.7']);
    expect(found.filter(({ check }) => check === 'agreed-yet-changed').map(({ criterion }) => criterion)).toEqual([
      '4.22.3',
    ]);
  });

  it('find what one slip in the real form brings with it, and the cell behind it', () => {
    expect(found(changed('1.1', { self: 70.4 }))).toEqual([
      ['self-over-max', 'D9', 'error'],
      ['subtotal-differs', 'D8', 'notice'],
      ['total-differs', 'D76', 'notice'],
      ['cells-to-mend', 'D9', 'notice'],
    ]);
    expect(found(changed('5.4', { appraised: [-20] }))).toEqual([
      ['points-negative', 'E66', 'error'],
      ['subtotal-differs', 'E62', 'notice'],
      ['total-differs', 'E76', 'notice'],
      ['appraised-without-reason', 'E66', 'warning'],
      ['cells-to-mend', 'E66', 'notice'],
    ]);
    expect(found(changed('4.10', { criterion: '4.1' }))).toEqual([
      ['duplicate-code', 'A39', 'error'],
      ['missing-criterion', '4.10', 'error'],
      ['max-differs', 'C39', 'error'],
    ]);
  });

  it('have ids of their own', () => {
    expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
  });
});
