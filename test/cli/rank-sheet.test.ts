/** Ranking workbooks with several forms by the sheet that is named. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { PublishedResult } from '../../src/workbook/publish/result-schema';
import { writeForms, writeTwoForms } from '../support/generate-workbooks';
import { dti, errorLines, inFolder } from './run-cli';
import { writeXlsx } from './write-xlsx';

const Document = z.object({
  findings: z.array(z.looseObject({ check: z.string(), severity: z.string() })),
  leagues: z.array(z.object({ units: z.array(z.object({ unit: z.string() })) })),
});

async function ranked(args: readonly string[]) {
  const { code, stdout } = await dti(['rank', ...args, '--json']);
  const { leagues, findings } = Document.parse(JSON.parse(stdout));
  return { code, units: leagues.flatMap(({ units }) => units.map(({ unit }) => unit)), findings };
}

const QUARTERS = ['Quý 1', 'Quý 2'] as const;

describe('workbooks with several forms', () => {
  it('are ranked by the sheet that is named, and verified by it', () =>
    inFolder(async (folder) => {
      const [file, json] = [join(folder, 'hai.xlsx'), join(folder, 'kq.json')];
      await writeTwoForms(file, 'Xã Một', QUARTERS);
      expect((await dti(['rank', file])).code).toBe(2);
      const { units } = await ranked([file, '--sheet', 'Quý 2', '--result', json]);
      expect(units).toEqual(['Xã Một']);
      expect((await dti(['verify', json, file])).code).toBe(0);
    }));

  it('are not ranked by a sheet that none of them has', () =>
    inFolder(async (folder) => {
      const json = join(folder, 'kq.json');
      const files = await writeForms(folder, 2);
      const result = await dti(['rank', ...files, '--sheet', 'Quý 9', '--result', json]);
      expect(result).toMatchObject({ code: 2, stdout: '' });
      expect(errorLines(result)).toEqual([expect.stringContaining('Không có trang tính “Quý 9”')]);
      expect(existsSync(json)).toBe(false);
    }));

  it('are ranked beside others without that sheet, which are named once', () =>
    inFolder(async (folder) => {
      const [two, json] = [join(folder, 'hai.xlsx'), join(folder, 'kq.json')];
      await writeTwoForms(two, 'Xã Một', QUARTERS);
      const files = await writeForms(folder, 2);
      const { code, units, findings } = await ranked([two, ...files, '--sheet', 'Quý 2', '--result', json]);
      expect(code).toBe(0);
      expect([...units].sort()).toEqual(['Xã Một', 'Xã số 001', 'Xã số 002']);
      const lacking = findings.filter(({ check }) => check === 'gather-sheet-lacking');
      expect(lacking).toMatchObject([{ severity: 'notice', data: { sheet: 'Quý 2', files } }]);
      expect(PublishedResult.parse(JSON.parse(readFileSync(json, 'utf8'))).sheet).toBe('Quý 2');
    }));

  it('are not told as read without it where no unit of theirs counts', () =>
    inFolder(async (folder) => {
      const [two, other, empty] = ['hai.xlsx', 'khac.xlsx', 'trong.xlsx'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ];
      await writeTwoForms(two, 'Xã Một', QUARTERS);
      await writeTwoForms(other, 'Xã Hai', ['Kỳ 1', 'Kỳ 2']);
      await writeXlsx(empty, { Trang: [['Ghi chú']] });
      const { findings } = await ranked([two, other, empty, '--sheet', 'Quý 2']);
      expect(findings.map(({ check }) => check)).not.toContain('gather-sheet-lacking');
    }));

  it('are found by the name as Excel compares it, and the result made so is verified', () =>
    inFolder(async (folder) => {
      const [file, json] = [join(folder, 'hai.xlsx'), join(folder, 'kq.json')];
      await writeTwoForms(file, 'Xã Một', QUARTERS);
      const asked = ` ${'QUÝ 2'.normalize('NFD')} `;
      expect(await ranked([file, '--sheet', asked, '--result', json])).toMatchObject({ code: 0, units: ['Xã Một'] });
      expect((await dti(['verify', json, file])).code).toBe(0);
    }));

  it('are told in English one by one', () =>
    inFolder(async (folder) => {
      const two = join(folder, 'hai.xlsx');
      await writeTwoForms(two, 'Xã Một', QUARTERS);
      const files = await writeForms(folder, 1);
      const { stdout } = await dti(['rank', two, ...files, '--sheet', 'Quý 2', '--lang', 'en']);
      expect(stdout.replace(/\s+/g, ' ')).toContain('1 file has no sheet “Quý 2” and was read by the only form in it:');
    }));
});

describe('tables of many units and .csv files', () => {
  const HEAD = ['Đơn vị', '1', '2', '3', '4', '5', '6'];
  const UNITS = ['Xã Một', 'Xã Hai'].map((unit, at) => [unit, ...Array.from({ length: 6 }, () => 0.9 - at / 10)]);

  it('are ranked whatever sheet is named', () =>
    inFolder(async (folder) => {
      const [csv, xlsx] = [join(folder, 'bang.csv'), join(folder, 'bang.xlsx')];
      writeFileSync(csv, [HEAD, ...UNITS].map((row) => row.join(',')).join('\n'));
      await writeXlsx(xlsx, { Bảng: [HEAD, ...UNITS] });
      for (const file of [csv, xlsx]) {
        const { units, findings } = await ranked([file, '--edition', 'tayninh-commune-2025', '--sheet', 'Quý 2']);
        expect(units).toEqual(['Xã Một', 'Xã Hai']);
        expect(findings.map(({ check }) => check)).not.toContain('gather-sheet-lacking');
      }
    }));
});
