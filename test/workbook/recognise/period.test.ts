import { describe, expect, it } from '@jest/globals';
import { periodIn } from '../../../src/workbook/recognise/period';

describe('the period named in a title', () => {
  it.each([
    ['BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM MỨC ĐỘ CHUYỂN ĐỔI SỐ CẤP XÃ NĂM 2025', '2025'],
    ['Quý I/2026', '2026-Q1'],
    ['QUÝ IV NĂM 2026', '2026-Q4'],
    ['Quí 2 năm 2026', '2026-Q2'],
    ['Kết quả 6 tháng đầu năm 2026', '2026-H1'],
    ['06 THÁNG NĂM 2026', '2026-H1'],
    ['9 tháng năm 2026', '2026-9M'],
    ['9 tháng đầu năm 2026', '2026-9M'],
    ['Kỳ đánh giá: 2025', '2025'],
    ['Kỳ: 2026-Q3', '2026-Q3'],
    ['Năm: 2025', '2025'],
  ])('%j is %j', (text, period) => {
    expect(periodIn(text)).toBe(period);
  });

  it.each([
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Cần Giuộc, ngày 10 tháng 12 năm 2025',
    '(Kèm theo Quyết định số 3117/QĐ-UBND ngày 10/12/2025)',
    '6 tháng cuối năm 2026',
    'Kế hoạch giai đoạn 2026-2030',
    'Quý I',
  ])('%j names none', (text) => {
    expect(periodIn(text)).toBeNull();
  });
});
