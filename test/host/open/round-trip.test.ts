import { describe, expect, it } from '@jest/globals';
import { LocaleType } from '@univerjs/presets';
import type { IWorkbookData } from '@univerjs/presets';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { Workbook, WriteOptions } from 'hucre';
import { readWorkbook } from '../../../src/host/open/read';
import type { OpenedWorkbook } from '../../../src/host/open/read';
import { createMemoryWorkbook } from '../memory/memory-workbook';
import { addParts } from '../../../src/host/open/parts-in';
import { writeWorkbook } from '../../../src/host/open/write';

const FILE: WriteOptions = {
  sheets: [
    {
      name: 'Phiếu chấm',
      columns: [{ width: 12 }, { width: 40 }, { width: 9, hidden: true }],
      rows: [
        ['4.10', 'Tiêu chí', 0.749, new Date(Date.UTC(2025, 5, 1))],
        [true, null, 1, 1.749],
        ['Cộng', null, null, null],
      ],
      cells: new Map([
        ['0,2', { value: 0.749, style: { numFmt: '0.0%', font: { bold: true, color: { rgb: 'C00000' } } } }],
        [
          '0,1',
          { value: 'Tiêu chí', style: { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFE699' } } } },
        ],
        ['1,3', { value: 1.749, formula: 'SUM(C1:C2)', formulaResult: 1.749 }],
        ['1,1', { value: null, style: { alignment: { horizontal: 'center', vertical: 'top', wrapText: true } } }],
      ]),
      merges: [{ startRow: 2, startCol: 0, endRow: 2, endCol: 1 }],
      freezePane: { rows: 1 },
      rowDefs: new Map([[0, { height: 30 }]]),
    },
    { name: 'Ẩn', hidden: true, rows: [[1]] },
    { name: 'Khoá', veryHidden: true, rows: [[2]], protection: { sheet: true } },
  ],
  namedRanges: [{ name: 'Diem', range: "'Phiếu chấm'!$C$1:$C$2" }],
};

const open = async (options: WriteOptions): Promise<OpenedWorkbook> => {
  const bytes = await writeXlsx(options);
  return readWorkbook('w', 'a.xlsx', new Uint8Array(bytes).buffer);
};

/** Opens a file, saves it again, after what is done with it meanwhile, and reads what was saved. */
async function reopened(
  options: WriteOptions,
  customFunctions: readonly string[] = [],
  meanwhile: (snapshot: OpenedWorkbook['snapshot']) => void = () => undefined,
): Promise<Workbook> {
  const { snapshot, names, file } = await open(options);
  meanwhile(snapshot);
  const port = createMemoryWorkbook(file.sheets.map((sheet) => sheet.name));
  const ids = new Map(port.sheets().map(({ id }, index) => [`sheet${String(index + 1)}`, id]));
  const idOf = (sheet: string): string => ids.get(sheet) ?? '';
  addParts(port, file);
  const full: IWorkbookData = {
    id: 'w',
    name: 'a.xlsx',
    appVersion: '',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: [],
    sheets: {},
    ...snapshot,
  };
  const bytes = await writeWorkbook({
    snapshot: full,
    names,
    customFunctions,
    // The memory's sheets have ids of their own.
    parts: {
      ...port,
      sheets: () => port.sheets().map((sheet, index) => ({ ...sheet, id: `sheet${String(index + 1)}` })),
      validations: (sheet) => port.validations(idOf(sheet)),
      conditionalFormats: (sheet) => port.conditionalFormats(idOf(sheet)),
      hyperlink: (sheet, row, column) => port.hyperlink(idOf(sheet), row, column),
      tables: () => port.tables().map((table, index) => ({ ...table, sheet: `sheet${String(index + 1)}` })),
      read: (sheet, area) => port.read(idOf(sheet), area),
    },
    formulaAt: (sheet, row, column) => {
      const formula = full.sheets[sheet]?.cellData?.[row]?.[column]?.f ?? null;
      return formula === null ? null : { formula, spill: null };
    },
  });
  return readXlsx(bytes, { readStyles: true });
}

describe('opening and saving', () => {
  it('brings back values with their kinds', async () => {
    const [sheet] = (await reopened(FILE)).sheets;
    expect(sheet?.rows[0]?.slice(0, 3)).toEqual(['4.10', 'Tiêu chí', 0.749]);
    expect(sheet?.rows[0]?.[3]).toEqual(new Date(Date.UTC(2025, 5, 1)));
    expect(sheet?.rows[1]?.[0]).toBe(true);
  });

  it('brings back the formula with its result', async () => {
    const [sheet] = (await reopened(FILE)).sheets;
    expect(sheet?.cells?.get('1,3')).toMatchObject({ formula: 'SUM(C1:C2)', formulaResult: 1.749 });
  });

  it('brings back looks', async () => {
    const [sheet] = (await reopened(FILE)).sheets;
    expect(sheet?.cells?.get('0,2')?.style).toMatchObject({
      numFmt: '0.0%',
      font: { bold: true, color: { rgb: 'C00000' } },
    });
    expect(sheet?.cells?.get('0,1')?.style?.fill).toMatchObject({ pattern: 'solid', fgColor: { rgb: 'FFE699' } });
    expect(sheet?.cells?.get('1,1')?.style?.alignment).toMatchObject({
      horizontal: 'center',
      vertical: 'top',
      wrapText: true,
    });
  });

  it('brings back the layout of the sheet', async () => {
    const [sheet] = (await reopened(FILE)).sheets;
    expect(sheet?.merges).toEqual([{ startRow: 2, startCol: 0, endRow: 2, endCol: 1 }]);
    expect(sheet?.freezePane?.rows).toBe(1);
    expect(sheet?.columns?.[1]?.width).toBeCloseTo(40, 1);
    expect(sheet?.columns?.[2]?.hidden).toBe(true);
    expect(sheet?.rowDefs?.get(0)?.height).toBe(30);
  });

  it('brings back hidden and protected sheets, and names', async () => {
    const { sheets, namedRanges } = await reopened(FILE);
    expect(sheets.map(({ name }) => name)).toEqual(['Phiếu chấm', 'Ẩn', 'Khoá']);
    expect(sheets[1]?.hidden).toBe(true);
    expect(sheets[2]?.veryHidden).toBe(true);
    expect(sheets[2]?.protection).toBeDefined();
    expect(namedRanges).toEqual([expect.objectContaining({ name: 'Diem', range: "'Phiếu chấm'!$C$1:$C$2" })]);
  });

  it('brings back what is printed, under a name that Excel takes', async () => {
    const scope = 'Phiếu chấm';
    const { sheets } = await reopened({
      ...FILE,
      namedRanges: [
        { name: '_xlnm.Print_Area', scope, range: "'Phiếu chấm'!$A$1:$C$3" },
        { name: '_xlnm.Print_Titles', scope, range: "'Phiếu chấm'!$1:$1" },
      ],
    });
    expect(sheets[0]?.pageSetup).toMatchObject({ printArea: '$A$1:$C$3', printTitlesRow: '$1:$1' });
  });

  it('keeps the heights that rows were fitted to', async () => {
    const [saved] = (
      await reopened(FILE, [], ({ sheets }) => {
        const [sheet] = Object.values(sheets ?? {});
        if (sheet !== undefined) sheet.rowData = { 1: { ah: 60 } };
      })
    ).sheets;
    expect(saved?.rowDefs?.get(1)?.height).toBe(45);
  });

  it('brings back validations, formats by formula, tables, tab colours and properties', async () => {
    const again = await reopened({
      sheets: [
        {
          name: 'S',
          rows: [
            ['Mã', 'Điểm'],
            ['1.1', 5],
          ],
          view: { tabColor: { rgb: '1F3864' } },
          dataValidations: [
            { type: 'list', values: ['Đạt', 'Không đạt'], range: 'C2:C9', allowBlank: true },
            {
              type: 'decimal',
              operator: 'between',
              formula1: '0',
              formula2: '$D2',
              range: 'B2:B9',
              errorMessage: 'Sai',
            },
          ],
          conditionalRules: [
            {
              type: 'expression',
              priority: 1,
              formula: '$B2>10',
              range: 'B2:B9',
              style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FDE7E9' } } },
            },
          ],
          tables: [{ name: 'Diem', range: 'A1:B2', columns: [{ name: 'Mã' }, { name: 'Điểm' }] }],
        },
      ],
      properties: { title: 'Phiếu chấm', creator: 'Xã' },
    });
    const [sheet] = again.sheets;
    expect(sheet?.view?.tabColor?.rgb).toMatch(/1F3864$/);
    expect(sheet?.dataValidations).toEqual([
      expect.objectContaining({ type: 'list', values: ['Đạt', 'Không đạt'], range: 'C2:C9', allowBlank: true }),
      expect.objectContaining({
        type: 'decimal',
        operator: 'between',
        formula1: '0',
        formula2: '$D2',
        range: 'B2:B9',
        errorMessage: 'Sai',
      }),
    ]);
    expect(sheet?.conditionalRules).toEqual([
      expect.objectContaining({
        type: 'expression',
        formula: '$B2>10',
        range: 'B2:B9',
        style: { fill: expect.objectContaining({ bgColor: { rgb: expect.stringMatching(/FDE7E9$/) } }) },
      }),
    ]);
    expect(sheet?.tables).toEqual([expect.objectContaining({ name: 'Diem', range: 'A1:B2' })]);
    expect(again.properties).toMatchObject({ title: 'Phiếu chấm', creator: 'Xã' });
  });

  it('brings back which cells of a protected sheet may be changed, and what else', async () => {
    const [sheet] = (
      await reopened({
        sheets: [
          {
            name: 'S',
            rows: [[1]],
            cells: new Map([['0,0', { value: 1, style: { protection: { locked: false } } }]]),
            protection: { sheet: true, insertRows: false },
          },
        ],
      })
    ).sheets;
    expect(sheet?.protection).toMatchObject({ sheet: true, insertRows: false });
    expect(sheet?.protection?.deleteRows).not.toBe(false);
    expect(sheet?.cells?.get('0,0')?.style?.protection?.locked).toBe(false);
  });

  it("shows an add-in's function as it is typed, and keeps it as Excel does", async () => {
    const formula = '_xldudf_DTI_GROUPSCORE("1",A1:A2)';
    const file: WriteOptions = {
      sheets: [{ name: 'S', rows: [[1]], cells: new Map([['0,0', { value: 1, formula }]]) }],
    };
    const { snapshot } = await open(file);
    expect(snapshot.sheets?.['sheet1']?.cellData?.[0]?.[0]?.f).toBe('=DTI.GROUPSCORE("1",A1:A2)');
    const [sheet] = (await reopened(file, ['DTI.GROUPSCORE'])).sheets;
    expect(sheet?.cells?.get('0,0')?.formula).toBe(formula);
  });
});
