import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellEdit } from '../../../src/workbook/file/patch';
import { streamedArchive, withZip64 } from './archives';
import { partsOf, relations, SHEET_PART, tableXml, workbookXml, worksheetXml, xlsx, xlsxOfRows } from './build';
import { FILE, readSheet } from './read';
import { contents, edit, patched, refused } from './write';

const FIXTURES = ['tayninh-commune-2025-scoresheet.xlsx', 'tayninh-commune-2025-official-form.xlsx'];
const fixture = (name: string): Uint8Array => readFileSync(join(__dirname, '../../fixtures', name));
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** The sheet's XML after the edits. */
function sheetXml(rows: string, edits: readonly CellEdit[]): string {
  return text(unzipSync(patched(xlsxOfRows(rows), edits))[SHEET_PART]);
}

describe('writing into a real scoresheet', () => {
  it.each(FIXTURES)('%s differs in the cells written and in nothing else', (name) => {
    const before = fixture(name);
    const sheet = readSheet(before).name;
    const after = patched(before, [
      { sheet, address: 'D9', value: 9.25 },
      { sheet, address: 'B70', value: 'Ghi chú: <đạt> & "đủ"' },
      { sheet, address: 'M2', value: true },
    ]);
    const expected = contents(before);
    expected.set('D9', { value: 9.25 });
    expected.set('B70', { value: 'Ghi chú: <đạt> & "đủ"' });
    expected.set('M2', { value: true });
    expect(contents(after)).toEqual(expected);

    const [old, written] = [unzipSync(before), unzipSync(after)];
    expect(Object.keys(written)).toEqual(Object.keys(old));
    const changed = Object.keys(old).filter((part) => text(old[part]) !== text(written[part]));
    expect(changed).toEqual([SHEET_PART]);
  });

  it.each(FIXTURES)('%s keeps the packed bytes of every other part', (name) => {
    const before = fixture(name);
    const after = patched(before, [{ sheet: readSheet(before).name, address: 'D9', value: 9.25 }]);
    for (const part of Object.keys(unzipSync(before)).filter((path) => path !== SHEET_PART)) {
      expect(Buffer.from(after).includes(Buffer.from(packed(before, part)))).toBe(true);
    }
  });

  it('leaves the bytes that were given as they are', () => {
    const bytes = fixture(FIXTURES[0] ?? '');
    const copy = Uint8Array.from(bytes);
    patched(bytes, [{ sheet: 'DTI', address: 'A1', value: 1 }]);
    expect(Buffer.from(copy).equals(bytes)).toBe(true);
  });

  it.each(FIXTURES)('%s comes back byte for byte when nothing is written', (name) => {
    expect(Buffer.from(patched(fixture(name), [])).equals(fixture(name))).toBe(true);
  });
});

/** The local header of a part and its packed bytes. */
function packed(bytes: Uint8Array, part: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const record = Buffer.from(bytes).lastIndexOf(part) - 46;
  const start = view.getUint32(record + 42, true);
  const dataAt = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  return bytes.subarray(start, dataAt + view.getUint32(record + 20, true));
}

