import { describe, expect, it } from '@jest/globals';
import { unitIn } from '../../../src/workbook/recognise/unit';

/** Lines from rows of cells, each cell possibly of several lines. */
function linesOf(...rows: string[][]) {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => cell.split('\n').map((text) => ({ text, row, column }))),
  );
}

describe('the unit named above the table', () => {
  it.each([
    ['one line', linesOf(['ỦY BAN NHÂN DÂN XÃ CẦN GIUỘC', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']), 'XÃ CẦN GIUỘC'],
    ['the other spelling', linesOf(['UỶ BAN NHÂN DÂN PHƯỜNG BẾN THÀNH']), 'PHƯỜNG BẾN THÀNH'],
    ['two lines', linesOf(['ỦY BAN NHÂN DÂN'], ['XÃ CẦN GIUỘC']), 'XÃ CẦN GIUỘC'],
    ['a line break', linesOf(['UBND TỈNH TÂY NINH\nUBND XÃ CẦN GIUỘC']), 'XÃ CẦN GIUỘC'],
    [
      'a department under its province',
      linesOf(['UBND TỈNH TÂY NINH'], ['SỞ KHOA HỌC VÀ CÔNG NGHỆ']),
      'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
    ],
    ['a label', linesOf(['Tên đơn vị: UBND xã Cần Giuộc']), 'xã Cần Giuộc'],
    ['a label and the next cell', linesOf(['Đơn vị:', 'Xã Cần Giuộc']), 'Xã Cần Giuộc'],
    ['the title', linesOf(['Bảng tự chấm điểm của UBND xã Cần Giuộc năm 2025']), 'xã Cần Giuộc'],
  ])('is found in %s', (_, lines, name) => {
    expect(unitIn(lines)?.name).toBe(name);
  });

  it.each([
    ['the unit of measure', linesOf(['Đơn vị tính: điểm'])],
    ['the title of the index', linesOf(['BỘ CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP XÃ NĂM 2026'])],
    ['the place of the date', linesOf(['Xã Cần Giuộc, ngày 10 tháng 12 năm 2025'])],
    ['an empty label', linesOf(['Đơn vị: ………'])],
  ])('is not taken from %s', (_, lines) => {
    expect(unitIn(lines)).toBeNull();
  });
});
