import { describe, expect, it } from '@jest/globals';
import { runChecks } from '../../../src/engine/checks/run-checks';
import { readScoresheet } from '../../../src/workbook/read/read-scoresheet';
import { recogniseWorkbook } from '../../../src/workbook/recognise/recognise-workbook';
import { shipped } from '../../support/shipped';
import { gridFrom, type TestCell } from '../grid-from';

const HEADER = ['Mã', 'Chỉ tiêu', 'Điểm tối đa', 'Tự đánh giá'];
const ID = 'tayninh-commune-2025';

/** What the checks say of the printed sums of a form: check, cell, what is printed and what the rows add up to. */
function sumsOf(...rows: readonly TestCell[][]) {
  const edition = shipped(ID);
  const workbook = { sheets: [gridFrom([HEADER, ...rows])] };
  const recognised = recogniseWorkbook(workbook, [edition], { edition: ID });
  if (!recognised.ok) throw new Error('The form was not recognised.');
  const { scoresheet } = readScoresheet(workbook, recognised.value.binding, edition);
  return runChecks(edition, scoresheet).flatMap((finding) =>
    finding.check === 'subtotal-differs' || finding.check === 'total-differs'
      ? [[finding.check, finding.at?.address, finding.data.printed, finding.data.sum]]
      : [],
  );
}

const FIRST: TestCell[][] = [
  ['1.1', 'Tỷ lệ', 10, 7],
  ['1.2', 'Tỷ lệ', 10, 8],
];
const SECOND: TestCell[][] = [
  ['2.1', 'Bố trí', 30, 15],
  ['2.2', 'Tỷ lệ', 20, 1],
];

describe('a total that names nothing', () => {
  it('is that of the rows above it where more criteria follow', () => {
    expect(sumsOf(...FIRST, ['', 'Cộng', 20, 15], ...SECOND, ['', 'Tổng cộng', 70, 31])).toEqual([]);
    expect(sumsOf(...FIRST, ['', 'Cộng', 20, 14], ...SECOND, ['', 'Tổng cộng', 70, 30])).toEqual([
      ['subtotal-differs', 'D4', 14, 15],
      ['total-differs', 'D7', 30, 31],
    ]);
  });

  it('may be that of all rows so far', () => {
    expect(sumsOf(...FIRST, ['', 'Cộng', null, 15], ...SECOND, ['', 'Cộng', null, 31], ['3.1', 'x', 10, 1])).toEqual(
      [],
    );
  });

  it('is that of everything where it stands above all criteria', () => {
    expect(sumsOf(['', 'Tổng điểm', null, 15], ...FIRST)).toEqual([]);
    expect(sumsOf(['', 'Tổng điểm', null, 16], ...FIRST)).toEqual([['total-differs', 'D2', 16, 15]]);
  });
});

describe('a heading that prints points', () => {
  const children: TestCell[][] = [
    ['4.22.1', 'a', 20, 5],
    ['4.22.2', 'b', 20, 6],
  ];

  it('is the sum of the criteria under it', () => {
    expect(sumsOf(['4.22', 'Nền tảng', null, 11], ...children)).toEqual([]);
    expect(sumsOf(['4.22', 'Nền tảng', null, 99], ...children)).toEqual([['subtotal-differs', 'D2', 99, 11]]);
  });
});
