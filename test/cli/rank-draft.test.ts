/** What is published before anybody said that the units are ready is a draft, and says so wherever it is read. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readWorkbookPath } from '../../src/workbook/file/node';
import { PublishedResult } from '../../src/workbook/publish/result-schema';
import { writeForms } from '../support/generate-workbooks';
import { dti, errorLines, inFolder } from './run-cli';
import { writeXlsx } from './write-xlsx';

const MARK = 'DỰ THẢO – chưa chốt';

/** The texts of every sheet of a workbook, by its name. */
async function sheetTexts(file: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const read = await readWorkbookPath(file);
  if (!read.ok) throw new Error(`${file}: ${read.error.check}`);
  return new Map(
    read.value.sheets.map((sheet) => [
      sheet.name,
      [...sheet.filled()].flatMap(({ cell: { value } }) => (typeof value === 'string' ? [value] : [])),
    ]),
  );
}

describe('publication without the units’ states', () => {
  it('marks every sheet, the table and the result as a draft, and the states set in it settle them', () =>
    inFolder(async (folder) => {
      const files = await writeForms(folder, 2);
      const [papers, table, json] = ['giay.xlsx', 'bang.csv', 'kq.json'].map((name) => join(folder, name));
      const given = await dti(['rank', ...files, '-o', papers ?? '', '--result', json ?? '', '--scorecards']);
      expect(given).toMatchObject({ code: 0, stdout: expect.stringContaining(MARK) });
      const sheets = await sheetTexts(papers ?? '');
      expect(sheets.size).toBeGreaterThan(6);
      const unmarked = [...sheets].filter(([, texts]) => !texts.some((text) => text.includes(MARK)));
      expect(unmarked.map(([name]) => name)).toEqual([]);
      expect(PublishedResult.parse(JSON.parse(readFileSync(json ?? '', 'utf8'))).draft).toBe(true);
      await dti(['rank', ...files, '-o', table ?? '']);
      expect(
        readFileSync(table ?? '', 'utf8')
          .trim()
          .split('\n')
          .slice(1),
      ).toEqual([expect.stringContaining(MARK), expect.stringContaining(MARK)]);

      // The gathered table as it came, then with the states that people set in it.
      const [open, again] = [join(folder, 'chua.json'), join(folder, 'lai.xlsx')];
      const held = await dti(['rank', ...files, '--units', papers ?? '', '--result', open]);
      expect(held.code).toBe(1);
      expect(errorLines(held).join('\n')).toContain('Chưa thể công bố');
      expect(existsSync(open)).toBe(false);
      const gathered = sheets.get('Bảng tập hợp') ?? [];
      expect(gathered).toEqual(expect.arrayContaining(['Cấp xã', 'Đã tiếp nhận']));
      await writeXlsx(join(folder, 'ds.xlsx'), {
        'Bảng tập hợp': [
          ['Đơn vị', 'Khối', 'Tình trạng'],
          ['Xã số 001', 'Cấp xã', 'Đã chốt'],
          ['Xã số 002', 'Cấp xã', 'Đã chốt'],
        ],
      });
      const settled = await dti(['rank', ...files, '--units', join(folder, 'ds.xlsx'), '-o', again, '--json']);
      expect(settled.code).toBe(0);
      expect(JSON.parse(settled.stdout)).toMatchObject({ leagues: [{ league: 'commune', unranked: [] }] });
      expect([...(await sheetTexts(again)).values()].flat().filter((text) => text.includes(MARK))).toEqual([]);
    }));

  it('writes numbers, moments and leagues on the papers as Vietnamese officials do', () =>
    inFolder(async (folder) => {
      const papers = join(folder, 'giay.xlsx');
      await dti(['rank', ...(await writeForms(folder, 1)), '-o', papers]);
      const sheets = await sheetTexts(papers);
      expect(sheets.get('Tổng hợp theo khối')).toContain('0,9 – 1,0');
      const gathered = sheets.get('Bảng tập hợp') ?? [];
      expect(gathered.filter((text) => /^\d\d:\d\d \d\d\/\d\d\/\d{4}$/.test(text))).toHaveLength(1);
      expect(gathered.filter((text) => /\d{4}-\d\d-\d\d/.test(text))).toEqual([]);
    }));
});

describe('the drafts', () => {
  const table = (lines: readonly string[]): string => ['Năm 2025', 'Đơn vị,1,2,3,4,5,6', ...lines].join('\n');
  const flat = (unit: string, share: number | ''): string => `${unit}${`,${String(share)}`.repeat(6)}`;

  /** The papers of a table, all texts of each sheet in one. */
  async function papersOf(folder: string, lines: readonly string[]) {
    const [file, papers] = [join(folder, 'bang.csv'), join(folder, 'giay.xlsx')];
    writeFileSync(file, table(lines));
    const result = await dti(['rank', file, '--edition', 'tayninh-commune-2025', '--force', '-o', papers]);
    const sheets = await sheetTexts(papers);
    return { result, names: [...sheets.keys()], submission: (sheets.get('Dự thảo tờ trình') ?? []).join('\n') };
  }

  it('name every unit that shares the first or the last place, and none where all share one', () =>
    inFolder(async (folder) => {
      const lines = [flat('Xã A', 0.9), flat('Xã B', 0.9), flat('Xã C', 0.5), flat('Xã D', 0.4)];
      expect((await papersOf(folder, lines)).submission).toContain(
        'Cao nhất: Xã A, Xã B (0,9000); thấp nhất: Xã D (0,4000).',
      );
      const { submission } = await papersOf(folder, [flat('Xã A', 0.5), flat('Xã B', 0.5)]);
      expect(submission).not.toContain('Cao nhất');
    }));

  it('are not made while nobody has a rank, and that is told', () =>
    inFolder(async (folder) => {
      const { result, names } = await papersOf(folder, [flat('Xã A', ''), flat('Xã B', '')]);
      expect(result.code).toBe(1);
      expect(errorLines(result).join('\n')).toContain('Chưa có đơn vị nào được xếp hạng');
      expect(names).toEqual(['Bảng tập hợp']);
    }));
});
