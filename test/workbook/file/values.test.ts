import { describe, expect, it } from '@jest/globals';
import {
  relations,
  rowsXml,
  SHEET_PART,
  stringsXml,
  stylesXml,
  tableXml,
  workbookXml,
  worksheetXml,
  xlsx,
  xlsxOfRows,
} from './build';
import { read, readSheet, values } from './read';

/** The value of A1 when its XML is `cell`. */
function valueOf(cell: string, strings = '<si><t>Mã</t></si>'): unknown {
  return readSheet(xlsxOfRows(`<row r="1">${cell}</row>`, { 'xl/sharedStrings.xml': stringsXml(strings) })).cell(0, 0)
    .value;
}

describe('reading the value of a cell', () => {
  it.each([
    ['<c r="A1"><v>7.04</v></c>', 7.04],
    ['<c r="A1"><v>-2.96</v></c>', -2.96],
    ['<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ['<c r="A1" t="n"><v> 12 </v></c>', 12],
    ['<c r="A1"><v/></c>', null],
    ['<c r="A1"/>', null],
    ['<c r="A1" t="s"><v></v></c>', null],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
    ['<c r="A1" t="str"><f>A2</f><v></v></c>', ''],
    ['<c r="A1" t="str"><f>A2</f><v>Đạt</v></c>', 'Đạt'],
    ['<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 4.10 </t></is></c>', ' 4.10 '],
    ['<c r="A1" t="inlineStr"><is><r><t>Điểm </t></r><r><t>tối đa</t></r></is></c>', 'Điểm tối đa'],
    ['<c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>', 'a<b'],
    ['<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c>', 'a\rb_x0041_'],
    ['<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>', '=1+1'],
    ['<c r="A1" t="d"><v>2025-03-15</v></c>', 45731],
    ['<c r="A1" t="d"><v>1900-01-01T12:00:00</v></c>', 1.5],
  ])('%s is %j', (cell, value) => {
    expect(valueOf(cell)).toEqual(value);
  });

  it('joins runs of rich text and leaves phonetic guides out', () => {
    const item = '<si><r><t>Tiêu </t></r><r><rPr><b/></rPr><t>chí</t></r><rPh sb="0" eb="1"><t>PHONETIC</t></rPh></si>';
    expect(valueOf('<c r="A1" t="s"><v>0</v></c>', item)).toBe('Tiêu chí');
  });
});

describe('reading places', () => {
  it('lets rows and cells follow one another without addresses', () => {
    const sheet = readSheet(
      xlsxOfRows('<row><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c><c><v>4</v></c></row>'),
    );
    expect(values(sheet)).toEqual([
      [1, 2, null],
      [null, null, null],
      [null, 3, 4],
    ]);
  });

  it('spends nothing on the cells between A1 and XFD1048576', () => {
    const sheet = readSheet(
      xlsxOfRows('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'),
    );
    expect([sheet.rows, sheet.columns]).toEqual([1_048_576, 16_384]);
    expect([...sheet.filled()].map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [1_048_575, 16_383],
    ]);
  });

  it('does not count formatted empty cells as used, but knows their format', () => {
    const sheet = readSheet(xlsxOfRows('<row r="1"><c r="A1"><v>1</v></c><c r="D1" s="1"/></row>'));
    expect(sheet.columns).toBe(1);
    expect(sheet.cell(0, 3)).toEqual({ value: null, format: '0.00%' });
  });
});

describe('reading formulas', () => {
  it('keeps the formula beside the value last calculated', () => {
    expect(readSheet(xlsxOfRows('<row r="1"><c r="A1"><f>SUM(B1:C1)&amp;""</f><v>3</v></c></row>')).cell(0, 0)).toEqual(
      {
        value: 3,
        formula: 'SUM(B1:C1)&""',
      },
    );
  });

  it('has no value where nothing was calculated', () => {
    expect(readSheet(xlsxOfRows('<row r="1"><c r="A1"><f>1+1</f></c></row>')).cell(0, 0)).toEqual({
      value: null,
      formula: '1+1',
    });
  });

  it('gives each cell of a shared formula its own', () => {
    const sheet = readSheet(
      xlsxOfRows(
        '<row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">A1/B$1</f><v>1</v></c></row>' +
          '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>',
      ),
    );
    expect([sheet.cell(0, 2).formula, sheet.cell(1, 2).formula]).toEqual(['A1/B$1', 'A2/B$1']);
  });

  it('reads array formulas in their first cell', () => {
    const sheet = readSheet(
      xlsxOfRows('<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>2</v></c><c r="B1"><v>4</v></c></row>'),
    );
    expect([sheet.cell(0, 0), sheet.cell(0, 1)]).toEqual([{ value: 2, formula: 'C1:D1*2' }, { value: 4 }]);
  });
});

