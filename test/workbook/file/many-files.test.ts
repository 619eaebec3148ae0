/** Reading many files with what makes it faster gives what reading each of them alone gives. */
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NODE_CODEC } from '../../../src/workbook/file/node-codec';
import { PartMemory } from '../../../src/workbook/file/part-memory';
import { tampered } from './archives';
import { relations, rowsXml, SHEET_PART, stringsXml, stylesXml, workbookXml, xlsx, type Parts } from './build';
import { outcome } from './outcome';

const SHEET = rowsXml('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.5</v></c></row>');
const TWO_SHEETS: Parts = {
  'xl/workbook.xml': workbookXml(
    '<sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId4"/></sheets>',
  ),
  'xl/_rels/workbook.xml.rels': relations(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId4', 'worksheet', 'worksheets/sheet2.xml'],
    ['rId2', 'sharedStrings', 'sharedStrings.xml'],
    ['rId3', 'styles', 'styles.xml'],
  ),
  'xl/worksheets/sheet2.xml': SHEET,
};
const stored = (view: DataView, record: number, value: number): void => {
  view.setUint32(record + 16, value, true);
};

const FILES: readonly (readonly [string, Uint8Array])[] = [
  ['a form', xlsx({ [SHEET_PART]: SHEET })],
  ['the same form again', xlsx({ [SHEET_PART]: SHEET })],
  ['other texts', xlsx({ [SHEET_PART]: SHEET, 'xl/sharedStrings.xml': stringsXml('<si><t>Khác</t></si>') })],
  [
    'other styles',
    xlsx({ [SHEET_PART]: SHEET, 'xl/styles.xml': stylesXml('<cellXfs><xf/><xf numFmtId="9"/></cellXfs>') }),
  ],
  ['two sheets', xlsx({ [SHEET_PART]: SHEET, ...TWO_SHEETS })],
  [
    'merged cells',
    xlsx({
      [SHEET_PART]: SHEET.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A2:B3"/></mergeCells>'),
    }),
  ],
  ['no texts', xlsx({ [SHEET_PART]: SHEET, 'xl/sharedStrings.xml': stringsXml('') })],
  ['a part that is missing', xlsx({ [SHEET_PART]: SHEET, 'xl/styles.xml': null })],
  ['a part that is not sound', xlsx({ [SHEET_PART]: SHEET, 'xl/styles.xml': '<styleSheet>' })],
  [
    'a checksum that is wrong',
    tampered(xlsx({ [SHEET_PART]: SHEET }), 'xl/styles.xml', (view, record) => {
      stored(view, record, 1);
    }),
  ],
  ['the form once more', xlsx({ [SHEET_PART]: SHEET })],
  ...['scoresheet', 'official-form', 'scoresheet'].map((name): [string, Uint8Array] => [
    `the commune’s ${name}`,
    readFileSync(join(__dirname, '../../fixtures', `tayninh-commune-2025-${name}.xlsx`)),
  ]),
];

describe('many files, one after the other', () => {
  const memory = new PartMemory();

  it.each(FILES)('%s is read as it is alone', (_, bytes) => {
    expect(outcome(bytes, { codec: NODE_CODEC, memory })).toEqual(outcome(bytes, {}));
  });
});

describe('Node’s own unpacking', () => {
  const part = SHEET_PART;
  const whole = xlsx({ [SHEET_PART]: rowsXml(`<row r="1">${'<c/>'.repeat(40_000)}</row>`) });

  it.each<[string, (view: DataView, record: number) => void]>([
    [
      'a length too small',
      (view, record) => {
        view.setUint32(record + 24, 7, true);
      },
    ],
    [
      'a length of nothing',
      (view, record) => {
        view.setUint32(record + 24, 0, true);
      },
    ],
    [
      'a length too great',
      (view, record) => {
        view.setUint32(record + 24, 900_000, true);
      },
    ],
    [
      'another checksum',
      (view, record) => {
        stored(view, record, 7);
      },
    ],
    [
      'packed bytes that end too soon',
      (view, record) => {
        view.setUint32(record + 20, view.getUint32(record + 20, true) - 9, true);
      },
    ],
    [
      'data that do not unpack',
      (view, record) => {
        view.setUint8(view.getUint32(record + 42, true) + 30 + part.length, 0x07);
      },
    ],
  ])('refuses %s as the portable one does', (_, change) => {
    const damaged = tampered(whole, part, change);
    const refused = outcome(damaged, { codec: NODE_CODEC });
    expect(refused).toEqual(outcome(damaged, {}));
    expect(refused).toMatchObject({ refused: { check: 'zip-damaged', data: { part } } });
  });
});
