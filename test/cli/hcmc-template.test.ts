/** The form that `dti template` writes, filled with raw figures: what `dti score` makes of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { EXPECTED, PERIOD, typedCells, UNIT } from '../support/hcmc-figures';
import { readScore, type ScoreJson } from '../support/score-json';
import { patched } from '../workbook/file/write';
import { dti, inFolder } from './run-cli';

describe('the form of Ho Chi Minh City’s communes, filled with raw figures and slips', () => {
  let code: number | null = null;
  let score: ScoreJson;

  beforeAll(async () => {
    await inFolder(async (folder) => {
      const form = join(folder, 'phieu.xlsx');
      await dti(['template', 'hcmc-commune-2026', '-o', form, '--unit', UNIT, '--period', PERIOD]);
      writeFileSync(form, patched(readFileSync(form), typedCells()));
      const result = await dti(['score', form, '--json']);
      code = result.code;
      score = readScore(result.stdout);
    });
  });

  it('ends with 1, because there are errors', () => {
    expect(code).toBe(1);
  });

  it('is read as that commune’s, all 43 rows', () => {
    expect(score).toMatchObject({ edition: 'hcmc-commune-2026', unit: UNIT, period: PERIOD, rows: 43 });
  });

  it('gives the points of groups and total that the rules give by hand', () => {
    expect(Object.fromEntries(score.groups.map((group) => [group.code, group.computed]))).toEqual(EXPECTED.groups);
    expect([score.totals.computed, score.index.computed]).toEqual([EXPECTED.total, EXPECTED.index]);
  });

  it('names every slip at its criterion, and no other', () => {
    const found = score.findings.map(({ check, severity, criterion }) => [check, severity, criterion]);
    expect(found).toHaveLength(EXPECTED.findings.length);
    expect(found).toEqual(expect.arrayContaining(EXPECTED.findings.map((finding) => [...finding])));
  });

  it('tells what is blank from what did not arise and from nought', () => {
    const stateOf = (criterion: string) => {
      const entry = score.entries.find((other) => other.criterion === criterion);
      return [entry?.state, entry?.computed];
    };
    expect(score.entries.filter(({ state }) => state === 'missing').map(({ criterion }) => criterion)).toEqual(
      EXPECTED.missing,
    );
    expect(stateOf('DTI-09')).toEqual(['missing', null]);
    expect(stateOf('DTI-37')).toEqual(['did-not-arise', null]);
    expect(stateOf('DTI-34')).toEqual(['answered', 0]);
  });
});
