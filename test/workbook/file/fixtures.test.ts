import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { isCellError } from '../../../src/workbook/grid';
import { readWorkbookPath } from '../../../src/workbook/file/node';
import type { FileSheet } from '../../../src/workbook/file/workbook-file';

const FIXTURES = join(__dirname, '../../fixtures');
const NAME = 'tayninh-commune-2025';

async function sheetOf(file: string): Promise<FileSheet> {
  const result = await readWorkbookPath(join(FIXTURES, file));
  if (!result.ok || result.value.sheets[0] === undefined) {
    throw new Error(JSON.stringify(result));
  }
  return result.value.sheets[0];
}

function numbers(sheet: FileSheet, column: number, firstRow: number): number[] {
  const found: number[] = [];
  for (let row = firstRow; row < sheet.rows; row++) {
    const { value } = sheet.cell(row, column);
    found.push(typeof value === 'string' ? Number(value) : typeof value === 'number' ? value : NaN);
  }
  return found;
}

const total = (values: readonly number[]): number =>
  Number(values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0).toFixed(2));

describe("a commune's scoresheet of 2025", () => {
  it.each([`${NAME}-scoresheet.xlsx`, `${NAME}-scoresheet.csv`])('%s has 62 criteria that add up', async (file) => {
    const sheet = await sheetOf(file);
    expect([sheet.rows, sheet.columns]).toEqual([63, 11]);
    expect(total(numbers(sheet, 3, 1))).toBe(960);
    expect(total(numbers(sheet, 4, 1))).toBe(787.84);
    expect(total(numbers(sheet, 5, 1))).toBe(606.27);
  });

  it('says the same in .xlsx and in .csv', async () => {
    const [workbook, text] = [await sheetOf(`${NAME}-scoresheet.xlsx`), await sheetOf(`${NAME}-scoresheet.csv`)];
    for (let row = 0; row < workbook.rows; row++) {
      for (let column = 0; column < workbook.columns; column++) {
        const { value } = workbook.cell(row, column);
        const field = text.cell(row, column).value;
        expect(isCellError(value)).toBe(false);
        expect(typeof value === 'number' ? Number(field) : field).toBe(value);
      }
    }
  });

  it('keeps codes as text, so that 4.10 and 4.1 stay apart', async () => {
    for (const file of [`${NAME}-scoresheet.xlsx`, `${NAME}-scoresheet.csv`]) {
      const sheet = await sheetOf(file);
      const codes = Array.from({ length: 62 }, (_, index) => sheet.cell(index + 1, 0).value);
      expect(new Set(codes).size).toBe(62);
      expect(codes.every((code) => typeof code === 'string')).toBe(true);
    }
  });

  it('has its title, merged headers and groups in the official form', async () => {
    const sheet = await sheetOf(`${NAME}-official-form.xlsx`);
    expect(sheet.name).toBe('Phụ lục 1');
    expect([sheet.rows, sheet.columns]).toEqual([76, 8]);
    expect(sheet.cell(0, 0).value).toBe('ỦY BAN NHÂN DÂN XÃ CẦN GIUỘC');
    expect(sheet.merges).toContainEqual({ top: 5, left: 7, bottom: 6, right: 7 });
    expect(sheet.cell(7, 1).value).toBe('HẠ TẦNG VÀ NỀN TẢNG SỐ');
    expect(sheet.cell(7, 3).value).toBe(59.47);
  });

  it('takes the name of the file for the sheet of a .csv', async () => {
    expect((await sheetOf(`${NAME}-scoresheet.csv`)).name).toBe(`${NAME}-scoresheet`);
  });

  it('visits the filled cells alone', async () => {
    const sheet = await sheetOf(`${NAME}-official-form.xlsx`);
    const filled = [...sheet.filled()];
    expect(filled.length).toBeLessThan(sheet.rows * sheet.columns);
    expect(filled.every(({ row, column, cell }) => sheet.cell(row, column) === cell && cell.value !== null)).toBe(true);
  });
});
