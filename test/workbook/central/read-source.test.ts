import { describe, expect, it } from '@jest/globals';
import type { CentralFigure } from '../../../src/engine/central/figure';
import { ok } from '../../../src/engine/result';
import { centralInBook } from '../../../src/workbook/central/in-book';
import { readCentralFile } from '../../../src/workbook/central/read-source';
import { writeWorkbook } from '../../../src/workbook/file/write';
import { EMPTY_STATE } from '../../../src/workbook/state/state';
import { gridFrom } from '../grid-from';

const OPTIONS = { today: '2026-11-22', edition: null, units: null };
const AT = '2026-11-22T05:00:00.000Z';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(bytes: Uint8Array, name: string) {
  return readCentralFile(bytes, name, AT, OPTIONS);
}

/** Key, value and place of every figure, and the ids of what is told. */
function told(bytes: Uint8Array, name: string) {
  const load = read(bytes, name);
  if (!load.ok) return load.error.check;
  const brief = ({ unit, key, value, at }: CentralFigure) => [
    unit,
    'criterion' in key ? key.criterion : key.quantity,
    value,
    at?.address ?? null,
  ];
  return { figures: [...load.value.figures].map(brief), checks: load.value.findings.map(({ check }) => check) };
}

/** A sheet of a new workbook. */
const sheet = (name: string, rows: readonly (readonly (string | number)[])[]) => ({
  name,
  columns: [{ width: 20 }],
  rows: rows.map((cells) => ({ cells: cells.map((value) => ({ value, style: 'plain' as const })) })),
});

const EXPECTED = {
  figures: [
    ['Xã Tân Biên', '1.1', 7.04, 'C2'],
    ['Xã Tân Biên', '4.10', 1234.5, 'C3'],
  ],
  checks: [],
};
const ROWS = [
  ['Đơn vị', 'Mã tiêu chí', 'Giá trị'],
  ['Xã Tân Biên', '1.1', '7,04'],
  ['Xã Tân Biên', '4.10', '1.234,5'],
];
const SEMICOLONS = ROWS.map((row) => row.join(';')).join('\r\n');
const COMMAS = SEMICOLONS.replaceAll(';', '|')
  .replaceAll('.234,5', '234.5')
  .replaceAll('7,04', '7.04')
  .replaceAll('|', ',');

/** Windows-1258 of these letters: base letters with the tones after them. */
const OLD: Readonly<Record<string, readonly number[]>> = {
  Đ: [0xd0],
  đ: [0xf0],
  ơ: [0xf5],
  ị: [0x69, 0xf2],
  ã: [0x61, 0xde],
  ê: [0xea],
  í: [0x69, 0xec],
  á: [0xe1],
  â: [0xe2],
};
function windows1258(text: string): Uint8Array {
  return new Uint8Array(Array.from(text).flatMap((letter) => OLD[letter] ?? [letter.charCodeAt(0)]));
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
}

