import { describe, expect, it } from '@jest/globals';
import { PORTABLE_CODEC, type Codec } from '../../../src/workbook/file/codec';
import { NODE_CODEC } from '../../../src/workbook/file/node-codec';
import { readWorkbook } from '../../../src/workbook/file/read-workbook';
import { recordOf, streamedArchive, tampered, withZip64 } from './archives';
import { archive, partsOf, SHEET_PART, worksheetXml, xlsx } from './build';
import { FILE, read, readSheet, refusal } from './read';

const MEGABYTE = 1024 * 1024;
const headerOf = (view: DataView, record: number): number => view.getUint32(record + 42, true);

describe('archives that are not sound', () => {
  it.each([30, 200, 600])('says that %d bytes are missing at the end', (missing) => {
    const whole = xlsx();
    expect(refusal(whole.subarray(0, whole.length - missing))).toMatchObject({
      check: 'zip-cut-off',
      data: { file: FILE },
    });
  });

  it.each<[string, string, (view: DataView, record: number) => void]>([
    [
      'another checksum',
      'checksum',
      (view, record) => {
        view.setUint32(record + 16, 1, true);
      },
    ],
    [
      'a length too small',
      'length',
      (view, record) => {
        view.setUint32(record + 24, 7, true);
      },
    ],
    [
      'a length too great',
      'length',
      (view, record) => {
        view.setUint32(record + 24, 100_000, true);
      },
    ],
    [
      'an unknown compression',
      'method',
      (view, record) => {
        view.setUint16(record + 10, 12, true);
      },
    ],
    [
      'another name in its header',
      'header',
      (view, record) => {
        view.setUint8(headerOf(view, record) + 30, 0x41);
      },
    ],
    [
      'a header outside the file',
      'header',
      (view, record) => {
        view.setUint32(record + 42, 0xfffffff0, true);
      },
    ],
    [
      'data that do not decompress',
      'compressed-data',
      (view, record) => {
        view.setUint8(headerOf(view, record) + 30 + SHEET_PART.length, 0x07);
      },
    ],
  ])('finds a part with %s', (_, fault, change) => {
    expect(refusal(tampered(xlsx(), SHEET_PART, change))).toMatchObject({
      check: 'zip-damaged',
      data: { file: FILE, part: SHEET_PART, fault },
    });
  });

  it('finds a directory that does not add up', () => {
    const bytes = tampered(xlsx(), SHEET_PART, (view, record) => {
      view.setUint16(record + 28, 60_000, true);
    });
    expect(refusal(bytes)).toMatchObject({ check: 'zip-damaged', data: { part: null, fault: 'directory' } });
  });

  it('refuses an encrypted part', () => {
    const bytes = tampered(xlsx(), SHEET_PART, (view, record) => {
      view.setUint16(record + 8, 1, true);
    });
    expect(refusal(bytes)).toMatchObject({ check: 'zip-entry-encrypted', data: { part: SHEET_PART } });
  });

  it('refuses parts that share their bytes', () => {
    const bytes = tampered(xlsx(), SHEET_PART, (view, record) => {
      view.setUint32(record + 20, view.getUint32(record + 20, true) + 5, true);
    });
    expect(refusal(bytes)).toMatchObject({ check: 'zip-damaged', data: { fault: 'overlap' } });
  });

  it('refuses two parts of one name', () => {
    expect(refusal(xlsx({ 'xl/Workbook.xml': '' }))).toMatchObject({
      check: 'zip-part-repeated',
      data: { part: 'xl/Workbook.xml' },
    });
  });
});

describe.each([
  ['the portable codec', PORTABLE_CODEC],
  ['Node’s own', NODE_CODEC],
])('archives made to exhaust memory, by %s', (_, codec) => {
  /** What reading answers, and how many bytes it unpacked for that. */
  function unpacking(bytes: Uint8Array): { readonly answer: unknown; readonly unpacked: number } {
    let unpacked = 0;
    const counting: Codec = {
      ...codec,
      inflate: (packed, size) => {
        const content = codec.inflate(packed, size);
        unpacked += content?.length ?? 0;
        return content;
      },
    };
    const result = readWorkbook(bytes, FILE, { codec: counting });
    return { answer: result.ok ? result.value : result.error, unpacked };
  }

  it('refuses 100 MB of zeros before unpacking them', () => {
    const { answer, unpacked } = unpacking(xlsx({ 'xl/media/image1.png': new Uint8Array(100 * MEGABYTE) }));
    expect(answer).toMatchObject({ check: 'zip-overpacked', data: { part: 'xl/media/image1.png', limit: 200 } });
    expect(unpacked).toBe(0);
  });

  it('stops unpacking a part that declares less than it holds', () => {
    const spaces = ' '.repeat(20 * MEGABYTE);
    const bomb = xlsx({ [SHEET_PART]: worksheetXml(`<sheetData>${spaces}</sheetData>`) });
    const bytes = tampered(bomb, SHEET_PART, (view, record) => {
      view.setUint32(record + 24, 1000, true);
    });
    const { answer, unpacked } = unpacking(bytes);
    expect(answer).toMatchObject({ check: 'zip-damaged', data: { part: SHEET_PART, fault: 'length' } });
    expect(unpacked).toBeLessThan(MEGABYTE);
  });
});

describe('archives that declare too much', () => {
  it.each<[string, number[], object]>([
    ['one part of 201 MB', [201], { part: 'part0', bytes: 201 * MEGABYTE, limit: 200 * MEGABYTE }],
    ['three parts of 101 MB', [101, 101, 101], { part: null, limit: 300 * MEGABYTE }],
  ])('refuses %s by what it declares', (_, sizes, data) => {
    const parts = sizes.map((_size, index) => [`part${String(index)}`, new Uint8Array(2 * MEGABYTE)] as const);
    let bytes = archive(partsOf(Object.fromEntries(parts)), 0);
    for (const [index, size] of sizes.entries()) {
      bytes = tampered(bytes, `part${String(index)}`, (view, record) => {
        view.setUint32(record + 24, size * MEGABYTE, true);
      });
    }
    expect(refusal(bytes)).toMatchObject({ check: 'zip-too-large', data });
  });

  it('refuses more than 2,000 parts', () => {
    const parts = Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`a${String(index)}`, '']));
    expect(refusal(archive(parts))).toMatchObject({
      check: 'zip-too-many-entries',
      data: { entries: 2001, limit: 2000 },
    });
  });
});

describe('archives as different programs write them', () => {
  it.each<[string, Uint8Array]>([
    ['parts that are stored', archive(partsOf(), 0)],
    ['sizes that follow the data', streamedArchive(partsOf())],
    ['ZIP64 fields for a small file', withZip64(xlsx(), SHEET_PART)],
  ])('reads %s', (_, bytes) => {
    expect(readSheet(bytes).cell(0, 0).value).toBe(1);
  });

  it('reads names with backslashes', () => {
    const parts = Object.entries(partsOf()).map(([path, content]) => [path.replaceAll('/', '\\'), content] as const);
    expect(read(archive(Object.fromEntries(parts))).sheets).toHaveLength(1);
  });

  it('reads an archive with a comment', () => {
    const plain = xlsx();
    const commented = new Uint8Array(plain.length + 3);
    commented.set(plain);
    commented.set([80, 75, 5], plain.length);
    commented[plain.length - 2] = 3;
    expect(recordOf(commented, SHEET_PART)).toBe(recordOf(plain, SHEET_PART));
    expect(readSheet(commented).cell(0, 0).value).toBe(1);
  });
});