describe("writing into a sheet's XML", () => {
  const rows = (content: string): string => worksheetXml(`<sheetData>${content}</sheetData>`);

  it.each<[string, string, CellEdit[], string]>([
    [
      'keeps the style',
      '<row r="1"><c r="A1" s="1"><v>1</v></c></row>',
      [edit('A1', 0.75)],
      '<row r="1"><c r="A1" s="1"><v>0.75</v></c></row>',
    ],
    [
      'replaces a text',
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      [edit('A1', ' a')],
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> a</t></is></c></row>',
    ],
    [
      'empties a cell but for its style',
      '<row r="1"><c r="A1" s="1"><v>1</v></c></row>',
      [edit('A1', null), edit('B1', null), edit('A5', null)],
      '<row r="1"><c r="A1" s="1"/></row>',
    ],
    [
      'inserts cells in order',
      '<row r="1" ht="20"><c r="B1"><v>1</v></c><c r="D1"/></row>',
      [edit('E1', 5), edit('C1', 3), edit('A1', 1)],
      '<row r="1" ht="20"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"><v>3</v></c><c r="D1"/><c r="E1"><v>5</v></c></row>',
    ],
    [
      'inserts rows in order',
      '<row r="2"/><row r="4"><c r="A4"/></row>',
      [edit('A1', 1), edit('A2', 2), edit('A3', 3), edit('A6', 6), edit('B6', 7)],
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row><row r="4"><c r="A4"/></row><row r="6"><c r="A6"><v>6</v></c><c r="B6"><v>7</v></c></row>',
    ],
    [
      'widens the spans of a row',
      '<row spans="2:3" r="1"><c r="B1"/></row>',
      [edit('E1', 1)],
      '<row spans="2:5" r="1"><c r="B1"/><c r="E1"><v>1</v></c></row>',
    ],
    [
      'leaves comments, spaces and line breaks',
      '\r\n <row r="1" > <!-- <c r="A1"/> --><c r="A1"  s="1" ><v>1</v></c >\r\n</row>',
      [edit('A1', 2)],
      '\r\n <row r="1" > <!-- <c r="A1"/> --><c r="A1" s="1"><v>2</v></c>\r\n</row>',
    ],
  ])('%s', (_, before, edits, after) => {
    expect(sheetXml(before, edits)).toBe(rows(after));
  });

  it('opens an empty sheet', () => {
    const bytes = patched(xlsx({ [SHEET_PART]: worksheetXml('<dimension ref="A1"/><sheetData/>') }), [edit('B2', 1)]);
    expect(text(unzipSync(bytes)[SHEET_PART])).toBe(
      worksheetXml('<dimension ref="A1:B2"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>'),
    );
  });

  it('writes with the prefix that the sheet has, and keeps its byte order mark', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const xml = `\ufeff<x:worksheet xmlns:x="${main}"><x:sheetData/></x:worksheet>`;
    const bytes = patched(xlsx({ [SHEET_PART]: xml }), [edit('A1', 'a')]);
    expect(unzipSync(bytes)[SHEET_PART]?.subarray(0, 3)).toEqual(Uint8Array.from([0xef, 0xbb, 0xbf]));
    expect(readSheet(bytes).cell(0, 0).value).toBe('a');
  });

  it('writes into a part in UTF-16', () => {
    const xml = `\ufeff${worksheetXml('<sheetData><row r="1"><c r="A1" t="str"><v>Điểm</v></c></row></sheetData>')}`;
    const part = new Uint8Array(Uint16Array.from(xml, (letter) => letter.charCodeAt(0)).buffer);
    expect(contents(patched(xlsx({ [SHEET_PART]: part }), [edit('B1', 'Đạt')]))).toEqual(
      new Map([
        ['A1', { value: 'Điểm' }],
        ['B1', { value: 'Đạt' }],
      ]),
    );
  });
});

describe('writing into archives as different programs write them', () => {
  it.each<[string, Uint8Array]>([
    ['sizes that follow the data', streamedArchive(partsOf())],
    ['ZIP64 fields of the part written', withZip64(xlsx(), SHEET_PART)],
    ['ZIP64 fields of another part', withZip64(xlsx(), 'xl/styles.xml')],
  ])('%s', (_, bytes) => {
    const after = patched(patched(bytes, [edit('A1', 2)]), [edit('B1', 3)]);
    expect([...contents(after)]).toEqual([
      ['A1', { value: 2 }],
      ['B1', { value: 3 }],
    ]);
  });
});

