import { describe, expect, it } from '@jest/globals';
import { runChecks } from '../../src/engine/checks/run-checks';
import { OFFICIAL_EDITIONS, officialEdition } from '../../src/engine/edition/official';
import { findingMessage, findingText, findingTexts, type AnyFinding } from '../../src/messages/finding';
import { fileFinding } from '../../src/workbook/file/findings';
import type { Grid } from '../../src/workbook/grid';
import { readScoresheet } from '../../src/workbook/read/read-scoresheet';
import { recogniseWorkbook } from '../../src/workbook/recognise/recognise-workbook';
import { gridFrom, type TestCell } from '../workbook/grid-from';

/** Everything that is found in a workbook, from recognising to the checks. */
function findingsIn(edition: string, ...sheets: Grid[]): readonly AnyFinding[] {
  const recognised = recogniseWorkbook({ sheets }, OFFICIAL_EDITIONS, { edition });
  const known = officialEdition(edition);
  if (!recognised.ok || known === undefined) {
    return recognised.ok ? [] : recognised.error;
  }
  const { scoresheet, findings } = readScoresheet({ sheets }, recognised.value.binding, known);
  return [...recognised.value.findings, ...findings, ...runChecks(known, scoresheet)];
}

const header = ['Mã', 'Chỉ tiêu', 'Điểm tối đa', 'Tự đánh giá', 'Thẩm định lần 1', 'Thẩm định lần 2'];
const badRows: TestCell[][] = [
  ['1.1', 'Tỷ lệ', 10, '7,04', 12, 11],
  ['1.1', 'Lặp lại', 10, 'bảy'],
  ['1.2', 'Tỷ lệ', 15, '4.400'],
  ['1.3', 'Tỷ lệ', 10, -2],
  ['1.4', 'Tỷ lệ', 20, { value: 46113, format: 'd-mmm' }],
  ['1.5', 'Tỷ lệ', 10, { value: 0.95, format: '0%' }],
  ['1.6', 'Tỷ lệ', 10, { error: '#REF!' }],
  ['1.7', 'Tỷ lệ', 10, { value: 7, formula: 'B2' }],
  ['2.1', 'Tỷ lệ', 30, { value: 7, formula: '[1]Sheet1!B2' }],
  ['2.2', 'Tỷ lệ', 20, 'KPS'],
  ['2.3', 'Tỷ lệ', 20, 'KAD'],
  [4.1, 'Tỷ lệ', 20, 5],
  ['9.9', 'Lạ', 20, 5],
  ['', 'Thưởng', 5, 5],
  ['I', 'HẠ TẦNG VÀ NỀN TẢNG SỐ', 80, 60],
  ['', 'TỔNG CỘNG', 960, 787.84],
];

const everything: readonly AnyFinding[] = [
  ...findingsIn('tayninh-commune-2025', gridFrom([header, ...badRows])),
  ...findingsIn(
    'hcmc-commune-2026',
    gridFrom([
      ['Mã', 'a', 'b', 'b', 'met'],
      ['DTI-01', 1, null, null, 'có lẽ'],
      ['DTI-02', 0, 0],
      ['DTI-02', 3, 4],
      ['DTI-36', 'KPS', 120],
      ['DTI-99', 1, 2],
    ]),
  ),
  ...findingsIn('unknown', gridFrom([header, ...badRows])),
  ...findingsIn('unknown', gridFrom([['Danh sách']])),
  ...findingsIn('unknown', gridFrom([['Mã', 'Chỉ tiêu', 'Điểm tối đa']])),
];

describe('texts of findings', () => {
  it('are whole sentences in both languages, whatever is found', () => {
    for (const finding of everything) {
      const { vi, en } = findingTexts(finding);
      expect(vi).not.toBe(en);
      for (const text of [vi, en]) {
        expect(text).toMatch(/[.!]$/);
        expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}/);
      }
    }
    expect(new Set(everything.map(({ check }) => check)).size).toBeGreaterThan(25);
  });

  it('name the place, what was found and what to do', () => {
    const found = everything.find(({ check }) => check === 'number-as-text');
    expect(found && findingText(found, 'vi')).toBe(
      'Trang tính “DTI”, ô D2: Ô điểm tự đánh giá chứa văn bản “7,04”, đã hiểu là 7,04. Nên gõ lại thành số để Excel cộng đúng.',
    );
    expect(found && findingText(found, 'en')).toBe(
      'Sheet “DTI”, cell D2: The cell (self-assessed points) holds the text “7,04”, understood as 7.04. Better type it again as a number, so that Excel adds it up.',
    );
  });

  it('have no place where the finding has none, or where a message about a file names its own', () => {
    const missing = everything.find(({ check }) => check === 'unit-missing');
    expect(missing && findingText(missing, 'vi')).toMatch(/^Không thấy tên cơ quan/);
    const file = fileFinding(
      'cell-order',
      { file: 'phieu.xlsx', sheet: 'DTI', cell: 'B2' },
      { sheet: 'DTI', address: 'B2' },
    );
    expect(findingText(file, 'vi')).toBe(findingMessage(file, 'vi'));
  });
});
