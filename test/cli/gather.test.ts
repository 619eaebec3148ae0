/** Many workbooks at once: what is named, what is ranked, what is published and computed again. */
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import * as z from 'zod/mini';
import { readWorkbookPath } from '../../src/workbook/file/node';
import { PublishedResult } from '../../src/workbook/publish/result-schema';
import { writeForm, writeForms } from '../support/generate-workbooks';
import { dti, dtiProcess, errorLines, inFolder } from './run-cli';

/** Hundreds of files are read, in threads of a process of its own. */
jest.setTimeout(300_000);

const Document = z.object({
  leagues: z.array(
    z.object({ units: z.array(z.object({ unit: z.string(), rank: z.number() })), unranked: z.array(z.unknown()) }),
  ),
  findings: z.array(
    z.looseObject({ check: z.string(), severity: z.string(), file: z.nullable(z.string()), data: z.unknown() }),
  ),
});

const Verified = z.object({
  verified: z.boolean(),
  findings: z.array(z.looseObject({ check: z.string(), data: z.unknown() })),
});

async function verified(result: string, files: readonly string[]) {
  const { code, stdout } = await dti(['verify', result, ...files, '--json']);
  return { code, ...Verified.parse(JSON.parse(stdout)) };
}

describe('dti rank of 300 workbooks', () => {
  it('ranks 297 and names the corrupt one, the double and the one of another year', () =>
    inFolder(async (folder) => {
      const files = [...(await writeForms(folder, 297))];
      const [first = ''] = files;
      const corrupt = join(folder, 'hong.xlsx');
      writeFileSync(corrupt, readFileSync(first).subarray(0, 5000));
      const double = join(folder, 'ban-sao.xlsx');
      copyFileSync(first, double);
      const other = await writeForm(join(folder, 'nam-truoc.xlsx'), 'Xã số 298', 298, '2024');
      const result = dtiProcess(['rank', ...files, corrupt, double, other, '--json']);
      const { leagues, findings } = Document.parse(JSON.parse(result.stdout));
      expect(result.code).toBe(1);
      expect(leagues.map(({ units, unranked }) => [units.length, unranked.length])).toEqual([[297, 0]]);
      const named = findings.filter(({ file }) => file === corrupt || file === double || file === other);
      expect(named.map(({ file, severity }) => [file, severity])).toEqual(
        expect.arrayContaining([
          [corrupt, 'error'],
          [double, 'notice'],
          [other, 'error'],
        ]),
      );
      expect(findings.find(({ check }) => check === 'gather-other-period')?.data).toEqual({
        file: other,
        found: '2024',
        expected: '2025',
      });
      expect(errorLines(result)).toEqual(
        expect.arrayContaining([
          'Đã đọc 300/300 tệp',
          expect.stringContaining(corrupt),
          expect.stringContaining(other),
        ]),
      );
    }));

  it('withholds a unit with two different files', () =>
    inFolder(async (folder) => {
      const files = await writeForms(folder, 3);
      const again = await writeForm(join(folder, 'xa-001-moi.xlsx'), 'Xã số 001', 77);
      const { stdout } = await dti(['rank', ...files, again, '--json']);
      const { leagues, findings } = Document.parse(JSON.parse(stdout));
      expect(leagues[0]?.units.map(({ unit }) => unit).toSorted()).toEqual(['Xã số 002', 'Xã số 003']);
      expect(leagues[0]?.unranked).toHaveLength(2);
      expect(findings.find(({ check }) => check === 'rank-unit-twice')?.data).toMatchObject({
        from: [files[0], again],
      });
    }));
});

