import { describe, expect, it } from '@jest/globals';
import type { Entry, Scoresheet } from '../../../src/engine/scoring/scoresheet';
import { textNumbersOf } from '../../../src/workbook/read/figure';
import { fixture, OFFICIAL_FORM, PLAIN_CSV, PLAIN_TABLE } from '../fixtures';
import { gridFrom, type TestCell } from '../grid-from';
import { bindingOf, header, read } from './read-form';

/** A sum of points in hundredths, as whole numbers. */
function sum({ entries }: Scoresheet, points: (entry: Entry) => number | null | undefined): number {
  return entries.reduce((total, entry) => total + Math.round((points(entry) ?? 0) * 100), 0) / 100;
}

/** Reads one row `1.1 | … | 10 | self | …` and returns its entry and what was said of it. */
function readRow(self: TestCell, ...more: TestCell[]) {
  const grid = gridFrom([header, ['1.1', 'Tỷ lệ', 10, self, ...more], ['1.2', 'Tỷ lệ', 10, 5]]);
  const { scoresheet, findings } = read({ sheets: [grid] });
  const [entry] = scoresheet.entries;
  return { entry, findings };
}

describe.each([
  [PLAIN_TABLE, null, null],
  [OFFICIAL_FORM, 'XÃ CẦN GIUỘC', '2025'],
  [PLAIN_CSV, null, null],
])('the real scoresheet %s', (name, unit, period) => {
  const file = fixture(name);
  const { scoresheet, findings } = read(file, textNumbersOf(file));

  it('has 62 entries with the points of the commune', () => {
    expect(scoresheet).toMatchObject({ edition: 'tayninh-commune-2025', unit, period });
    expect(scoresheet.entries).toHaveLength(62);
    expect(scoresheet.entries.every(({ state }) => state === 'answered')).toBe(true);
    expect(sum(scoresheet, ({ max }) => max)).toBe(960);
    expect(sum(scoresheet, ({ self }) => self)).toBe(787.84);
    expect(sum(scoresheet, ({ appraised }) => appraised[0])).toBe(606.27);
  });

  it('raises no question', () => {
    expect(findings).toEqual([]);
  });
});

describe('the official form', () => {
  it('tells where each field stands and what it prints as totals', () => {
    const { scoresheet } = read(fixture(OFFICIAL_FORM));
    const entry = scoresheet.entries.find(({ criterion }) => criterion === '4.22.10');
    expect(entry).toMatchObject({
      max: 30,
      self: 26,
      appraised: [26],
      final: null,
      texts: { evidence: '* 249/UBND-VHXH - 24/07/2025', notes: 'Đang thực hiện' },
      at: { self: { sheet: 'Phụ lục 1', address: 'D60' }, appraised: { sheet: 'Phụ lục 1', address: 'E60' } },
    });
    expect(scoresheet.printedTotals?.map(({ group, self }) => [group, self])).toEqual([
      ['1', 59.47],
      ['2', 51.85],
      ['3', 100],
      ['4', 442.43],
      ['5', 80],
      ['6', 54.09],
      [null, 787.84],
    ]);
  });
});

describe('the official form saved as CSV', () => {
  it('is read alike though merges are lost and every number is text', () => {
    const [form] = fixture(OFFICIAL_FORM).sheets;
    const cells = Array.from({ length: form?.rows ?? 0 }, (_, row) =>
      Array.from({ length: form?.columns ?? 0 }, (__, column): TestCell => {
        const { value } = form?.cell(row, column) ?? { value: null };
        return typeof value === 'number' ? String(value).replace('.', ',') : value;
      }),
    );
    const { scoresheet, findings } = read({ sheets: [gridFrom(cells)] }, { textNumbers: true, decimal: ',' });
    expect(scoresheet).toMatchObject({ unit: 'XÃ CẦN GIUỘC', period: '2025' });
    expect(scoresheet.entries).toHaveLength(62);
    expect(sum(scoresheet, ({ self }) => self)).toBe(787.84);
    expect(findings).toEqual([]);
  });
});