describe('writing into a workbook with formulas', () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><f t="array" ref="A2:B2">A1:B1</f><v>1</v></c><c r="B2"><v>2</v></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="0">B1</f><v>2</v></c></row>' +
    '<row r="4"><c r="A4"><f t="shared" si="0"/><v>2</v></c></row>';
  const sheets = '<sheets><sheet name="Phiếu" sheetId="1" r:id="rId1"/></sheets>';
  const mainOf = (content: string, edits: readonly CellEdit[]): string =>
    text(unzipSync(patched(xlsxOfRows(rows, { 'xl/workbook.xml': workbookXml(content) }), edits))['xl/workbook.xml']);

  it.each([
    [`${sheets}<calcPr calcId="191029"/>`, `${sheets}<calcPr calcId="191029" fullCalcOnLoad="1"/>`],
    [`${sheets}<calcPr fullCalcOnLoad="0"/>`, `${sheets}<calcPr fullCalcOnLoad="1"/>`],
    [`${sheets}<calcPr fullCalcOnLoad="true"/>`, `${sheets}<calcPr fullCalcOnLoad="true"/>`],
    [sheets, `${sheets}<calcPr fullCalcOnLoad="1"/>`],
    [
      `${sheets}<definedNames><definedName name="a">1</definedName></definedNames><extLst/>`,
      `${sheets}<definedNames><definedName name="a">1</definedName></definedNames><calcPr fullCalcOnLoad="1"/><extLst/>`,
    ],
  ])('asks to be calculated: %s', (before, after) => {
    expect(mainOf(before, [edit('A1', 5)])).toBe(workbookXml(after));
  });

  it('does not overwrite a formula unless told', () => {
    expect(refused(xlsxOfRows(rows), [edit('B1', 5)])).toEqual({
      check: 'edit-on-formula',
      severity: 'error',
      at: { sheet: 'Phiếu', address: 'B1' },
      criterion: null,
      data: { file: FILE, sheet: 'Phiếu', cell: 'B1', formula: 'A1*2' },
    });
    const after = readSheet(patched(xlsxOfRows(rows), [{ ...edit('B1', 5), replaceFormula: true }]));
    expect(after.cell(0, 1)).toEqual({ value: 5 });
  });

  it.each([
    ['A2', 'A2:B2'],
    ['B2', 'A2:B2'],
    ['A3', 'A3:A4'],
  ])('never writes into %s, part of a formula for %s', (address, area) => {
    expect(refused(xlsxOfRows(rows), [{ ...edit(address, 5), replaceFormula: true }])).toMatchObject({
      check: 'edit-in-formula-area',
      data: { cell: address, area },
    });
  });

  it('replaces a formula that only shares its text with another', () => {
    const after = readSheet(patched(xlsxOfRows(rows), [{ ...edit('A4', 5), replaceFormula: true }]));
    expect([after.cell(2, 0).formula, after.cell(3, 0)]).toEqual(['B1', { value: 5 }]);
  });

  it('drops the order of calculation when a formula is replaced, and only then', () => {
    const chained = xlsxOfRows(rows, {
      'xl/calcChain.xml': '<calcChain/>',
      'xl/_rels/workbook.xml.rels': relations(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId9', 'calcChain', 'calcChain.xml'],
        ['rId3', 'styles', 'styles.xml'],
      ),
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/calcChain.xml" ContentType="a"/><Override PartName="/xl/styles.xml" ContentType="b"/></Types>',
    });
    const replaced = unzipSync(patched(chained, [{ ...edit('B1', 5), replaceFormula: true }]));
    expect(Object.keys(replaced)).not.toContain('xl/calcChain.xml');
    expect(text(replaced['xl/_rels/workbook.xml.rels'])).toBe(
      relations(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId3', 'styles', 'styles.xml']),
    );
    expect(text(replaced['[Content_Types].xml'])).not.toContain('calcChain');
    expect(text(replaced['[Content_Types].xml'])).toContain('/xl/styles.xml');
    expect(Object.keys(unzipSync(patched(chained, [edit('A1', 5)])))).toContain('xl/calcChain.xml');
  });
});

describe('edits that are refused', () => {
  const form = xlsx({
    [SHEET_PART]: worksheetXml('<sheetData/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>'),
    'xl/worksheets/_rels/sheet1.xml.rels': relations(['rId1', 'table', '../tables/table1.xml']),
    'xl/tables/table1.xml': tableXml('displayName="BangDiem" ref="A4:C9"'),
  });
  it.each<[string, CellEdit[], string, object]>([
    ['an unknown sheet', [{ ...edit('A1', 1), sheet: 'phiếu' }], 'edit-sheet', { found: 'phiếu', sheets: ['Phiếu'] }],
    ['no address', [edit('D', 1)], 'edit-address', { found: 'D' }],
    ['more than one cell', [edit('D1:D2', 1)], 'edit-address', { found: 'D1:D2' }],
    ['a cell twice', [edit('D1', 1), edit('$D$1', 2)], 'edit-repeated', { cell: 'D1' }],
    ['no number', [edit('D1', NaN)], 'edit-number', { cell: 'D1', found: 'NaN' }],
    ['too long a text', [edit('D1', 'a'.repeat(32_768))], 'edit-text-too-long', { length: 32_768, limit: 32_767 }],
    ['a hidden cell of a merged area', [edit('B2', 1)], 'edit-in-merge', { cell: 'B2', area: 'A1:B2' }],
    ['the header of a table', [edit('B4', 'Điểm')], 'edit-in-table-header', { cell: 'B4', table: 'BangDiem' }],
  ])('%s', (_, edits, check, data) => {
    expect(refused(form, edits)).toMatchObject({ check, data: { file: FILE, ...data } });
  });

  it('writes into the first cell of a merged area and below the header of a table', () => {
    expect([...contents(patched(form, [edit('A1', 'a'), edit('A5', 1)])).keys()]).toEqual(['A1', 'A5']);
  });

  it('refuses a .csv and what cannot be read', () => {
    expect(refused(new TextEncoder().encode('a,b'), [edit('A1', 1)]).check).toBe('edit-not-xlsx');
    expect(refused(new TextEncoder().encode('%PDF-'), [edit('A1', 1)]).check).toBe('file-is-pdf');
  });
});
