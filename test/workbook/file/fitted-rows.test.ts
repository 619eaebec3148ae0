import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { letFit } from '../../../src/workbook/file/fitted-rows';
import { MAX_ENTRIES } from '../../../src/workbook/file/limits';
import { writeWorkbook } from '../../../src/workbook/file/write';

const LONG = 'Nội dung dài hơn một dòng của cột này. '.repeat(4);

/** Sheets of one row each, high and free to grow where its text is long. */
const bytesOf = (texts: readonly string[]): Promise<Uint8Array> =>
  writeWorkbook(
    {
      sheets: texts.map((value, at) => ({
        name: `Trang ${String(at + 1)}`,
        columns: [{ width: 30 }],
        rows: [{ cells: [{ value, style: 'text' }] }],
      })),
    },
    new Date(0),
  );
const rowsOf = (bytes: Uint8Array, sheet: number): readonly string[] =>
  strFromU8(unzipSync(bytes)[`xl/worksheets/sheet${String(sheet)}.xml`] ?? new Uint8Array()).match(/<row [^>]*>/g) ??
  [];

describe('rows that may grow', () => {
  it('have a height that nobody set, in a file of more sheets than are read from elsewhere', async () => {
    const bytes = await bytesOf([...Array.from({ length: MAX_ENTRIES }, () => 'ngắn'), LONG]);
    expect(rowsOf(bytes, 1)).toEqual(['<row r="1">']);
    expect(rowsOf(bytes, MAX_ENTRIES + 1)).toEqual([expect.stringMatching(/^<row r="1" ht="\d+">$/)]);
  });

  it('are never passed over: another way of writing them would go unseen', async () => {
    const bytes = await bytesOf(['ngắn']);
    expect(() => letFit(bytes, [new Set([0])])).toThrow('sheet1.xml has no set height in rows 1');
    expect(() => letFit(bytes, [new Set(), new Set([0])])).toThrow('sheet2.xml was not written');
  });
});