describe('a published ranking', () => {
  it('holds the papers, the gathered table with its sources, and one code on all of them', () =>
    inFolder(async (folder) => {
      const files = await writeForms(folder, 12);
      const [papers, json] = [join(folder, 'kq.xlsx'), join(folder, 'kq.json')];
      const call = ['rank', ...files.slice(0, 9), '-o', papers, '--result', json, '--scorecards'];
      expect((await dti(call)).code).toBe(0);
      const result = PublishedResult.parse(JSON.parse(readFileSync(json, 'utf8')));
      expect(result.sources).toHaveLength(9);
      const workbook = await readWorkbookPath(papers);
      const sheets = workbook.ok ? workbook.value.sheets : [];
      expect(sheets.map(({ name }) => name).slice(0, 5)).toEqual([
        'Xếp hạng',
        'Tổng hợp theo khối',
        'Tiêu chí mất điểm',
        'Dự thảo tờ trình',
        'Dự thảo quyết định',
      ]);
      expect(sheets).toHaveLength(5 + 9 + 1);
      const texts = (sheet: (typeof sheets)[number]) =>
        [...sheet.filled()].map(({ cell }) => (typeof cell.value === 'string' ? cell.value : ''));
      for (const sheet of sheets.slice(0, -1)) expect(texts(sheet).join('\n')).toContain(result.code);
      const gathered = sheets.at(-1);
      expect(gathered && texts(gathered)).toEqual(
        expect.arrayContaining(['Xã số 001', 'Đã tiếp nhận', result.sources[0]?.sha256]),
      );
    }));

  it('is computed again; a figure that was changed in the result or in a source is named', () =>
    inFolder(async (folder) => {
      const files = await writeForms(folder, 4);
      const json = join(folder, 'kq.json');
      await dti(['rank', ...files, '--result', json]);
      expect(await verified(json, files)).toEqual({ code: 0, verified: true, findings: [] });

      const result = PublishedResult.parse(JSON.parse(readFileSync(json, 'utf8')));
      const changed = join(folder, 'sua.json');
      const [league] = result.leagues;
      const [first] = league?.units ?? [];
      if (league === undefined || first === undefined) throw new Error('Nothing was ranked.');
      const points = (first.points ?? 0) + 1;
      writeFileSync(
        changed,
        JSON.stringify({
          ...result,
          leagues: [{ ...league, units: [{ ...first, points }, ...league.units.slice(1)] }],
        }),
      );
      const found = await verified(changed, files);
      expect(found.code).toBe(1);
      expect(found.findings.map(({ check, data }) => [check, data])).toEqual([
        ['verify-code-differs', expect.anything()],
        [
          'verify-figure-differs',
          { unit: first.unit, part: null, kind: 'whole', figure: 'points', published: points, computed: first.points },
        ],
      ]);

      await writeForm(files[1] ?? '', 'Xã số 002', 55);
      const source = await verified(json, files);
      expect(source.code).toBe(1);
      const checks = source.findings.map(({ check }) => check);
      expect(checks[0]).toBe('verify-source-differs');
      expect(checks).toContain('verify-figure-differs');
      const missing = await verified(json, files.slice(1));
      expect(missing.findings.map(({ check }) => check)).toContain('verify-source-missing');
    }));

  it('waits while the list says that a unit is not ready', () =>
    inFolder(async (folder) => {
      const files = await writeForms(folder, 2);
      const list = join(folder, 'ds.csv');
      const states = (second: string): void => {
        writeFileSync(list, `Đơn vị,Tình trạng\nXã số 001,Đã chốt\nXã số 002,${second}\n`);
      };
      const papers = join(folder, 'kq.xlsx');
      const json = join(folder, 'kq.json');
      const call = ['rank', ...files, '--units', list, '-o', papers, '--result', json];
      states('Trả lại');
      const open = await dti(call);
      expect(open.code).toBe(1);
      expect(open.stderr).toContain('Xã số 002 (trả lại)');
      expect(open.stderr).toContain(`Chưa thể công bố nên chưa ghi tệp ${json}`);
      expect(existsSync(json)).toBe(false);
      expect(open.stderr).toContain(`Đã ghi ${papers}; chưa thể công bố nên tệp mới chỉ có Bảng tập hợp`);
      const draft = await readWorkbookPath(papers);
      expect(draft.ok && draft.value.sheets.map(({ name }) => name)).toEqual(['Bảng tập hợp']);
      states('Đã chốt');
      const published = await dti([...call, '--force']);
      expect(published.code).toBe(0);
      expect(published.stderr).toContain(`Đã ghi ${papers}\n`);
      expect(published.stdout).toContain('1: Hạ tầng và Nền tảng số; 2: ');
      expect(existsSync(json)).toBe(true);
      const without = await dti(['verify', json, ...files]);
      expect(without.code).toBe(2);
      expect(errorLines(without)).toEqual([
        'dti: Thiếu tệp ds.csv (danh sách đơn vị); hãy thêm vào lệnh: dti verify … ds.csv',
      ]);
      expect((await dti(['verify', json, ...files, list])).code).toBe(0);
    }));

  it('runs no formula that a unit put into its name', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'b.csv');
      const names = ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://x")'];
      const groups = ['1', '2', '3', '4', '5', '6'];
      const lines = names.map((name, at) =>
        [`"${name.replaceAll('"', '""')}"`, ...groups.map(() => `0.${String(at + 1)}`)].join(','),
      );
      writeFileSync(file, [['Đơn vị', ...groups].join(','), ...lines].join('\n'));
      const call = ['rank', file, '--edition', 'tayninh-commune-2025', '-o'];
      await dti([...call, join(folder, 'kq.csv')]);
      const fields = readFileSync(join(folder, 'kq.csv'), 'utf8').split(/[,\r\n]+/);
      expect(fields.filter((field) => /^"?[=+@]|^"?-(?!\d)/.test(field))).toEqual([]);
      expect(fields).toContain("'=1+1");
      await dti([...call, join(folder, 'kq.xlsx')]);
      const workbook = await readWorkbookPath(join(folder, 'kq.xlsx'));
      const cells = workbook.ok ? workbook.value.sheets.flatMap((sheet) => [...sheet.filled()]) : [];
      expect(cells.some(({ cell }) => cell.value === '=1+1')).toBe(true);
      expect(cells.filter(({ cell }) => cell.formula !== undefined)).toEqual([]);
    }));
});
