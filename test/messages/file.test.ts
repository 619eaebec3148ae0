import { describe, expect, it } from '@jest/globals';
import type { FileFinding, ZipFault } from '../../src/workbook/file/findings';
import { fileTexts as en } from '../../src/messages/en/file';
import { fileTexts as vi } from '../../src/messages/vi/file';

/** Data that answers every message: each holds a value that can be found again in a text. */
const DATA = {
  file: 'phieu.xlsx',
  part: 'xl/worksheets/sheet1.xml',
  sheet: 'Phụ lục 1',
  sheets: ['Trang A', 'Trang B'],
  cell: 'D12',
  found: 'NaN',
  expected: 'worksheet',
  formula: 'SUM(D1:D9)',
  area: 'A1:B2',
  table: 'BangDiem',
  code: 'EIO',
  fault: 'checksum' satisfies ZipFault,
  bytes: 400 * 1024 * 1024,
  limit: 300,
  length: 40_000,
  entries: 2001,
  ratio: 1029,
  line: 7,
  column: 9,
  offset: 31,
  row: 5,
  rows: 6,
  columns: 8,
  strings: 3,
  styles: 4,
};

const CHECKS = Object.keys(vi) as FileFinding['check'][];

function textOf(texts: typeof vi, check: FileFinding['check']): string {
  const text: (data: never) => string = texts[check];
  return text(DATA as never);
}

describe.each([
  ['Vietnamese', vi],
  ['English', en],
])('what is said of files in %s', (_, texts) => {
  it.each(CHECKS)('%s names the file and is a whole sentence', (check) => {
    const text = textOf(texts, check);
    expect(text).toContain('phieu.xlsx');
    expect(text).toMatch(/^[A-ZĐ“].*[.)]$/u);
    expect(text).not.toMatch(/undefined|null|\[object/);
  });

  it.each(CHECKS.filter((check) => check.startsWith('cell-') && check !== 'cell-address'))(
    '%s names sheet and cell',
    (check) => {
      expect(textOf(texts, check)).toContain('Phụ lục 1');
      expect(textOf(texts, check)).toContain('D12');
    },
  );
});

describe('the texts of the two languages', () => {
  it.each(CHECKS)('%s differ', (check) => {
    expect(textOf(vi, check)).not.toBe(textOf(en, check));
  });

  it('write numbers as each language does', () => {
    expect(vi['zip-too-many-entries']({ file: 'a', entries: 2001, limit: 2000 })).toContain('2.001');
    expect(en['zip-too-many-entries']({ file: 'a', entries: 2001, limit: 2000 })).toContain('2,001');
  });

  it('tell what to do with a file that arrives in another form', () => {
    expect(vi['file-is-xls']({ file: 'a.xls' })).toContain('Lưu thành (Save As)');
    expect(vi['file-is-pdf']({ file: 'a.pdf' })).toContain('xin tệp Excel');
    expect(vi['csv-encoding']({ file: 'a.csv', offset: 3, line: 2 })).toMatch(/dòng 2.*TCVN3.*CSV UTF-8/);
  });
});
