import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { dti, errorLines, inFolder } from './run-cli';

describe('dti template', () => {
  it('writes a form of 8 groups and 100 rows that dti score reads without an error', async () => {
    await inFolder(async (folder) => {
      const form = join(folder, 'f.xlsx');
      const made = await dti(['template', 'province-2023', '-o', form, '--unit', 'Tỉnh Lào Cai', '--period', '2023']);
      expect(made).toMatchObject({ code: 0, stdout: '' });
      const { code, stdout } = await dti(['score', form, '--json']);
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({
        scoresheets: [
          {
            edition: 'province-2023',
            unit: 'Tỉnh Lào Cai',
            period: '2023',
            rows: 100,
            totals: { max: 1000, self: null },
            groups: Array.from({ length: 8 }, (_, index) => ({ code: String(index + 1) })),
            findings: [{ check: 'nothing-filled', severity: 'warning', data: { criteria: 100 } }],
          },
        ],
      });
    });
  });

  it.each([
    ['tayninh-commune-2025', '2026-Q1', 1],
    ['tayninh-commune-2025', '2025', 0],
    ['hcmc-commune-2026', '2026-Q1', 0],
    ['dongthap-district', '2026-Q1', 0],
  ])('warns of a period that the edition does not serve: %s for %s', async (edition, period, warnings) => {
    await inFolder(async (folder) => {
      const made = await dti(['template', edition, '-o', join(folder, 'f.xlsx'), '--period', period]);
      expect(made.code).toBe(0);
      expect(errorLines(made).filter((line) => line.startsWith('Cảnh báo: '))).toHaveLength(warnings);
    });
  });

  it('replaces nothing unless told to, and leaves nothing half-written', async () => {
    await inFolder(async (folder) => {
      const form = join(folder, 'f.xlsx');
      writeFileSync(form, 'đã có');
      const refused = await dti(['template', 'hcmc-commune-2026', '-o', form]);
      expect(refused.code).toBe(2);
      expect(errorLines(refused)).toEqual([expect.stringContaining('--force')]);
      expect(readFileSync(form, 'utf8')).toBe('đã có');
      expect((await dti(['template', 'hcmc-commune-2026', '-o', form, '--force'])).code).toBe(0);
      expect(readFileSync(form).subarray(0, 2).toString()).toBe('PK');
      expect(readdirSync(folder)).toEqual(['f.xlsx']);
    });
  });

  it.each([
    [['template', '-o', 'f.xlsx'], 'dti editions'],
    [['template', 'province-2023'], '-o bieu-mau.xlsx'],
    [['template', 'province-2023', '-o', 'f.xls'], '.xlsx'],
    [['template', 'province-2023', '-o', 'f.xlsx', '--period', 'quý 1'], '2026-Q1'],
    [['template', 'khong-co', '-o', 'f.xlsx'], 'province-2023'],
    [['template', 'national-2022', '-o', 'f.xlsx'], 'national-2022'],
    [['template', 'province-2023', 'province-2022', '-o', 'f.xlsx'], 'province-2022'],
  ])('%j ends with 2 and one line that says what to do', async (args, said) => {
    const result = await dti(args);
    expect(result.code).toBe(2);
    expect(errorLines(result)).toEqual([expect.stringContaining(said)]);
    expect(existsSync('f.xlsx')).toBe(false);
  });
});
