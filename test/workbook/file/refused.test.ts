import { describe, expect, it } from '@jest/globals';
import { strToU8 } from 'fflate';
import { archive, relations, SHEET_PART, stringsXml, workbookXml, worksheetXml, xlsx, xlsxOfRows } from './build';
import { FILE, refusal } from './read';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...strToU8(part)] : [...part])));
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;
const utf16 = (text: string): number[] => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);

describe('files that are no workbook', () => {
  it.each([
    ['nothing', bytes(), 'file-empty'],
    ['blank lines', bytes('\r\n \r\n'), 'file-empty'],
    [
      'an Excel 97 workbook',
      bytes(
        OLE,
        Array.from({ length: 600 }, () => 0),
        utf16('Workbook'),
      ),
      'file-is-xls',
    ],
    ['a workbook with a password', bytes(OLE, utf16('EncryptionInfo'), utf16('EncryptedPackage')), 'file-is-encrypted'],
    ['an old Word document', bytes(OLE, utf16('WordDocument')), 'file-is-word'],
    ['a Word document', archive({ '[Content_Types].xml': '', 'word/document.xml': '' }), 'file-is-word'],
    ['rich text', bytes('{\\rtf1 Phiếu}'), 'file-is-word'],
    ['a PDF', bytes('%PDF-1.7\n'), 'file-is-pdf'],
    [
      'a LibreOffice spreadsheet',
      archive({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }),
      'file-is-opendocument',
    ],
    ['a binary workbook', archive({ '[Content_Types].xml': '', 'xl/workbook.bin': '' }), 'file-is-xlsb'],
    [
      'a web page called .xls',
      bytes('\ufeff<html xmlns:o="urn:schemas"><table><tr><td>1</td></tr></table></html>'),
      'file-is-html',
    ],
    [
      'an XML spreadsheet',
      bytes('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      'file-is-xml',
    ],
    ['a scan', bytes([0xff, 0xd8, 0xff, 0xe0]), 'file-is-image'],
    ['any other archive', archive({ 'a.txt': 'a' }), 'file-is-archive'],
    ['a RAR archive', bytes('Rar!', [0x1a, 7, 0]), 'file-is-archive'],
    ['other binary data', bytes([1, 2, 3, 0, 255]), 'file-is-unknown'],
  ])('%s', (_, content, check) => {
    expect(refusal(content, 'phieu.xls')).toEqual({
      check,
      severity: 'error',
      at: null,
      criterion: null,
      data: { file: 'phieu.xls' },
    });
  });
});

describe('workbooks with parts that are missing or do not fit', () => {
  const sheets = (...tags: readonly string[]): string => workbookXml(`<sheets>${tags.join('')}</sheets>`);
  it.each([
    ['no main part', { 'xl/workbook.xml': null }, 'part-missing', { part: 'xl/workbook.xml', sheet: null }],
    ['no sheet part', { [SHEET_PART]: null }, 'part-missing', { part: SHEET_PART, sheet: 'Phiếu' }],
    [
      'no shared strings',
      { 'xl/sharedStrings.xml': null },
      'part-missing',
      { part: 'xl/sharedStrings.xml', sheet: null },
    ],
    [
      'another root',
      { [SHEET_PART]: '<html/>' },
      'part-unexpected',
      { part: SHEET_PART, found: 'html', expected: 'worksheet' },
    ],
    ['no sheets', { 'xl/workbook.xml': sheets() }, 'workbook-without-sheets', {}],
    [
      'a sheet without relationship',
      { 'xl/workbook.xml': sheets('<sheet name="A" r:id="rId9"/>') },
      'sheet-without-part',
      { sheet: 'A' },
    ],
    [
      'one part for two sheets',
      { 'xl/workbook.xml': sheets('<sheet name="A" r:id="rId1"/>', '<sheet name="B" r:id="rId1"/>') },
      'sheet-part-shared',
      { sheet: 'B', part: SHEET_PART },
    ],
    [
      'two sheets of one name',
      { 'xl/workbook.xml': sheets('<sheet name="A" r:id="rId1"/>', '<sheet name="a" r:id="rId1"/>') },
      'sheet-name',
      { found: 'a' },
    ],
    [
      'a sheet without data',
      { [SHEET_PART]: worksheetXml('') },
      'sheet-without-data',
      { sheet: 'Phiếu', part: SHEET_PART },
    ],
    [
      'a merge of nothing',
      { [SHEET_PART]: worksheetXml('<sheetData/><mergeCells><mergeCell ref="A1:ZZZ9"/></mergeCells>') },
      'merge-address',
      { sheet: 'Phiếu', found: 'A1:ZZZ9' },
    ],
    [
      'a table without area',
      {
        'xl/worksheets/_rels/sheet1.xml.rels': relations(['r', 'table', '../tables/t.xml']),
        'xl/tables/t.xml': '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
      },
      'table-address',
      { sheet: 'Phiếu', found: '' },
    ],
  ])('%s', (_, parts, check, data) => {
    expect(refusal(xlsx(parts))).toMatchObject({ check, data: { file: FILE, ...data } });
  });
});

describe('XML that is not sound', () => {
  const entity = '<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
  const laughs = `<!DOCTYPE sst [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, n) => `<!ENTITY ${'bcdefghij'.charAt(n)} "${`&${'abcdefghi'.charAt(n)};`.repeat(10)}">`).join('')}]>`;
  it.each([
    [
      'cut off inside a row',
      SHEET_PART,
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c>',
      'xml-malformed',
    ],
    ['wrong nesting', SHEET_PART, worksheetXml('<sheetData><row r="1"></sheetData></row>'), 'xml-malformed'],
    [
      'an undefined entity',
      SHEET_PART,
      worksheetXml('<sheetData><row r="1"><c r="A1"><v>&x;</v></c></row></sheetData>'),
      'xml-malformed',
    ],
    ['text after the end', SHEET_PART, `${worksheetXml('<sheetData/>')}<a/>`, 'xml-malformed'],
    ['an unbound prefix', SHEET_PART, worksheetXml('<sheetData/><z:a/>'), 'xml-malformed'],
    ['an empty part', SHEET_PART, '', 'xml-malformed'],
    [
      'an external entity',
      SHEET_PART,
      entity + worksheetXml('<sheetData><row r="1"><c r="A1" t="str"><v>&x;</v></c></row></sheetData>'),
      'xml-doctype',
    ],
    ['entities that multiply', 'xl/sharedStrings.xml', laughs + stringsXml('<si><t>&j;</t></si>'), 'xml-doctype'],
    [
      'deep nesting',
      SHEET_PART,
      worksheetXml(`<sheetData/>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`),
      'xml-too-deep',
    ],
    ['bytes that are not UTF-8', SHEET_PART, Uint8Array.from([0x3c, 0x61, 0x3e, 0xff, 0xfe]), 'xml-encoding'],
    [
      'a declared old encoding',
      SHEET_PART,
      `<?xml version="1.0" encoding="windows-1258"?>${worksheetXml('<sheetData/>')}`,
      'xml-encoding',
    ],
  ])('%s', (_, part, content, check) => {
    expect(refusal(xlsx({ [part]: content }))).toMatchObject({ check, data: { file: FILE, part } });
  });

  it('is shown with line and column', () => {
    expect(
      refusal(
        xlsx({
          [SHEET_PART]: '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\n</wrong>',
        }),
      ).data,
    ).toMatchObject({ line: 2 });
  });
});

describe('cells that are not what they say', () => {
  const cell = (address: string, content: string): string => `<row r="1"><c r="${address}"${content}</c></row>`;
  it.each([
    ['NaN', cell('B1', '><v>NaN</v>'), 'cell-number', { cell: 'B1', found: 'NaN' }],
    ['infinity', cell('B1', '><v>1e999</v>'), 'cell-number', { cell: 'B1', found: '1e999' }],
    ['a hexadecimal number', cell('B1', '><v>0x10</v>'), 'cell-number', { cell: 'B1', found: '0x10' }],
    ['a decimal comma', cell('B1', '><v>7,04</v>'), 'cell-number', { cell: 'B1', found: '7,04' }],
    [
      'a string out of range',
      cell('B1', ' t="s"><v>1</v>'),
      'cell-string-index',
      { cell: 'B1', found: '1', strings: 1 },
    ],
    [
      'a string of no number',
      cell('B1', ' t="s"><v>__proto__</v>'),
      'cell-string-index',
      { cell: 'B1', found: '__proto__' },
    ],
    ['a style out of range', cell('B1', ' s="2"><v>1</v>'), 'cell-style-index', { cell: 'B1', found: '2', styles: 2 }],
    ['neither yes nor no', cell('B1', ' t="b"><v>2</v>'), 'cell-boolean', { cell: 'B1', found: '2' }],
    ['no date', cell('B1', ' t="d"><v>2025-02-30</v>'), 'cell-date', { cell: 'B1', found: '2025-02-30' }],
    ['an unknown type', cell('B1', ' t="x"><v>1</v>'), 'cell-type', { cell: 'B1', found: 'x' }],
    [
      'a shared formula of nobody',
      cell('B1', '><f t="shared" si="4"/>'),
      'cell-shared-formula',
      { cell: 'B1', found: '4' },
    ],
  ])('%s', (_, row, check, data) => {
    expect(refusal(xlsxOfRows(row))).toMatchObject({
      check,
      at: { sheet: 'Phiếu', address: 'B1' },
      data: { file: FILE, sheet: 'Phiếu', ...data },
    });
  });

  it.each([
    [
      'far off the sheet',
      '<row r="1"><c r="ZZZZZZ999999999"/></row>',
      'cell-address',
      { row: 1, found: 'ZZZZZZ999999999' },
    ],
    ['a column too far', '<row r="1"><c r="XFE1"/></row>', 'cell-address', { row: 1, found: 'XFE1' }],
    ['in another row', '<row r="1"><c r="A2"/></row>', 'cell-address', { row: 1, found: 'A2' }],
    ['a name for an address', '<row r="1"><c r="__proto__"/></row>', 'cell-address', { found: '__proto__' }],
    ['a row too far', '<row r="1048577"/>', 'row-address', { found: '1048577' }],
    ['row 0', '<row r="0"/>', 'row-address', { found: '0' }],
    ['one row twice', '<row r="2"/><row r="2"/>', 'row-address', { found: '2' }],
    ['one cell twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>', 'cell-order', { cell: 'A1' }],
  ])('%s', (_, row, check, data) => {
    expect(refusal(xlsxOfRows(row))).toMatchObject({ check, data: { file: FILE, sheet: 'Phiếu', ...data } });
  });
});
