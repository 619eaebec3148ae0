import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { dti, fixture, inFolder } from './run-cli';

const PLAIN = fixture('tayninh-commune-2025-scoresheet.xlsx');
const FORM = fixture('tayninh-commune-2025-official-form.xlsx');
const CSV = fixture('tayninh-commune-2025-scoresheet.csv');

describe('outputs of dti score', () => {
  it('are refused before anything is done when a file is there already', async () => {
    await inFolder(async (folder) => {
      const output = join(folder, 'out.xlsx');
      writeFileSync(output, 'mine');
      const result = await dti(['score', PLAIN, '-o', output]);
      expect(result).toMatchObject({ code: 2, stdout: '' });
      expect(readFileSync(output, 'utf8')).toBe('mine');
      expect((await dti(['score', PLAIN, '-o', output, '--force'])).code).toBe(0);
      expect(readFileSync(output).subarray(0, 2).toString()).toBe('PK');
    });
  });

  it('go into a folder, made if need be, when there are several', async () => {
    await inFolder(async (folder) => {
      const output = join(folder, 'results');
      const result = await dti(['score', PLAIN, FORM, '-o', output, '--json']);
      expect(result.code).toBe(0);
      expect(JSON.parse(result.stdout)).toMatchObject({ scoresheets: [{ rows: 62 }, { rows: 62 }] });
      expect(readdirSync(output).sort()).toEqual([
        'tayninh-commune-2025-official-form.xlsx',
        'tayninh-commune-2025-scoresheet.xlsx',
      ]);
      expect(result.stderr).toContain(join(output, 'tayninh-commune-2025-official-form.xlsx'));
    });
  });

  it('of a workbook under a name of another kind are refused', async () => {
    await inFolder(async (folder) => {
      const output = join(folder, 'out.csv');
      const result = await dti(['score', PLAIN, '-o', output]);
      expect(result).toMatchObject({ code: 2, stdout: '' });
      expect(result.stderr).toContain('.xlsx');
      expect(existsSync(output)).toBe(false);
    });
  });

  it('of one name in two folders are refused', async () => {
    await inFolder(async (folder) => {
      const files = ['a', 'b'].map((name) => {
        mkdirSync(join(folder, name));
        copyFileSync(PLAIN, join(folder, name, 'phieu.xlsx'));
        return join(folder, name, 'phieu.xlsx');
      });
      const output = join(folder, 'results');
      const result = await dti(['score', ...files, '-o', output]);
      expect(result).toMatchObject({ code: 2, stdout: '' });
      expect(result.stderr).toContain('cùng mang tên “phieu.xlsx”');
      expect(existsSync(output)).toBe(false);
    });
  });

  it('cannot be made from a .csv, whose points are printed all the same', async () => {
    await inFolder(async (folder) => {
      const output = join(folder, 'out.csv');
      const result = await dti(['score', CSV, '-o', output]);
      expect(result.code).toBe(1);
      expect(result.stdout).toContain('787,84');
      expect(result.stderr).toContain('.xlsx');
      expect(readdirSync(folder)).toEqual([]);
    });
  });
});
