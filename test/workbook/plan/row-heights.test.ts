import { describe, expect, it } from '@jest/globals';
import { rowHeights } from '../../../src/workbook/plan/row-heights';
import type { PlannedCell, SheetPlan, StyleName } from '../../../src/workbook/plan/sheet-plan';

const SENTENCE = 'Tỷ lệ hồ sơ công việc tại cấp xã được xử lý trên môi trường điện tử và sử dụng chữ ký số.';

const cell = (value: PlannedCell['value'], style: StyleName = 'text'): PlannedCell => ({ value, style });

function heightOf(cells: SheetPlan['rows'][number]['cells'], more: Partial<SheetPlan> & { height?: number } = {}) {
  const { height, ...rest } = more;
  const columns = [{ width: 20 }, { width: 20 }, { width: 40 }];
  const plan = { name: 'x', columns, rows: [height === undefined ? { cells } : { cells, height }], ...rest };
  return rowHeights(plan).get(0) ?? null;
}

const over = (left: number, right: number) => [{ top: 0, bottom: 0, left, right }];

describe('how high a row must be', () => {
  it('leaves rows of one line to their standard height', () => {
    expect(heightOf([cell('Mã'), cell(12.5, 'figure'), cell(null)])).toBeNull();
  });

  it('takes the cell with the most lines, by the width of its column', () => {
    const narrow = heightOf([cell(SENTENCE), cell('Mã')]);
    const wide = heightOf([cell('Mã'), null, cell(SENTENCE)]);
    expect(narrow?.points).toBeGreaterThanOrEqual(4 * 14);
    expect(wide?.points).toBeLessThan(narrow?.points ?? 0);
    expect(wide?.points).toBeGreaterThanOrEqual(2 * 14);
  });

  it('keeps the line breaks of a text', () => {
    expect(heightOf([cell('a: số hồ sơ\nb: số hồ sơ\nc: số hồ sơ')])?.points).toBeGreaterThanOrEqual(3 * 14);
  });

  it('breaks texts of merged cells into the width of all their columns, and lets nothing fit them anew', () => {
    const merged = heightOf([cell(SENTENCE.repeat(3), 'paragraph'), null, null], { merges: over(0, 2) });
    const alone = heightOf([cell(SENTENCE.repeat(3), 'paragraph')]);
    expect(merged?.points).toBeLessThan((alone?.points ?? 0) / 2);
    expect([merged?.fits, alone?.fits]).toEqual([false, true]);
  });

  it('may fit a row anew where a merged cell needs less than the others', () => {
    const row = [cell('Ngắn', 'paragraph'), null, cell(SENTENCE.repeat(3))];
    expect(heightOf(row, { merges: over(0, 1) })?.fits).toBe(true);
  });

  it('gives larger type more room, and figures never a second line', () => {
    expect(heightOf([cell('TỜ TRÌNH', 'title')])?.points).toBeGreaterThan(15);
    expect(heightOf([cell(1_234_567_890.123, 'figure')], { columns: [{ width: 4 }] })).toBeNull();
  });

  it('keeps room to sign, and no row is higher than Excel takes', () => {
    expect(heightOf([cell(null)], { height: 48 })).toEqual({ points: 48, fits: false });
    expect(heightOf([cell(SENTENCE.repeat(60))])?.points).toBe(409);
  });

  it('breaks a word that is wider than its column', () => {
    expect(heightOf([cell('https://dichvucong.gov.vn/p/home/dvc-tthc-trang-chu.html')])?.points).toBeGreaterThan(40);
  });
});