describe('reading the workbook around the cells', () => {
  const twoSheets = xlsx({
    'xl/workbook.xml': workbookXml(
      '<workbookPr date1904="1"/><sheets><sheet name="Ẩn" sheetId="7" state="veryHidden" r:id="rId5"/>' +
        '<sheet name="Biểu đồ" sheetId="9" r:id="rId6"/><sheet name="Phiếu" sheetId="1" state="hidden" r:id="rId1"/></sheets>' +
        '<definedNames><definedName name="TongDiem">1000</definedName>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="2">Phiếu!$A$1:$C$3</definedName></definedNames>',
    ),
    'xl/_rels/workbook.xml.rels': relations(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId5', 'worksheet', '/xl/worksheets/other.xml'],
      ['rId6', 'chartsheet', 'chartsheets/sheet1.xml'],
    ),
    'xl/worksheets/other.xml': rowsXml('<row r="1"><c r="A1"><v>40000</v></c></row>'),
  });

  it('lists worksheets in tab order with what hides them, without chart sheets', () => {
    expect(read(twoSheets).sheets.map(({ name, hidden, visibility }) => [name, hidden, visibility])).toEqual([
      ['Ẩn', true, 'very-hidden'],
      ['Phiếu', true, 'hidden'],
    ]);
  });

  it('knows the calendar and the defined names', () => {
    const workbook = read(twoSheets);
    expect(workbook.date1904).toBe(true);
    expect(workbook.names).toEqual([
      { name: 'TongDiem', refersTo: '1000', sheet: null },
      { name: '_xlnm.Print_Area', refersTo: 'Phiếu!$A$1:$C$3', sheet: 'Phiếu' },
    ]);
  });

  it('knows number formats, built in and custom, and passes over General', () => {
    const sheet = readSheet(
      xlsxOfRows(
        '<row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="2"><v>1</v></c></row>',
        {
          'xl/styles.xml': stylesXml(
            '<numFmts><numFmt numFmtId="164" formatCode="General"/><numFmt numFmtId="165" formatCode="0.0##"/></numFmts>' +
              '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="165"/></cellXfs>',
          ),
        },
      ),
    );
    expect([0, 1, 2].map((column) => sheet.cell(0, column).format)).toEqual([undefined, '0.00%', '0.0##']);
  });

  it('knows merged areas, protection and tables', () => {
    const sheet = readSheet(
      xlsx({
        [SHEET_PART]: worksheetXml(
          '<sheetData/><sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>' +
            '<tableParts><tablePart r:id="rId1"/></tableParts>',
        ),
        'xl/worksheets/_rels/sheet1.xml.rels': relations(['rId1', 'table', '../tables/table1.xml']),
        'xl/tables/table1.xml': tableXml('displayName="BangDiem" name="BangDiem" ref="A4:C9"'),
      }),
    );
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect(sheet.protected).toBe(true);
    expect(sheet.tables).toEqual([{ name: 'BangDiem', area: { top: 3, left: 0, bottom: 8, right: 2 }, headerRows: 1 }]);
  });

  it('reads prefixed elements and the Strict vocabulary', () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const xml = `<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(readSheet(xlsx({ [SHEET_PART]: xml })).cell(0, 0).value).toBe(5);
  });

  it('passes over elements of other vocabularies that bear the same names', () => {
    const xml = worksheetXml(
      '<sheetData><row r="1"><c r="A1"><v>5</v><y:v xmlns:y="urn:other">6</y:v></c></row></sheetData>' +
        '<y:sheetData xmlns:y="urn:other"><y:row r="1"><y:c r="B1"><y:v>7</y:v></y:c></y:row></y:sheetData>',
    );
    expect(values(readSheet(xlsx({ [SHEET_PART]: xml })))).toEqual([[5]]);
  });

  it('is not harmed by names that JavaScript objects have', () => {
    const workbook = read(
      xlsx({
        'xl/workbook.xml': workbookXml(
          '<sheets><sheet name="__proto__" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="constructor">1</definedName></definedNames>',
        ),
      }),
    );
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['__proto__']);
    expect(workbook.names[0]?.name).toBe('constructor');
    expect(({} as Record<string, unknown>)['name']).toBeUndefined();
  });

  it('tells a signed file', () => {
    expect(read(xlsx({ '_xmlsignatures/origin.sigs': '' })).signed).toBe(true);
    expect(read(xlsx()).signed).toBe(false);
  });
});
