/** Points that cannot be right are never ranked, whatever they would win. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { readWorkbookPath } from '../../src/workbook/file/node';
import { dti, fixture, inFolder } from './run-cli';

const Ranked = z.object({
  leagues: z.array(
    z.object({
      units: z.array(z.object({ unit: z.string(), index: z.number() })),
      unranked: z.array(z.object({ unit: z.string(), reason: z.object({ vi: z.string(), en: z.string() }) })),
    }),
  ),
});

const SHEET = readFileSync(fixture('tayninh-commune-2025-scoresheet.csv'), 'utf8');

/** The real scoresheet with row 1.7 changed: `10,10,10` are its maximum, self and appraised points. */
function writeWith(folder: string, unit: string, figures: string): string {
  const file = join(folder, `${unit}.csv`);
  const changed = SHEET.replace(/^(1\.7,.*Hạ tầng và Nền tảng số),10,10,10,/m, `$1,${figures},`);
  writeFileSync(file, changed);
  return file;
}

async function ranked(args: readonly string[]) {
  const { stdout } = await dti(['rank', ...args, '--json']);
  return Ranked.parse(JSON.parse(stdout)).leagues;
}

describe('a unit whose ranked points cannot be right', () => {
  it.each([
    ['above the maximum', '10,1234.5,10', 'Điểm tự đánh giá âm hoặc vượt điểm tối đa ở tiêu chí 1.7.'],
    ['below zero', '10,-500,10', 'Điểm tự đánh giá âm hoặc vượt điểm tối đa ở tiêu chí 1.7.'],
    ['typed beside another maximum', '20,10,10', 'Điểm tối đa trong biểu khác bộ chỉ số ở tiêu chí 1.7.'],
  ])('has no rank when they are %s', (_, figures, reason) =>
    inFolder(async (folder) => {
      const files = [writeWith(folder, 'Đúng', '10,10,10'), writeWith(folder, 'Sai', figures)];
      const papers = join(folder, 'giay.xlsx');
      const leagues = await ranked([...files, '--by', 'self', '-o', papers]);
      expect(leagues).toMatchObject([
        {
          units: [{ unit: 'Đúng', index: 0.8207 }],
          unranked: [{ unit: 'Sai', reason: { vi: expect.stringContaining(reason) } }],
        },
      ]);
      // The gathered table is ranked again by whoever gets it.
      const workbook = await readWorkbookPath(papers);
      const sheets = workbook.ok ? workbook.value.sheets : [];
      const table = sheets.find(({ name }) => name === 'Bảng tập hợp');
      const row = [...(table?.filled() ?? [])].filter(({ cell }) => cell.value === 'Sai').map((found) => found.row);
      expect(row).toHaveLength(1);
      const values = [...(table?.filled() ?? [])].filter((found) => found.row === row[0]);
      expect(values.filter(({ cell }) => typeof cell.value === 'number')).toEqual([]);
    }),
  );

  it('is ranked on points of another kind that are right', () =>
    inFolder(async (folder) => {
      const leagues = await ranked([writeWith(folder, 'Sai', '10,1234.5,10'), '--by', 'appraised']);
      expect(leagues).toMatchObject([{ units: [{ unit: 'Sai', index: 0.6315 }], unranked: [] }]);
    }));
});
