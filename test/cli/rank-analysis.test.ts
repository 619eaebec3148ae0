/** Analyses beside a ranking: asked for, and never taken for the official result. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { dti, inFolder } from './run-cli';

const HEAD = 'Đơn vị,NTS,TCS,HTS,NLS,ATTT,HDCQS,HDKTS,HDXHS';
/** Of Huế and Hà Nội either may be first: one is better in what weighs most, the other in all else. Cà Mau is last always. */
const ROWS = [
  'Huế,0.6,0.6,0.6,0.6,0.6,0.8,0.8,0.8',
  'Hà Nội,0.8,0.8,0.8,0.8,0.8,0.6,0.6,0.6',
  `Cà Mau${',0.1'.repeat(8)}`,
];
const Analysis = z.object({
  analysis: z.object({
    isOfficial: z.literal(false),
    leagues: z.array(
      z.object({
        weights: z.nullable(z.object({ spread: z.number(), draws: z.number() })),
        units: z.array(
          z.object({
            unit: z.string(),
            weights: z.nullable(z.object({ p5: z.number(), p95: z.number(), same: z.number() })),
            ruled: z.nullable(z.unknown()),
          }),
        ),
      }),
    ),
  }),
});

describe('dti rank --analysis', () => {
  it('tells which ranks hang on the weights, under its label, in text and JSON, the same each time', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'b.csv');
      writeFileSync(file, [HEAD, ...ROWS].join('\n'));
      const call = ['rank', file, '--edition', 'province-2023', '--analysis'];
      const [first, again] = [await dti([...call, '--json']), await dti([...call, '--json'])];
      expect(first.stdout).toBe(again.stdout);
      const [league] = Analysis.parse(JSON.parse(first.stdout)).analysis.leagues;
      expect(league?.weights).toEqual({ spread: 0.25, draws: 1000 });
      const ranks = league?.units.map(({ unit, weights }) => [unit, weights?.p5, weights?.p95]);
      expect(ranks).toEqual(
        expect.arrayContaining([
          ['Huế', 1, 2],
          ['Hà Nội', 1, 2],
          ['Cà Mau', 3, 3],
        ]),
      );
      expect(league?.units.find(({ unit }) => unit === 'Cà Mau')?.weights?.same).toBe(1);
      expect(league?.units.map(({ ruled }) => ruled)).toEqual([null, null, null]);
      const { stdout } = await dti(call);
      expect(stdout).toContain('Phân tích tham khảo, không phải kết quả xếp hạng chính thức.');
      expect(stdout).toMatch(/3 +Cà Mau +3 +100%/);
    }));

  it('says so when there is nothing to analyse, and is silent when nobody asks', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'b.csv');
      writeFileSync(file, [HEAD, ROWS[0]].join('\n'));
      const call = ['rank', file, '--edition', 'province-2023'];
      expect((await dti([...call, '--analysis'])).stdout).toContain('không có gì để phân tích');
      expect((await dti(call)).stdout).not.toContain('Phân tích');
      expect(JSON.parse((await dti([...call, '--json'])).stdout)).not.toHaveProperty('analysis');
    }));
});
