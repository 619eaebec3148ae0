import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { codeColumn, selfColumn } from './columns';
import { call } from './examples';

const GROUPS = ['1', '2', '3', '4', '5', '6'];
const CODES = codeColumn();

/** Points with two decimals for every row of the real form, some missing. */
const anyPoints = fc.array(fc.option(fc.integer({ min: 0, max: 5000 }).map((cents) => cents / 100)), {
  minLength: CODES.length,
  maxLength: CODES.length,
});

async function one(id: string, ...args: Parameters<typeof call> extends [string, ...infer Rest] ? Rest : never) {
  return Number((await call(id, ...args)).flat()[0]);
}

describe('sums of the form', () => {
  it('of the groups add up to the total', async () => {
    await fc.assert(
      fc.asyncProperty(anyPoints, async (values) => {
        const points = values.map((value) => [value]);
        const groups = await Promise.all(GROUPS.map(async (group) => one('GROUPSCORE', group, CODES, points)));
        const total = await one('TOTAL', CODES, points);
        return Math.abs(groups.reduce((sum, value) => sum + value, 0) - total) < 1e-6;
      }),
      { numRuns: 30 },
    );
  });

  it('do not depend on the order of the rows', async () => {
    const rows = CODES.map((code, at) => [code, selfColumn()[at] ?? []] as const);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (shuffled) => {
        const codes = shuffled.map(([code]) => code);
        const points = shuffled.map(([, value]) => value);
        return (await one('TOTAL', codes, points)) === 787.84 && (await one('INDEX', codes, points)) === 0.8207;
      }),
      { numRuns: 30 },
    );
  });
});
