import { describe, expect, it } from '@jest/globals';
import { fittedHeight, textHeight } from '../../../src/workbook/plan/row-height';
import type { PlannedCell, StyleName } from '../../../src/workbook/plan/sheet-plan';

const ONE = textHeight('Một dòng', 40, 'text');
const cell = (value: string, style: StyleName = 'text'): PlannedCell => ({ value, style });

describe('how high a text needs its row', () => {
  it.each<[string, string, number, StyleName, number]>([
    ['a short text', 'Mức độ ứng dụng AI', 46, 'text', 1],
    [
      'a text of two lines, as LibreOffice breaks it',
      'Bố trí người làm công tác chuyên trách hoặc đầu mối thực hiện nhiệm vụ chuyển đổi số và an toàn thông tin',
      46,
      'text',
      3,
    ],
    ['line breaks', 'một\nhai\nba', 46, 'text', 3],
    ['a word longer than the line', 'a'.repeat(60), 20, 'text', 3],
    ['a text that is not wrapped', 'Một dòng dài hơn ô của nó rất nhiều', 5, 'plain', 1],
    ['an empty text', '', 10, 'text', 1],
  ])('%s', (_, text, width, style, lines) => {
    expect(textHeight(text, width, style)).toBe(Math.ceil(lines * 11 * 1.36));
  });

  it('capitals, larger letters and dots need more room', () => {
    const text = 'Công bố kết quả đánh giá, xếp hạng';
    expect(textHeight(text, 34, 'text')).toBe(ONE);
    expect(textHeight(text.toUpperCase(), 34, 'text')).toBeGreaterThan(ONE);
    expect(textHeight(text, 34, 'text-body')).toBeGreaterThan(2 * ONE);
    expect(textHeight('…'.repeat(20), 34, 'text')).toBeGreaterThan(ONE);
  });

  it('is that of the longest cell of a row; rows that have a height or need one line are left alone', () => {
    const columns = [{ width: 10 }, { width: 10 }];
    const long = 'Tài liệu kiểm chứng của đơn vị';
    expect(fittedHeight({ cells: [cell('1.1'), cell(long)] }, columns)).toBe(textHeight(long, 10, 'text'));
    expect(fittedHeight({ cells: [cell(long), null], height: 20 }, columns)).toBeNull();
    expect(fittedHeight({ cells: [cell('1.1'), null] }, columns)).toBeNull();
  });
});
