import { describe, expect, it } from '@jest/globals';
import { unzipSync, strFromU8 } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { writeWorkbook } from '../../../src/workbook/file/write';
import type { PlannedCell, WorkbookPlan } from '../../../src/workbook/plan/sheet-plan';
import { read } from './read';

const input = (value: PlannedCell['value']): PlannedCell => ({ value, style: 'input-figure', editable: true });

const PLAN: WorkbookPlan = {
  title: 'Biểu mẫu',
  sheets: [
    {
      name: 'Bộ chỉ số',
      columns: [{ width: 9 }, { width: 12 }],
      rows: [
        {
          cells: [
            { value: 'Mã', style: 'header' },
            { value: 'Điểm', style: 'header' },
          ],
          height: 30,
        },
        { cells: [{ value: '1.10', style: 'code', format: 'text' }, input(2.5)] },
        { cells: [null, { value: 2.5, formula: 'SUM(B2)', style: 'total-figure', format: 'points' }] },
      ],
      merges: [{ top: 3, left: 0, bottom: 3, right: 1 }],
      validations: [
        {
          area: { top: 1, left: 1, bottom: 1, right: 1 },
          rule: { kind: 'decimal', least: 0, most: { column: 0 } },
          texts: { title: 'Điểm', error: 'Cần một số.' },
        },
        {
          area: { top: 1, left: 0, bottom: 1, right: 0 },
          rule: { kind: 'list-in-cells', sheet: 'Danh mục', area: { top: 0, left: 0, bottom: 1, right: 0 } },
          texts: { title: 'Mã', error: 'Hãy chọn.' },
        },
      ],
      protection: {},
      freeze: { rows: 1, columns: 1 },
      print: {
        orientation: 'landscape',
        area: { top: 0, left: 0, bottom: 3, right: 1 },
        repeatedRows: { first: 0, last: 0 },
        footer: { right: 'Trang &P/&N' },
      },
    },
    { name: 'Danh mục', hidden: true, columns: [], rows: [{ cells: [{ value: 'Có', style: 'plain' }] }] },
  ],
  names: [{ name: 'DTI_EDITION', sheet: 'Bộ chỉ số', area: { top: 1, left: 0, bottom: 1, right: 0 } }],
};

const written = () => writeWorkbook(PLAN, new Date(Date.UTC(2026, 3, 1)));

describe('writing a new workbook', () => {
  it('keeps codes as text and gives formulas with their values', async () => {
    const [sheet] = read(await written()).sheets;
    expect(sheet?.cell(1, 0)).toEqual({ value: '1.10', format: '@' });
    expect(sheet?.cell(2, 1)).toEqual({ value: 2.5, formula: 'SUM(B2)' });
  });

  it('protects the sheet, leaves inputs open, and hides what is to be hidden', async () => {
    const { sheets } = read(await written());
    expect(sheets.map(({ protected: locked, hidden }) => [locked, hidden])).toEqual([
      [true, false],
      [false, true],
    ]);
    const book = await readXlsx(await written(), { readStyles: true });
    const cells = book.sheets[0]?.cells;
    expect(cells?.get('1,1')?.style?.protection?.locked).toBe(false);
    expect(cells?.get('2,1')?.style?.protection?.locked).not.toBe(false);
  });

  it('bounds cells by the cell beside them and by lists on another sheet', async () => {
    const book = await readXlsx(await written());
    expect(book.sheets[0]?.dataValidations).toEqual([
      expect.objectContaining({ range: 'B2', type: 'decimal', formula1: '0', formula2: '$A2', allowBlank: true }),
      expect.objectContaining({ range: 'A2', type: 'list', formula1: "'Danh mục'!$A$1:$A$2" }),
    ]);
  });

  it('sets print and view up, with quoted sheet names in what is repeated and printed', async () => {
    const bytes = await written();
    const names = new Map(read(bytes).names.map(({ name, refersTo }) => [name, refersTo]));
    expect(names).toEqual(
      new Map([
        ['_xlnm.Print_Area', "'Bộ chỉ số'!$A$1:$B$4"],
        ['_xlnm.Print_Titles', "'Bộ chỉ số'!$1:$1"],
        ['DTI_EDITION', "'Bộ chỉ số'!$A$2"],
      ]),
    );
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(xml).toContain('&amp;RTrang &amp;P/&amp;N');
    expect(xml).toContain('xSplit="1" ySplit="1"');
  });

  it('makes rows as high as their texts, and lets programs fit those anew that people type into', async () => {
    const long = 'Nội dung dài hơn một dòng của cột này. '.repeat(4);
    const rows = [
      { cells: [{ value: long, style: 'text' as const }, input(null)] },
      { cells: [{ value: long, style: 'paragraph' as const }, null] },
    ];
    const sheet = { name: 'x', columns: [{ width: 30 }, { width: 30 }], rows };
    const bytes = await writeWorkbook(
      { sheets: [{ ...sheet, merges: [{ top: 1, left: 0, bottom: 1, right: 1 }] }] },
      new Date(Date.UTC(2026, 3, 1)),
    );
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).toMatch(/<row r="1" ht="\d+">/);
    expect(xml).toMatch(/<row r="2" ht="\d+" customHeight="1">/);
  });

  it('writes the same bytes for the same plan and time', async () => {
    expect(await written()).toEqual(await written());
  });
});
