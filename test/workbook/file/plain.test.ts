/**
 * Plain worksheets and texts are read by their pattern, all others by the XML parser: both must give the same. A comment
 * behind the last tag changes nothing of what a part says, and leaves it to the parser.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rowsXml, SHEET_PART, stringsXml, worksheetXml, xlsx } from './build';
import { outcome } from './outcome';

/** What is read, or why not; where a fault shows may depend on what comes behind it. */
function readOf(bytes: Uint8Array): unknown {
  const read = outcome(bytes);
  return 'refused' in read && read.refused.check === 'xml-malformed'
    ? { check: read.refused.check, part: read.refused.data.part }
    : read;
}

const STRINGS = stringsXml('<si><t>Mã</t></si><si><t xml:space="preserve"> Điểm &amp; cộng_x000D_ </t></si>');

function expectSame(sheet: string, strings = STRINGS): void {
  const parts = { [SHEET_PART]: sheet, 'xl/sharedStrings.xml': strings };
  const byParser = { [SHEET_PART]: `${sheet}<!-- -->`, 'xl/sharedStrings.xml': `${strings}<!-- -->` };
  expect(readOf(xlsx(parts))).toEqual(readOf(xlsx(byParser)));
}

const text = fc
  .array(
    fc.constantFrom('Đạt', 'a', ' ', '&amp;', '&lt;', '&quot;', '&#10;', '_x0041_', '1', '.', '\n', '\u00a0', 'ộ'),
    {
      maxLength: 6,
    },
  )
  .map((pieces) => pieces.join(''));
/** Also what XML forbids or what a pattern could misread. */
const trickyText = fc.oneof(
  { weight: 9, arbitrary: text },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '&#65;',
      '&nbsp;',
      '&',
      ']]>',
      '\u0001',
      '\r\n',
      '<![CDATA[x]]>',
      '<b/>',
      '<!--c-->',
      '\uffff',
    ),
  },
);
const style = fc.constantFrom('', ' s="0"', ' s="1"', ' s="7"', ' s="x"');
const formula = fc.oneof(
  fc.constant(''),
  trickyText.map((content) => `<f>${content}</f>`),
  fc.constantFrom(
    '<f/>',
    '<f t="shared" ref="A1:A9" si="0">B1+$C$1</f>',
    '<f t="shared" si="0"/>',
    '<f t="dataTable" r1="B2" r2="C3"/>',
    '<f xml:space="preserve"> A1 </f>',
    '<f t="array" t="shared">1</f>',
  ),
);
const content = fc.oneof(
  fc.constantFrom('', '<v>7.04</v>', '<v>-2.96E1</v>', '<v> 3 </v>', '<v>1e999</v>', '<v/>', '<v>1</v>', '<v>99</v>'),
  trickyText.map((value) => `<v>${value}</v>`),
  trickyText.map((value) => `<is><t>${value}</t></is>`),
  trickyText.map((value) => `<is><r><t>${value}</t></r></is>`),
);
const cell = (address: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      style,
      fc.constantFrom('', ' t="s"', ' t="str"', ' t="n"', ' t="b"', ' t="inlineStr"', ' t="?"'),
      formula,
      content,
    )
    .chain(([s, t, f, inside]) =>
      fc.constantFrom(
        `<c r="${address}"${s}${t}>${f}${inside}</c>`,
        `<c r="${address}"${t}${s}>${f}${inside}</c>`,
        `<c r="${address}"${s}/>`,
        `<c${s}${t} r="${address}">${inside}</c>`,
        `<c r="${address}"${s}${s}${t}>${f}${inside}</c>`,
      ),
    );
const row = (number: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(
        '',
        ' hidden="1"',
        ' spans="1:3" ht="12.8"',
        ' hidden="true" hidden="0"',
        ' x:dyDescent="0.2"',
        ' r="1"',
      ),
      fc.constantFrom('A', 'B', 'AA').chain((column) => cell(`${column}${String(number)}`)),
      fc.constantFrom('C', 'AB', 'XFD', 'A').chain((column) => cell(`${column}${String(number)}`)),
    )
    .map(([attributes, ...cells]) => `<row r="${String(number)}"${attributes}>${cells.join('')}</row>`);

describe('plain and other worksheets', () => {
  it('are read alike, whatever their cells hold', () => {
    fc.assert(
      fc.property(row(1), row(2), row(7), (...rows) => {
        expectSame(rowsXml(rows.join('')));
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['cells without addresses', '<sheetData><row><c><v>1</v></c></row></sheetData>'],
    ['rows that go back', '<sheetData><row r="2"/><row r="1"/></sheetData>'],
    ['an empty row', '<sheetData><row r="3" hidden="1"/></sheetData>'],
    ['blanks between rows', '<sheetData>\n<row r="1">\n<c r="A1"><v>1</v></c></row></sheetData>'],
    ['no data', '<sheetPr/>'],
    ['two places for data', '<sheetData><row r="1"/></sheetData><sheetData><row r="2"/></sheetData>'],
    ['a tag that is not closed', '<sheetData><row r="1"><c r="A1"><v>1</v></c></sheetData>'],
    ['a prefix nobody declared', '<sheetData><row r="1" y:a="1"><c r="A1"><v>1</v></c></row></sheetData>'],
    [
      'merges and protection',
      '<sheetData><row r="1"/></sheetData><sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    ],
    ['a merge that is none', '<sheetData><row r="1"/></sheetData><mergeCells><mergeCell ref="A"/></mergeCells>'],
    ['data in another place', '<x><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></x>'],
    ['an instruction', '<?p <sheetData>?><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'],
  ])('are read alike with %s', (_, inside) => {
    expectSame(worksheetXml(inside));
  });

  it('are read alike where another vocabulary has the same words', () => {
    const xml = rowsXml('<row r="1"><c r="A1"><v>1</v></c></row>').replace('xmlns=', 'xmlns="urn:x" xmlns:m=');
    expectSame(xml);
  });
});

describe('plain and other lists of texts', () => {
  const sheet = rowsXml('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>');

  it('are read alike, whatever they hold', () => {
    const item = trickyText.chain((inside) =>
      fc.constantFrom(
        `<si><t>${inside}</t></si>`,
        `<si><t xml:space="preserve">${inside}</t></si>`,
        `<si><r><t>${inside}</t></r></si>`,
        `<si><t>${inside}</t><rPh sb="0" eb="1"><t>x</t></rPh></si>`,
        '<si/>',
      ),
    );
    fc.assert(
      fc.property(item, item, (...items) => {
        expectSame(sheet, stringsXml(items.join('')));
      }),
      { numRuns: 200 },
    );
  });

  it.each(['', '<si><t>a</t></si>\n<si><t>b</t></si>', '<si><t>a</t></si><extLst/>', '<si><t>a</t></si></sst><sst>'])(
    'are read alike: %j',
    (items) => {
      expectSame(sheet, stringsXml(items));
    },
  );
});
