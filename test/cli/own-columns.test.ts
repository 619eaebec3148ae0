import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { readWorkbook } from '../../src/workbook/file/read-workbook';
import type { FileSheet } from '../../src/workbook/file/workbook-file';
import { typedCells } from '../support/hcmc-figures';
import { xlsxOfRows } from '../workbook/file/build';
import { patched } from '../workbook/file/write';
import { dti, fixture, inFolder } from './run-cli';

const FORM = fixture('tayninh-commune-2025-official-form.xlsx');
const SHEET = 'xl/worksheets/sheet1.xml';
const COMPUTED = 'Điểm theo công thức (DTI)';
const CHECK = 'Nội dung cần rà soát (DTI)';

function firstSheet(path: string): FileSheet {
  const read = readWorkbook(readFileSync(path), path);
  const sheet = read.ok ? read.value.sheets[0] : undefined;
  if (sheet === undefined) {
    throw new Error(`${path} could not be read`);
  }
  return sheet;
}

/** The values of a column, from row `from` (counted from 0) on. */
function column(sheet: FileSheet, at: number, from: number): readonly unknown[] {
  return Array.from({ length: sheet.rows - from }, (_, row) => sheet.cell(from + row, at).value);
}

const cell = (value: string | number): string =>
  typeof value === 'number' ? `<c><v>${String(value)}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const rows = (...table: (string | number)[][]): string =>
  table.map((row) => `<row>${row.map(cell).join('')}</row>`).join('');

/** A form of Ho Chi Minh City with a group’s row, raw figures, a figure that is no number and a total. */
const HCMC = xlsxOfRows(
  rows(
    ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'a', 'b'],
    ['1', 'Nhận thức số', 8, 4, '', ''],
    ['DTI-02', 'Chủ trì các cuộc họp', 2, 1.5, 3, 4],
    ['DTI-03', 'Văn bản chỉ đạo', 2, 'nhiều', 1, 2],
    ['', 'Tổng cộng', 100, 4, '', ''],
  ),
);

describe('a workbook filled by dti score -o', () => {
  it('keeps every other part to the byte and every cell of the form', async () => {
    await inFolder(async (folder) => {
      const output = join(folder, 'out.xlsx');
      expect((await dti(['score', FORM, '-o', output])).code).toBe(0);
      const before = unzipSync(readFileSync(FORM));
      const after = unzipSync(readFileSync(output));
      expect(Object.keys(after)).toEqual(Object.keys(before));
      for (const part of Object.keys(before).filter((name) => name !== SHEET)) {
        expect(after[part]).toEqual(before[part]);
      }
      const form = firstSheet(FORM);
      const filled = firstSheet(output);
      for (const { row, column: at, cell: kept } of form.filled()) {
        expect(filled.cell(row, at)).toEqual(kept);
      }
      expect(filled.merges).toEqual(form.merges);
    });
  });

  it('has no column of computed points where the rules are unknown', async () => {
    await inFolder(async (folder) => {
      const output = join(folder, 'out.xlsx');
      await dti(['score', FORM, '-o', output]);
      const form = firstSheet(FORM);
      const filled = firstSheet(output);
      expect(filled.columns).toBe(form.columns + 1);
      expect(filled.cell(6, form.columns).value).toBe(CHECK);
    });
  });

  it('has computed points of criteria, groups and totals, and what is wrong in each row', async () => {
    await inFolder(async (folder) => {
      const input = join(folder, 'in.xlsx');
      const output = join(folder, 'out.xlsx');
      writeFileSync(input, HCMC);
      expect((await dti(['score', input, '-o', output])).code).toBe(1);
      const filled = firstSheet(output);
      expect(column(filled, 6, 0)).toEqual([COMPUTED, 2.5, 1.5, 1, 2.5]);
      expect(column(filled, 7, 0)).toEqual([
        expect.stringMatching(
          /^Nội dung cần rà soát \(DTI\)\nKhông thuộc dòng nào \(\d+\):\nLỗi: Không có dòng của tiêu chí/,
        ),
        expect.stringContaining('4'),
        null,
        expect.stringMatching(/^Lỗi: .*nhiều/),
        expect.stringContaining('4'),
      ]);
    });
  });

  it('marks every row of a finding that is told once, also where its figures stand on another sheet', async () => {
    await inFolder(async (folder) => {
      const [input = '', output = ''] = ['in', 'out'].map((name) => join(folder, `${name}.xlsx`));
      await dti(['template', 'hcmc-commune-2026', '-o', input]);
      writeFileSync(input, patched(readFileSync(input), typedCells()));
      await dti(['score', input, '-o', output]);
      const filled = firstSheet(output);
      const rowOf = (code: string) => column(filled, 0, 0).indexOf(code);
      const mark = (code: string) => filled.cell(rowOf(code), filled.columns - 1).value;
      for (const code of ['DTI-22', 'DTI-23']) expect(mark(code)).toMatch(/báo với các số khác nhau: .*DTI-22.*DTI-23/);
      expect(mark('DTI-09')).toMatch(/^Cảnh báo: Dòng này chưa có số liệu và chưa có điểm: DTI-09\./);
      expect(mark('DTI-32')).toMatch(/^Lỗi: /);
      expect(mark('DTI-10')).toBeNull();
    });
  });

  it('marks every row whose number is typed as text, and both rows of one code', async () => {
    await inFolder(async (folder) => {
      const [input = '', output = ''] = ['in', 'out'].map((name) => join(folder, `${name}.xlsx`));
      const header = ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm'];
      const table = rows(header, ['1.1', 'a', 10, '7.04'], ['1.2', 'b', 10, '6.5'], ['1.2', 'c', 10, 5]);
      writeFileSync(input, xlsxOfRows(table));
      await dti(['score', input, '--edition', 'tayninh-commune-2025', '-o', output]);
      const marks = column(firstSheet(output), 4, 1);
      expect(marks).toEqual([
        expect.stringContaining('văn bản “7.04”'),
        expect.stringMatching(/văn bản “6\.5”[^]*Mã 1\.2 đã có ở ô A4/),
        expect.stringContaining('Mã 1.2 đã có ở ô A3'),
      ]);
    });
  });

  it('is filled again in the same columns, in either language, and reads the same', async () => {
    await inFolder(async (folder) => {
      const [input = '', once = '', twice = ''] = ['in', 'once', 'twice'].map((name) => join(folder, `${name}.xlsx`));
      writeFileSync(input, HCMC);
      await dti(['score', input, '-o', once]);
      const again = await dti(['score', once, '-o', twice, '--lang', 'en']);
      expect(again.stdout).toContain('2.50*');
      const filled = firstSheet(twice);
      expect(filled.columns).toBe(firstSheet(once).columns);
      expect(filled.cell(0, 6).value).toBe('Computed points (DTI)');
      expect(filled.cell(0, 7).value).toMatch(/^Findings \(DTI\)\nOf no row/);
      expect(column(filled, 6, 1)).toEqual(column(firstSheet(once), 6, 1));
    });
  });
});
