/** Analyses beside a ranking: asked for, and never taken for the official result. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { readWorkbookPath } from '../../src/workbook/file/node';
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
        threshold: z.number(),
        weights: z.nullable(z.object({ spread: z.number(), draws: z.number() })),
        units: z.array(
          z.object({
            unit: z.string(),
            weights: z.nullable(z.object({ p5: z.number(), p95: z.number(), same: z.number() })),
            ruled: z.nullable(z.unknown()),
            alerts: z.nullable(z.array(z.looseObject({ group: z.string() }))),
          }),
        ),
      }),
    ),
  }),
});

const Again = z.object({
  leagues: z.array(
    z.object({ units: z.array(z.object({ previousRank: z.nullable(z.number()), change: z.nullable(z.number()) })) }),
  ),
  findings: z.array(z.object({ check: z.string() })),
});

type Three = [string, string, string];

/** The rows of the sheet of analyses, blanks at their ends left out; undefined where the workbook has none. */
async function sheetIn(file: string): Promise<readonly (readonly unknown[])[] | undefined> {
  const read = await readWorkbookPath(file);
  if (!read.ok) throw new Error(read.error.check);
  const sheet = read.value.sheets.find(({ name }) => name === 'Phân tích độ vững');
  return sheet === undefined
    ? undefined
    : Array.from({ length: sheet.rows }, (_, row) => {
        const cells = Array.from({ length: sheet.columns }, (_cell, column) => sheet.cell(row, column).value);
        return cells.slice(0, 1 + cells.findLastIndex((value) => value !== null));
      });
}

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

  it('adds a sheet to the papers, under its label and ready to be printed, only where it is asked for', () =>
    inFolder(async (folder) => {
      const [file, papers, plain] = ['b.csv', 'kq.xlsx', 'khong.xlsx'].map((name) => join(folder, name)) as Three;
      writeFileSync(file, [HEAD, ...ROWS].join('\n'));
      const call = ['rank', file, '--edition', 'province-2023'];
      await dti([...call, '--analysis', '-o', papers]);
      await dti([...call, '-o', plain]);
      expect(await sheetIn(plain)).toBeUndefined();
      const rows = await sheetIn(papers);
      expect(rows?.[1]).toEqual(['Phân tích tham khảo, không phải kết quả xếp hạng chính thức.']);
      const last = rows?.find(([, unit]) => unit === 'Cà Mau');
      expect(last?.slice(0, 6)).toEqual(['Cấp tỉnh', 'Cà Mau', 3, 3, 3, 1]);
      expect(last?.[6]).toContain('Nhận thức số: 0,1000; ');
      expect(last?.[7]).toContain('Nhận thức số: 0,1000 (trung bình 0,5000); ');
      const first = rows?.find(([, unit]) => unit === 'Huế');
      expect(first?.slice(3, 5)).toEqual([1, 2]);
      expect(first?.[6]).toBeUndefined();
      const { stdout } = await dti([...call, '--analysis', '--json']);
      const [league] = Analysis.parse(JSON.parse(stdout)).analysis.leagues;
      expect(league?.threshold).toBe(0.5);
      expect(league?.units.at(-1)?.alerts?.[0]).toMatchObject({ value: 0.1, average: 0.5, underThreshold: true });
    }));

  it('leaves papers that read back as the ranking before, without its figures', () =>
    inFolder(async (folder) => {
      const [file, papers, next] = ['b.csv', 'kq.xlsx', 'sau.csv'].map((name) => join(folder, name)) as Three;
      writeFileSync(file, [HEAD, ...ROWS].join('\n'));
      await dti(['rank', file, '--edition', 'province-2023', '--analysis', '-o', papers]);
      writeFileSync(next, [HEAD, ...ROWS].join('\n'));
      const { stdout } = await dti(['rank', next, '--edition', 'province-2023', '--previous', papers, '--json']);
      const { leagues, findings } = Again.parse(JSON.parse(stdout));
      const changes = leagues.flatMap(({ units }) => units.map(({ previousRank, change }) => [previousRank, change]));
      expect(changes).toEqual([
        [1, 0],
        [1, 0],
        [3, 0],
      ]);
      expect(findings.map(({ check }) => check).filter((check) => check.startsWith('previous-'))).toEqual([]);
    }));

  it('tells which groups lie low in the text too, be it of one unit alone', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'b.csv');
      const call = ['rank', file, '--edition', 'province-2023', '--analysis'];
      writeFileSync(file, [HEAD, ROWS[0]?.replace('0.6', '0.3')].join('\n'));
      const alone = (await dti(call)).stdout;
      expect(alone).not.toContain('không có gì để phân tích');
      expect(alone).toContain('Chỉ số chính dưới ngưỡng tham khảo:\n  Huế: Nhận thức số: 0,3000\n');
      expect(alone).not.toContain('dưới trung bình của khối:');
      expect(alone.replace(/\s+/g, ' ')).toContain('Ngưỡng tham khảo 0,5 chỉ để định hướng');
      writeFileSync(file, [HEAD, ...ROWS].join('\n'));
      const three = (await dti(call)).stdout;
      expect(three).toMatch(
        /dưới trung bình của khối:\n(?:.*\n)*? {2}Cà Mau: Nhận thức số: 0,1000 \(trung bình 0,5000\);/,
      );
    }));

  it('says so when there is nothing to analyse, and is silent when nobody asks', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'b.csv');
      writeFileSync(file, [HEAD, ROWS[0]].join('\n'));
      const call = ['rank', file, '--edition', 'province-2023'];
      expect((await dti([...call, '--analysis'])).stdout).toContain('không có gì để phân tích');
      const papers = join(folder, 'kq.xlsx');
      await dti([...call, '--analysis', '-o', papers]);
      expect((await sheetIn(papers))?.[1]?.[0]).toContain('không có gì để phân tích');
      expect((await dti(call)).stdout).not.toContain('Phân tích');
      expect(JSON.parse((await dti([...call, '--json'])).stdout)).not.toHaveProperty('analysis');
    }));
});