describe('points that are no plain numbers', () => {
  it.each([
    ['7,04', 7.04],
    ['7.04 ', 7.04],
    ['10đ', 10],
    ['−2', -2],
    ['1.234,5', 1234.5],
  ])('uses %j as %d and says so', (text, value) => {
    const { entry, findings } = readRow(text);
    expect(entry?.self).toBe(value);
    expect(findings).toEqual([
      {
        check: 'number-as-text',
        severity: 'warning',
        at: { sheet: 'DTI', address: 'D2' },
        criterion: '1.1',
        data: { column: 'self', text, value },
      },
    ]);
  });

  it.each([
    ['bảy', 'not-a-number'],
    ['Đạt', 'not-a-number'],
    ['x', 'not-a-number'],
    ['95%', 'not-a-number'],
    [true, 'not-a-number'],
    ['4.400', 'number-unclear'],
    [{ error: '#REF!' }, 'cell-error'],
    [{ value: 46113, format: 'd-mmm' }, 'number-is-date'],
    [{ value: 0.95, format: '0%' }, 'number-is-percent'],
  ] as [TestCell, string][])('reads no points from %j and reports an error', (cell, check) => {
    const { entry, findings } = readRow(cell);
    expect(entry).toMatchObject({ self: null, state: 'missing' });
    expect(findings).toMatchObject([{ check, severity: 'error', at: { address: 'D2' }, criterion: '1.1' }]);
  });

  it.each([null, ' ', '-', '…'])('takes %j for an empty cell, not for zero', (cell) => {
    const { entry, findings } = readRow(cell);
    expect(entry).toMatchObject({ self: null, state: 'missing' });
    expect(findings).toEqual([]);
  });

  it('reads the decimal comma of a CSV without a word', () => {
    const grid = gridFrom([header, ['1.1', 'Tỷ lệ', '10', '7,04'], ['1.2', 'Tỷ lệ', '10', '7.04']]);
    const { scoresheet, findings } = read({ sheets: [grid] }, { textNumbers: true, decimal: ',' });
    expect(scoresheet.entries.map(({ self }) => self)).toEqual([7.04, 7.04]);
    expect(findings).toMatchObject([{ check: 'number-as-text', at: { address: 'D3' } }]);
  });

  it('uses what a formula gave and tells of formulas and links', () => {
    const grid = gridFrom([
      header,
      ['1.1', 'Tỷ lệ', 10, { value: 7, formula: 'ROUND(F2*10,2)' }],
      ['1.2', 'Tỷ lệ', 10, { value: 5, formula: '[1]Sheet1!$B$2' }],
      ['1.3', 'Tỷ lệ', 10, { value: 6, formula: 'SUM(Bảng1[[#This Row],[a]])' }],
    ]);
    const { scoresheet, findings } = read({ sheets: [grid] });
    expect(scoresheet.entries.map(({ self }) => self)).toEqual([7, 5, 6]);
    expect(findings).toMatchObject([
      { check: 'formula-figures', severity: 'notice', at: { address: 'D2:D4' }, data: { count: 2 } },
      { check: 'external-link', severity: 'notice', at: { address: 'D3' }, criterion: '1.2' },
    ]);
  });
});

describe('the state of an entry', () => {
  it.each([
    ['KPS', null, 'did-not-arise'],
    ['Không phát sinh', null, 'did-not-arise'],
    ['KAD', null, 'not-applicable-requested'],
    [null, 'Không áp dụng', 'not-applicable-requested'],
    [null, null, 'missing'],
    [0, null, 'answered'],
  ] as [TestCell, TestCell, string][])('self %j with status %j is %s', (self, status, state) => {
    expect(readRow(self, null, status)).toMatchObject({ entry: { state }, findings: [] });
  });

  it('is not applicable only where a column accepts the request', () => {
    const rows = [
      ['1.1', 10, 'KAD', 'Có'],
      ['1.2', 10, 'KAD', 'Không'],
      ['1.3', 10, 'KAD', null],
      ['1.4', 10, 5, 'Có'],
    ];
    const grid = gridFrom([['Mã', 'Điểm tối đa', 'Tự chấm', 'Chấp thuận không áp dụng'], ...rows]);
    expect(read({ sheets: [grid] }).scoresheet.entries.map(({ state }) => state)).toEqual([
      'not-applicable',
      'not-applicable-requested',
      'not-applicable-requested',
      'answered',
    ]);
  });
});

describe('a request to leave a criterion out', () => {
  it.each([
    ['Đã gửi công văn', 'not-applicable-requested', ['acceptance-unclear']],
    ['ok', 'not-applicable-requested', ['acceptance-unclear']],
    ['-', 'not-applicable-requested', []],
    ['Có', 'not-applicable', []],
  ])('answered by %j is %s', (accepted, state, checks) => {
    const grid = gridFrom([
      ['Mã', 'Điểm tối đa', 'Tự chấm', 'Trạng thái', 'Chấp thuận'],
      ['1.1', 10, null, 'Không áp dụng (đã gửi CV 12)', accepted],
    ]);
    const { scoresheet, findings } = read({ sheets: [grid] });
    expect(scoresheet.entries).toMatchObject([{ state }]);
    expect(findings.map(({ check }) => check)).toEqual(checks);
  });
});