describe('a file of central figures', () => {
  it.each([
    ['UTF-8 with semicolons', utf8(SEMICOLONS)],
    ['UTF-8 with byte order mark', utf8(`\ufeff${SEMICOLONS}`)],
    ['UTF-8 with commas', utf8(COMMAS)],
    ['UTF-16', utf16(SEMICOLONS)],
  ])('is read from CSV: %s', (_, bytes) => {
    expect(told(bytes, 'so-lieu.csv')).toEqual(EXPECTED);
  });

  it('is read from CSV in Windows-1258, which is told', () => {
    expect(told(windows1258(SEMICOLONS), 'so-lieu.csv')).toEqual({ ...EXPECTED, checks: ['central-old-encoding'] });
  });

  it('is refused in TCVN3, at the line', () => {
    // `Xã Tỉnh` in TCVN3: ã is B7, ỉ is D8.
    const bytes = new Uint8Array([
      ...utf8('unit,criterion,value\nX'),
      0xb7,
      ...utf8(' T'),
      0xd8,
      ...utf8('nh,1.1,7\n'),
    ]);
    expect(read(bytes, 'so-lieu.csv')).toMatchObject({ error: { check: 'csv-encoding', data: { line: 2 } } });
  });

  it('is read below a title and notes', () => {
    const text = `BẢNG SỐ LIỆU ĐỐI CHIẾU;;\nNguồn: Sở KHCN;;\n${SEMICOLONS}`;
    expect(told(utf8(text), 'so-lieu.csv')).toEqual({
      ...EXPECTED,
      figures: EXPECTED.figures.map(([unit, code, value], index) => [unit, code, value, `C${String(index + 4)}`]),
    });
  });

  it.each([
    ['a list', (records: unknown) => records],
    ['records', (records: unknown) => ({ records })],
    ['data', (records: unknown) => ({ total: 2, data: records })],
    ['result.records', (records: unknown) => ({ success: true, result: { records } })],
  ])('is read from JSON: %s', (_, wrapped) => {
    const records = [
      { unit: 'Xã Tân Biên', criterion: '1.1', value: 7.04 },
      { unit: 'Xã Tân Biên', criterion: '4.10', value: 1234.5, meta: { kept: true } },
    ];
    expect(told(utf8(JSON.stringify(wrapped(records))), 'so-lieu.json')).toEqual({
      figures: EXPECTED.figures.map(([unit, code, value], index) => [unit, code, value, `#${String(index + 1)}`]),
      checks: [],
    });
  });

  it('is read from SDMX-CSV, without the values that its owner says are missing', () => {
    const text =
      'DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS\nVN:DTI(1.0),Tây Ninh,1.1,2025,7.04,A\nVN:DTI(1.0),Tây Ninh,1.2,2025,,M\n';
    expect(told(utf8(text), 'sdmx.csv')).toMatchObject({ figures: [['Tây Ninh', '1.1', 7.04, 'E2']] });
  });

  it('is read from the first sheet of an .xlsx that has the headings; the others are named', async () => {
    const figures = [
      ['Mã tiêu chí', 'Giá trị'],
      ['1.1', 7.04],
    ];
    const plan = { sheets: [sheet('Bìa', [['Số liệu']]), sheet('NDXP', figures), sheet('EMC', figures)] };
    const load = read(await writeWorkbook(plan, new Date(AT)), 'so-lieu.xlsx');
    if (!load.ok) throw new Error(load.error.check);
    expect(load.value.figures.at(0)).toMatchObject({ value: 7.04, at: { sheet: 'NDXP', address: 'B2' } });
    expect(load.value.findings).toMatchObject([
      { check: 'central-several-tables', data: { used: 'NDXP', others: ['EMC'] } },
    ]);
  });

  it('is refused where no sheet of the workbook has the headings of one', async () => {
    const plan = { sheets: [sheet('DTI', [['STT', 'Nội dung']])] };
    const load = read(await writeWorkbook(plan, new Date(AT)), 'so-lieu.xlsx');
    expect(load).toMatchObject({ error: { check: 'central-no-table', data: { sheets: ['DTI'] } } });
  });

  it.each([
    ['no JSON', '[{"criterion":', 'central-json-syntax'],
    ['JSON without records', '{"criterion": "1.1", "value": 7}', 'central-json-shape'],
    ['a list of numbers', '[1, 2]', 'central-json-shape'],
    ['a quote that is never closed', 'criterion,value\n1.1,7\n1.2,"8\n', 'csv-quote-unclosed'],
    ['nothing', '', 'central-file-empty'],
    ['a web page', '<!DOCTYPE html><html></html>', 'file-is-html'],
    ['a PDF', '%PDF-1.7', 'file-is-pdf'],
  ])('is refused when it is %s', (_, text, check) => {
    expect(told(utf8(text), 'so-lieu')).toBe(check);
  });

  it('is told to have no headings where it has none', () => {
    expect(told(utf8('a,b\n1,2\n'), 'so-lieu.csv')).toEqual({ figures: [], checks: ['central-table-unknown'] });
  });
});

describe('a sheet of central figures', () => {
  it('is read where it stands, with dates of Excel and errors told', () => {
    const sheet = gridFrom(
      [
        ['Mã tiêu chí', 'Giá trị', 'Ngày số liệu'],
        ['1.1', 7.04, 46022],
        ['1.2', { error: '#N/A' }, null],
      ],
      { name: 'Đối chiếu' },
    );
    const book = { sheets: [sheet], facts: [], state: ok(EMPTY_STATE) };
    const { sheet: name, figures, findings } = centralInBook(book, [], OPTIONS);
    expect(name).toBe('Đối chiếu');
    expect([...(figures ?? [])]).toMatchObject([{ value: 7.04, asOf: '2025-12-31', at: { address: 'B2' } }]);
    expect(findings).toMatchObject([{ check: 'central-number-unreadable', at: { address: 'B3' } }]);
  });
});
