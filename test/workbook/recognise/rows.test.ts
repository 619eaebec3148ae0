import { describe, expect, it } from '@jest/globals';
import type { Edition } from '../../../src/engine/edition/schema';
import type { BoundTable } from '../../../src/workbook/recognise/binding';
import { tableRows } from '../../../src/workbook/recognise/rows';
import { shipped } from '../../support/shipped';
import { gridFrom, type TestCell } from '../grid-from';

const edition = shipped('tayninh-commune-2025');

const table: BoundTable = {
  sheet: 'DTI',
  header: { top: 0, bottom: 0 },
  columns: [
    { field: 'code', column: 0, heading: 'TT' },
    { field: 'name', column: 1, heading: 'Chỉ tiêu' },
    { field: 'max', column: 2, heading: 'Điểm tối đa' },
    { field: 'self', column: 3, heading: 'Tự chấm' },
  ],
};

/** Each row below the header in short: `criterion 1.1`, `group 4`, `total`. */
function kinds(rows: TestCell[][], of: Edition | null = edition): string[] {
  const grid = gridFrom([['TT', 'Chỉ tiêu', 'Điểm tối đa', 'Tự chấm'], ...rows]);
  return tableRows(grid, table, of).map(({ kind, code, group }) => [kind, code, group].filter(Boolean).join(' '));
}

const criterion = ['1.1', 'Tỷ lệ', 10, 7.04];

describe('rows of a table', () => {
  it.each([
    [['I', 'HẠ TẦNG VÀ NỀN TẢNG SỐ', 80, 59], 'group 1'],
    [['A', 'Phần thứ nhất', 80], 'group 1'],
    [['1', 'Khác', 80], 'group 1'],
    [[4, 'Hoạt động chính quyền số'], 'group 4'],
    [['', 'Hoạt động xã hội số', 80], 'group 6'],
    [['', 'Nhóm 2: Nhân lực số'], 'group 2'],
    [['Nhóm 2', 'Nhân lực'], 'group 2'],
    [['IX', 'Nhóm lạ', 80], 'group'],
    [['', 'TỔNG CỘNG', 960, 787.84], 'total'],
    [['Tổng điểm', null, 960, 787.84], 'total'],
    [['', 'Tổng số', 960], 'total'],
    [['', 'TỔNG CỘNG (I+II+III+IV+V+VI)', 960], 'total'],
    [['', 'Cộng nhóm IV', 520, 442.43], 'total 4'],
    [['', 'Tổng điểm nhóm Nhân lực số', 100, 51.85], 'total 2'],
    [['4.22', 'Triển khai thực hiện', 230], 'heading 4.22'],
    [['1.9', 'Không có trong bộ chỉ số', 5, 5], 'criterion 1.9'],
    [['', 'Điểm thưởng', 5, 5], 'uncoded'],
    [['', 'Tổng chi ngân sách cho chuyển đổi số', 20, 5], 'uncoded'],
    [['', 'a) ghi chú của đơn vị'], 'other'],
    [[], 'blank'],
    [['TT', 'Chỉ tiêu', 'Điểm tối đa', 'Tự chấm'], 'header'],
  ] as [TestCell[], string][])('%j is %s', (row, kind) => {
    expect(kinds([criterion, row, criterion])).toEqual(['criterion 1.1', kind, 'criterion 1.1']);
  });

  it.each([
    [['A', 'B', '1', '2']],
    [['a', 'b', 'c', 'd']],
    [['a', 'b', '1', '2']],
    [['(a)', '(b)', '(1)', '(2)']],
    [['(1)', '(2)', '(3)', '(4)=(2)-(3)']],
  ])('passes over a row that numbers the columns: %j', (row) => {
    expect(kinds([row, criterion])).toEqual(['header', 'criterion 1.1']);
  });

  it('takes a signature under a column of points for no points', () => {
    const total = ['', 'Tổng cộng', 960, 787.84];
    const rows = [
      ['', null, null, 'TM. ỦY BAN NHÂN DÂN'],
      ['', null, null, 'CHỦ TỊCH'],
    ];
    expect(kinds([criterion, total, ...rows, ['', null, null, 'Nguyễn Văn A']])).toEqual(['criterion 1.1', 'total']);
  });

  it('ends before notes and signatures', () => {
    const signatures = [[], ['Người lập biểu', null, 'TM. ỦY BAN NHÂN DÂN'], ['Ghi chú: số liệu đến 31/12/2025']];
    expect(kinds([criterion, ['', 'Tổng cộng', 960, 787.84], ...signatures])).toEqual(['criterion 1.1', 'total']);
  });

  it('takes a code that others stand under for a heading, known or not', () => {
    const rows = [
      ['9.1', 'Nhóm việc'],
      ['9.1.1', 'Việc 1', 5, 5],
      ['9.1.2', 'Việc 2', 5, 5],
    ];
    expect(kinds(rows)).toEqual(['heading 9.1', 'criterion 9.1.1', 'criterion 9.1.2']);
    expect(kinds(rows, null)).toEqual(['heading 9.1', 'criterion 9.1.1', 'criterion 9.1.2']);
  });

  it('gives raw figures on rows of their own to the criterion above them', () => {
    const hcmc = shipped('hcmc-commune-2026');
    const rows = [
      ['DTI-02', 'Chủ trì các cuộc họp', 2],
      ['', 'a = 3'],
      ['', 'b = 4'],
      ['', 'z = 4'],
    ];
    expect(kinds([...rows, ['DTI-03', 'Văn bản', 2]], hcmc)).toEqual([
      'criterion DTI-02',
      'input DTI-02',
      'input DTI-02',
      'other',
      'criterion DTI-03',
    ]);
  });
});