describe('two columns of self-assessed points', () => {
  it('are not chosen between', () => {
    const grid = gridFrom([
      [...header, 'Tự đánh giá năm 2024'],
      ['1.1', 'Tỷ lệ', 10, 7, null, null, null, 8],
    ]);
    expect(read({ sheets: [grid] }).scoresheet.entries).toMatchObject([{ max: 10, self: null }]);
  });
});

describe('codes and rows', () => {
  it('reads rows that were moved and inserted after binding', () => {
    const rows: TestCell[][] = [
      ['1.1', 'Tỷ lệ', 10, 7],
      ['1.2', 'Tỷ lệ', 10, 5],
    ];
    const binding = bindingOf({ sheets: [gridFrom([header, ...rows])] });
    const now = gridFrom([header, ['1.2', 'Tỷ lệ', 10, 5], [], ['1.1', 'Tỷ lệ', 10, 8], ['1.3', 'Mới', 10, 1]]);
    const { entries } = read({ sheets: [now] }, undefined, binding).scoresheet;
    expect(entries.map(({ criterion, self }) => [criterion, self])).toEqual([
      ['1.2', 5],
      ['1.1', 8],
      ['1.3', 1],
    ]);
  });

  it('reads nothing from columns whose heading is another by now', () => {
    const binding = bindingOf({ sheets: [gridFrom([header, ['1.1', 'Tỷ lệ', 10, 7]])] });
    const moved = gridFrom([
      ['Mã', 'Chỉ tiêu', 'Điểm tối đa', 'Thẩm định'],
      ['1.1', 'Tỷ lệ', 10, 7],
    ]);
    const { scoresheet, findings } = read({ sheets: [moved] }, undefined, binding);
    expect(scoresheet.entries).toEqual([]);
    expect(findings[0]).toMatchObject({
      check: 'heading-changed',
      severity: 'error',
      at: { address: 'D1' },
      data: { expected: 'Tự đánh giá', found: 'Thẩm định' },
    });
    expect(read({ sheets: [] }, undefined, binding).findings).toMatchObject([{ check: 'sheet-not-found' }]);
  });

  it('asks which criterion a number or a date in the code column is', () => {
    const grid = gridFrom([header, ['1.1', 'Tỷ lệ', 10, 7], [4.1, 'Khác', 20, 5], [{ error: '#N/A' }, 'Khác', 20, 5]]);
    const { scoresheet, findings } = read({ sheets: [grid] });
    expect(scoresheet.entries.map(({ criterion }) => criterion)).toEqual(['1.1']);
    expect(findings).toMatchObject([
      { check: 'code-unclear', severity: 'error', at: { address: 'A3' }, data: { candidates: ['4.1', '4.10'] } },
      { check: 'cell-error', severity: 'error', at: { address: 'A4' }, data: { column: 'code', error: '#N/A' } },
    ]);
  });

  it('reports points without a code, and keeps duplicate and unknown codes for the checks', () => {
    const grid = gridFrom([
      header,
      ['1.1', 'Tỷ lệ', 10, 7],
      ['1.1', 'Lại', 10, 6],
      ['1.9', 'Lạ', 10, 5],
      ['', 'Thưởng', 5, 5],
    ]);
    const { scoresheet, findings } = read({ sheets: [grid] });
    expect(scoresheet.entries.map(({ criterion }) => criterion)).toEqual(['1.1', '1.1', '1.9']);
    expect(findings).toMatchObject([{ check: 'code-missing', at: { address: 'A5' }, data: { name: 'Thưởng' } }]);
  });

  it('reads two rounds of appraisal and final points', () => {
    const grid = gridFrom([
      ['Mã', 'Tự chấm', 'Thẩm định lần 2', 'Thẩm định lần 1', 'Điểm đạt được', 'Hạn xử lý'],
      ['1.1', 7, 8, 9, 8.5, { value: 46113, format: 'dd/mm/yyyy' }],
    ]);
    expect(read({ sheets: [grid] }).scoresheet.entries).toMatchObject([
      { appraised: [9, 8], final: 8.5, texts: { deadline: '2026-04-01' }, at: { appraised: { address: 'C2' } } },
    ]);
  });
});
