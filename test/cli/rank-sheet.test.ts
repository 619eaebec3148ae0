/** Ranking workbooks with several forms by the sheet that is named. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { readWorkbookPath } from '../../src/workbook/file/node';
import { PublishedResult } from '../../src/workbook/publish/result-schema';
import { writeForm, writeForms } from '../support/generate-workbooks';
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

/** A workbook with the form of Xã Một in its sheets Quý 1 and Quý 2. */
async function writeTwoForms(folder: string, file: string): Promise<void> {
  const read = await readWorkbookPath(await writeForm(join(folder, 'mot.xlsx'), 'Xã Một', 1));
  const form = read.ok ? read.value.sheets[0] : undefined;
  if (form === undefined) throw new Error('There is no form.');
  const rows = Array.from({ length: form.rows }, (_, row) =>
    Array.from({ length: form.columns }, (__, column) => {
      const { value } = form.cell(row, column);
      return typeof value === 'string' || typeof value === 'number' ? value : null;
    }),
  );
  await writeXlsx(file, { 'Quý 1': rows, 'Quý 2': rows });
}

describe('workbooks with several forms', () => {
  it('are ranked by the sheet that is named, and verified by it', () =>
    inFolder(async (folder) => {
      const [file, json] = [join(folder, 'hai.xlsx'), join(folder, 'kq.json')];
      await writeTwoForms(folder, file);
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
      await writeTwoForms(folder, two);
      const files = await writeForms(folder, 2);
      const { code, units, findings } = await ranked([two, ...files, '--sheet', 'Quý 2', '--result', json]);
      expect(code).toBe(0);
      expect([...units].sort()).toEqual(['Xã Một', 'Xã số 001', 'Xã số 002']);
      const lacking = findings.filter(({ check }) => check === 'gather-sheet-lacking');
      expect(lacking).toMatchObject([{ severity: 'notice', data: { sheet: 'Quý 2', files } }]);
      expect(PublishedResult.parse(JSON.parse(readFileSync(json, 'utf8'))).sheet).toBe('Quý 2');
    }));
});
