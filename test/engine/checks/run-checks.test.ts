import { describe, expect, it } from '@jest/globals';
import { CHECKS, runChecks } from '../../../src/engine/checks/run-checks';
import type { Entry, Scoresheet } from '../../../src/engine/scoring/scoresheet';
import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import { textNumbersOf } from '../../../src/workbook/read/figure';
import { readScoresheet } from '../../../src/workbook/read/read-scoresheet';
import { recogniseWorkbook } from '../../../src/workbook/recognise/recognise-workbook';
import { fixture, OFFICIAL_FORM, PLAIN_CSV, PLAIN_TABLE } from '../../workbook/fixtures';
import { shipped } from './scoresheet-from';

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

/** Check and cell of everything found. */
function found(scoresheet: Scoresheet) {
  return runChecks(edition, scoresheet).map(({ check, at, criterion }) => [check, at?.address ?? criterion]);
}

describe('the checks', () => {
  it.each([PLAIN_TABLE, OFFICIAL_FORM, PLAIN_CSV])('find nothing wrong in the real scoresheet %s', (name) => {
    expect(runChecks(edition, realScoresheet(name))).toEqual([]);
  });

  it('find what one slip in the real form brings with it', () => {
    expect(found(changed('1.1', { self: 70.4 }))).toEqual([
      ['self-over-max', 'D9'],
      ['subtotal-differs', 'D8'],
      ['total-differs', 'D76'],
    ]);
    expect(found(changed('5.4', { appraised: [-20] }))).toEqual([
      ['points-negative', 'E66'],
      ['subtotal-differs', 'E62'],
      ['total-differs', 'E76'],
    ]);
    expect(found(changed('4.10', { criterion: '4.1' }))).toEqual([
      ['duplicate-code', 'A39'],
      ['missing-criterion', '4.10'],
      ['max-differs', 'C39'],
    ]);
  });

  it('have ids of their own', () => {
    expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
  });
});
