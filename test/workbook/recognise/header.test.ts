import { describe, expect, it } from '@jest/globals';
import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import { headersOf } from '../../../src/workbook/recognise/header';
import type { Heading } from '../../../src/workbook/recognise/headings';
import { inputNames } from '../../../src/workbook/recognise/input-names';
import { gridFrom, type TestCell } from '../grid-from';

const inputs = inputNames(OFFICIAL_EDITIONS);

function short(heading: Heading): string {
  switch (heading.field) {
    case 'appraised':
      return `appraised ${String(heading.round)}`;
    case 'input':
      return `input ${heading.input}`;
    default:
      return heading.field;
  }
}

/** The headers found, each as its rows and what every column was taken for. */
function found(rows: TestCell[][], merges: string[] = []) {
  return headersOf(gridFrom(rows, { merges }), inputs).map(({ top, bottom, columns }) => ({
    rows: [top, bottom],
    columns: Object.fromEntries(columns.map(({ column, heading }) => [column, short(heading)])),
  }));
}

describe('header rows', () => {
  it('understands the plain table of a commune', () => {
    const header = ['Mã', 'Chỉ tiêu', 'Nhóm', 'Điểm tối đa', 'Tự đánh giá', 'Thẩm định', 'Chênh lệch', 'Trạng thái'];
    expect(
      found([
        [...header, 'Phụ trách', 'Hạn xử lý', 'Minh chứng/Ghi chú'],
        ['1.1', 'Tên', 'Nhóm A', 10],
      ]),
    ).toEqual([
      {
        rows: [0, 0],
        columns: {
          0: 'code',
          1: 'name',
          2: 'group',
          3: 'max',
          4: 'self',
          5: 'appraised null',
          6: 'difference',
          7: 'status',
          8: 'responsible',
          9: 'deadline',
          10: 'evidence',
        },
      },
    ]);
  });

  const twoRows: TestCell[][] = [
    ['BẢNG TỰ ĐÁNH GIÁ'],
    ['TT', 'Chỉ số / Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định', null, 'Điểm tự đánh giá', 'Ghi chú'],
    [null, null, null, 'Lần 1', 'Lần 2', 'Điểm', null],
    ['I', 'HẠ TẦNG SỐ', 80],
  ];
  const expectedTwoRows = {
    rows: [1, 2],
    columns: { 0: 'order', 1: 'name', 2: 'max', 3: 'appraised 1', 4: 'appraised 2', 5: 'self', 6: 'notes' },
  };

  it('joins two rows whose upper headings are merged over the lower ones', () => {
    expect(found(twoRows, ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'G2:G3'])).toEqual([expectedTwoRows]);
  });

  it('joins them as well where the merges were lost', () => {
    expect(found(twoRows)).toEqual([expectedTwoRows]);
  });

  it.each([
    ['ĐIỂM  TỐI\nĐA', 'max'],
    ['Điểm tối đa (điểm)', 'max'],
    ['Điểm chuẩn', 'max'],
    ['Điểm tự chấm của UBND xã', 'self'],
    ['Điểm tự đánh giá năm 2025', 'self'],
    ['Thẩm định lần II', 'appraised 2'],
    ['Hội đồng thẩm định', 'appraised null'],
    ['Điểm đạt được', 'final'],
    ['Final', 'final'],
    ['Cơ quan chủ trì', 'responsible'],
    ['Giải trình', 'explanation'],
    ['q1', 'input q1'],
    ['Có chuyên mục riêng về chuyển đổi số', 'input hasSection'],
  ])('takes %j for %s', (text, field) => {
    expect(found([['Mã', 'Tiêu chí', text]])[0]?.columns[2]).toBe(field);
  });

  it('does not take a row that numbers the columns for a lower header', () => {
    const rows = [
      ['TT', 'Tiêu chí', 'Tự chấm'],
      ['A', 'B', '(1)'],
    ];
    expect(found(rows)).toEqual([{ rows: [0, 0], columns: { 0: 'order', 1: 'name', 2: 'self' } }]);
  });

  it('finds none in titles and figures', () => {
    expect(found([['Điểm tối đa'], ['Tự đánh giá'], ['1.1', 'Mức độ ứng dụng AI', 10, 7]])).toEqual([]);
  });
});
