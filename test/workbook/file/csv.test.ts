import { describe, expect, it } from '@jest/globals';
import { strToU8 } from 'fflate';
import { read, refusal, values } from './read';

const FILE = 'Xã Cần Giuộc.2025.csv';

function table(text: string): { rows: unknown[][]; decimal: string } {
  const workbook = read(strToU8(text), FILE);
  const [sheet] = workbook.sheets;
  return { rows: sheet === undefined ? [] : values(sheet), decimal: workbook.decimal };
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer((text.length + 1) * 2));
  Array.from(`\ufeff${text}`).forEach((letter, index) => {
    view.setUint16(index * 2, letter.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(view.buffer);
}

describe('reading text files', () => {
  it.each<[string, string, unknown[][], string]>([
    [
      'commas',
      'Mã,Điểm\n4.10,7.04\n',
      [
        ['Mã', 'Điểm'],
        ['4.10', '7.04'],
      ],
      '.',
    ],
    [
      'semicolons',
      'Mã;Điểm\r\n4.10;7,04\r\n',
      [
        ['Mã', 'Điểm'],
        ['4.10', '7,04'],
      ],
      ',',
    ],
    [
      'tabs',
      'Mã\tĐiểm\n4.10\t7,04',
      [
        ['Mã', 'Điểm'],
        ['4.10', '7,04'],
      ],
      ',',
    ],
    [
      'tabs and points',
      'Mã\tĐiểm\n4.10\t7.04',
      [
        ['Mã', 'Điểm'],
        ['4.10', '7.04'],
      ],
      '.',
    ],
    ['a byte order mark', '\ufeffMã,Điểm', [['Mã', 'Điểm']], '.'],
    ["Excel's hint", 'sep=;\nMã;a,b,c', [['Mã', 'a,b,c']], ','],
    [
      'quotes',
      '"a ""b"", c","d\ne"\n1,2',
      [
        ['a "b", c', 'd\ne'],
        ['1', '2'],
      ],
      '.',
    ],
    [
      'old Macintosh line ends',
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      '.',
    ],
    [
      'rows of different length',
      'a,b,c\nd\n\ne,f\n',
      [
        ['a', 'b', 'c'],
        ['d', null, null],
        [null, null, null],
        ['e', 'f', null],
      ],
      '.',
    ],
    [
      'a title above the table',
      'ỦY BAN NHÂN DÂN XÃ A, HUYỆN B, TỈNH C\nMã;Điểm\n1.1;7,04\n1.2;10',
      [
        ['ỦY BAN NHÂN DÂN XÃ A, HUYỆN B, TỈNH C', null],
        ['Mã', 'Điểm'],
        ['1.1', '7,04'],
        ['1.2', '10'],
      ],
      ',',
    ],
    [
      'decimal commas in every row',
      '1,5;2,5\n1,5;2,5',
      [
        ['1,5', '2,5'],
        ['1,5', '2,5'],
      ],
      ',',
    ],
    [
      'semicolons inside texts',
      'Mã,Tên\n1.1,"a; b; c"\n1.2,d; e',
      [
        ['Mã', 'Tên'],
        ['1.1', 'a; b; c'],
        ['1.2', 'd; e'],
      ],
      '.',
    ],
    ['one column', 'Mã\n1.1', [['Mã'], ['1.1']], '.'],
    [
      'a last empty field',
      'a,b\nc,',
      [
        ['a', 'b'],
        ['c', null],
      ],
      '.',
    ],
    ['text that looks like a formula', '=1+1,@SUM', [['=1+1', '@SUM']], '.'],
    ['a quote inside a field', 'a,màn 5" x\n', [['a', 'màn 5" x']], '.'],
  ])('with %s', (_, text, rows, decimal) => {
    expect(table(text)).toEqual({ rows, decimal });
  });

  it.each([true, false])('in UTF-16 with its mark (little endian: %s)', (littleEndian) => {
    const [sheet] = read(utf16('Mã\tĐiểm\n1.1\t7,04', littleEndian), FILE).sheets;
    expect(sheet?.cell(0, 1).value).toBe('Điểm');
  });

  it('names the sheet after the file', () => {
    expect(read(strToU8('a'), FILE).sheets.map(({ name }) => name)).toEqual(['Xã Cần Giuộc.2025']);
    expect(read(strToU8('a'), FILE).origin).toBe('csv');
  });
});

describe('text files that are refused', () => {
  it('names the first byte and its line when the text is not UTF-8', () => {
    const bytes = Uint8Array.from([...strToU8('Mã,Điểm\n1.1,'), 0xe1, 0x20, 0x61]);
    expect(refusal(bytes, FILE)).toMatchObject({ check: 'csv-encoding', data: { file: FILE, offset: 16, line: 2 } });
  });

  it('names the line of a quote that is never closed', () => {
    expect(refusal(strToU8('a,b\n"c\nd",e\nf,"g\nh\n'), FILE)).toMatchObject({
      check: 'csv-quote-unclosed',
      data: { file: FILE, line: 4 },
    });
  });

  it('names the line of text behind a closing quote', () => {
    expect(refusal(strToU8('"a\nb",c\n"d"e,f\n'), FILE)).toMatchObject({
      check: 'csv-text-after-quote',
      data: { line: 3 },
    });
  });

  it('refuses more columns than a sheet has', () => {
    expect(refusal(strToU8(','.repeat(16_384)), FILE)).toMatchObject({
      check: 'csv-too-large',
      data: { rows: 1, columns: 16_385 },
    });
  });
});
