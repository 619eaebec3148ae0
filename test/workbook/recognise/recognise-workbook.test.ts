import { describe, expect, it } from '@jest/globals';
import { pointCriteriaOf } from '../../../src/engine/edition/criteria';
import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import type { EditionDoubt } from '../../../src/workbook/recognise/edition-doubt';
import type { Grid } from '../../../src/workbook/grid';
import { recogniseWorkbook, type RecogniseOptions } from '../../../src/workbook/recognise/recognise-workbook';
import { fixture, OFFICIAL_FORM, PLAIN_CSV, PLAIN_TABLE } from '../fixtures';
import { gridFrom, type TestCell } from '../grid-from';

function recognised(sheets: readonly Grid[], options: RecogniseOptions = {}) {
  const result = recogniseWorkbook({ sheets }, OFFICIAL_EDITIONS, options);
  if (!result.ok) {
    throw new Error(result.error.map(({ check }) => check).join(', '));
  }
  return result.value;
}

/** The findings, whether recognising failed or not. */
function findings(sheets: readonly Grid[], options: RecogniseOptions = {}) {
  const result = recogniseWorkbook({ sheets }, OFFICIAL_EDITIONS, options);
  return result.ok ? result.value.findings : result.error;
}

const header = ['Mã', 'Chỉ tiêu', 'Điểm tối đa', 'Tự đánh giá'];
const body: TestCell[][] = [
  ['1.1', 'Tỷ lệ người sử dụng', 10, 7.04],
  ['1.2', 'Tỷ lệ phủ sóng 5G', 10, 7.51],
  ['4.22.11', 'Hưởng ứng ngày chuyển đổi số', 20, 20],
];
/** Every criterion of the commune edition of Tây Ninh, as a form lists them. */
const criteria: TestCell[][] = OFFICIAL_EDITIONS.filter(({ id }) => id === 'tayninh-commune-2025')
  .flatMap(pointCriteriaOf)
  .map(({ code, name, max }) => [code, name.vi, max, 5]);
const score = (name: string) => gridFrom([header, ...body], { name });

describe('recognising real workbooks', () => {
  it('understands the plain table', () => {
    const { binding, findings: told } = recognised(fixture(PLAIN_TABLE).sheets);
    expect(binding).toMatchObject({
      table: { sheet: 'DTI', header: { top: 0, bottom: 0 } },
      body: { first: 1, last: 62 },
      unit: null,
      period: null,
      edition: 'tayninh-commune-2025',
    });
    expect(binding.table.columns).toContainEqual({ field: 'appraised', round: 1, column: 5, heading: 'Thẩm định' });
    expect(binding.rows.filter(({ kind }) => kind === 'criterion')).toHaveLength(62);
    expect(told.map(({ check, severity }) => [check, severity])).toEqual([
      ['unit-missing', 'notice'],
      ['period-missing', 'notice'],
    ]);
  });

  it('understands the official form with its title, two-row header, groups and total', () => {
    const { binding, findings: told } = recognised(fixture(OFFICIAL_FORM).sheets);
    expect(binding).toMatchObject({
      table: { sheet: 'Phụ lục 1', header: { top: 5, bottom: 6 } },
      body: { first: 7, last: 75 },
      unit: { value: 'XÃ CẦN GIUỘC', at: { sheet: 'Phụ lục 1', address: 'A1' } },
      period: { value: '2025', at: { sheet: 'Phụ lục 1', address: 'A4' } },
      edition: 'tayninh-commune-2025',
      candidates: ['tayninh-commune-2025'],
    });
    expect(binding.table.columns.map(({ field }) => field)).toEqual([
      'code',
      'name',
      'max',
      'self',
      'appraised',
      'difference',
      'evidence',
      'notes',
    ]);
    const groups = binding.rows.filter(({ kind }) => kind === 'group').map(({ row, group }) => [row, group]);
    expect(groups).toEqual([
      [7, '1'],
      [15, '2'],
      [21, '3'],
      [28, '4'],
      [61, '5'],
      [66, '6'],
    ]);
    expect(binding.rows.at(-1)).toEqual({ row: 75, kind: 'total', code: null, group: null });
    expect(told).toEqual([]);
  });

  it('understands the CSV', () => {
    const { binding } = recognised(fixture(PLAIN_CSV).sheets);
    expect(binding.edition).toBe('tayninh-commune-2025');
    expect(binding.rows.filter(({ kind }) => kind === 'criterion')).toHaveLength(62);
  });
});

describe('which table is read', () => {
  it('passes over hidden sheets, notes and a summary by group', () => {
    const summary = gridFrom(
      [
        ['TT', 'Chỉ số chính', 'Điểm tối đa', 'Tự đánh giá'],
        ['I', 'Hạ tầng', 80, 59.47],
      ],
      {
        name: 'Tổng hợp',
      },
    );
    const hidden = gridFrom([header, ...body], { name: '_DTI', hidden: true });
    const notes = gridFrom([['Hướng dẫn'], ['Điền vào cột Tự đánh giá']], { name: 'Hướng dẫn' });
    expect(recognised([notes, summary, hidden, score('Phiếu')]).binding.table.sheet).toBe('Phiếu');
  });

  it('passes over sheets that the product wrote itself', () => {
    const sheets = [score('Phiếu'), score('Kết quả')];
    expect(recognised(sheets, { ownSheets: ['Kết quả'] }).binding.table.sheet).toBe('Phiếu');
  });

  it('asks which of two, and reads the one asked for', () => {
    const sheets = [score('Quý I'), score('Quý II')];
    expect(findings(sheets)).toEqual([
      expect.objectContaining({
        check: 'several-tables',
        severity: 'error',
        data: { tables: ["'Quý I'!A1:D1", "'Quý II'!A1:D1"], onOneSheet: false },
      }),
    ]);
    expect(recognised(sheets, { sheet: 'Quý II' }).binding.table.sheet).toBe('Quý II');
  });

  it.each([
    ['below one another', [header, ...body, [], header, ...body], ["'DTI'!A1:D1", "'DTI'!A6:D6"]],
    ['side by side', [header, ...body].map((row) => [...row, null, ...row]), ["'DTI'!A1:D1", "'DTI'!F1:I1"]],
  ] as [string, TestCell[][], string[]][])('says that two forms stand %s on one sheet', (_, rows, tables) => {
    expect(findings([gridFrom(rows)])).toMatchObject([{ check: 'several-tables', data: { tables, onOneSheet: true } }]);
  });

  it('goes on below a header that is printed again', () => {
    const grid = gridFrom([header, ...body.slice(0, 2), header, ...body.slice(2)]);
    const codes = recognised([grid]).binding.rows.flatMap(({ kind, code }) => (kind === 'criterion' ? [code] : []));
    expect(codes).toEqual(['1.1', '1.2', '4.22.11']);
  });

  it('names the sheets when the one asked for is not there', () => {
    expect(findings([score('Quý I')], { sheet: 'Quý III' })).toMatchObject([
      { check: 'sheet-not-found', data: { sheet: 'Quý III', sheets: ['Quý I'] } },
    ]);
  });

  it('says which headings it looked for when there is no table', () => {
    const [finding] = findings([gridFrom([['Danh sách cán bộ'], ['Nguyễn Văn A']], { name: 'Trang 1' })]);
    expect(finding).toMatchObject({ check: 'no-table', severity: 'error', data: { sheets: ['Trang 1'] } });
    expect(finding?.data).toHaveProperty('lookedFor', expect.arrayContaining(['Mã', 'Điểm tối đa', 'Tự đánh giá']));
  });

  it('names the column that is missing', () => {
    const withoutCode = gridFrom([
      ['Chỉ tiêu', 'Điểm tối đa', 'Tự đánh giá'],
      ['Tỷ lệ', 10, 7],
    ]);
    const withoutPoints = gridFrom([
      ['Mã', 'Chỉ tiêu', 'Điểm tối đa'],
      ['1.1', 'Tỷ lệ', 10],
    ]);
    expect(findings([withoutCode])).toMatchObject([{ check: 'column-missing', data: { column: 'code' } }]);
    expect(findings([withoutPoints])).toMatchObject([
      { check: 'column-missing', data: { column: 'points', found: ['Mã', 'Chỉ tiêu', 'Điểm tối đa'] } },
    ]);
  });

  it('tells of two columns for the same points', () => {
    const twice = gridFrom([[...header, 'Điểm tự chấm'], ...body]);
    expect(findings([twice])).toContainEqual(
      expect.objectContaining({
        check: 'column-twice',
        severity: 'error',
        data: { heading: 'Tự đánh giá', used: 'D1', others: ['E1'], withheld: true },
      }),
    );
  });
});

describe('the edition', () => {
  it('is found though columns are moved, rows sorted otherwise and blank rows put in', () => {
    const moved = [...criteria].reverse().flatMap((row) => [[], [row[3], null, row[1], row[0], row[2]] as TestCell[]]);
    const grid = gridFrom([['Tự chấm', 'Ghi chú', 'Tiêu chí', 'Mã số', 'Điểm chuẩn'], ...moved]);
    const { binding } = recognised([grid]);
    expect(binding.edition).toBe('tayninh-commune-2025');
    const codes = binding.rows.filter(({ kind }) => kind === 'criterion').map(({ code }) => code);
    expect(codes).toHaveLength(62);
    expect(codes[0]).toBe('6.8');
  });

  it('is asked for when the codes are of none', () => {
    const grid = gridFrom([header, ['X-1', 'Khác', 5, 5], ['X-2', 'Khác', 5, 5]]);
    expect(recognised([grid]).binding.edition).toBeNull();
    expect(findings([grid])[0]).toMatchObject({
      check: 'edition-unknown',
      severity: 'error',
      data: { codes: ['X-1', 'X-2'] },
    });
  });

  it('is the one asked for, and an unknown id is named', () => {
    expect(recognised([score('DTI')], { edition: 'province-2022' }).binding.edition).toBe('province-2022');
    expect(findings([score('DTI')], { edition: 'province-1999' })[0]).toMatchObject({
      check: 'edition-not-available',
      data: { edition: 'province-1999' },
    });
  });

  it('is asked for when two fit equally', () => {
    const [tayninh] = OFFICIAL_EDITIONS.filter(({ id }) => id === 'tayninh-commune-2025');
    const twins = tayninh === undefined ? [] : [tayninh, { ...tayninh, id: 'longan-commune-2025' }];
    const result = recogniseWorkbook({ sheets: [gridFrom([header, ...criteria])] }, twins);
    expect(result.ok && result.value.findings[0]).toMatchObject({
      check: 'edition-ambiguous',
      data: { candidates: ['longan-commune-2025', 'tayninh-commune-2025'] },
    });
  });
});

describe('an edition is pinned only by strong evidence', () => {
  const group = (number: string, name: string): TestCell[] => [number, name];
  const otherMaxima = (count: number) => criteria.map((row, index) => (index < count ? [row[0], row[1], 2.5, 2] : row));
  const foreignGroups = [
    group('1', 'Nhận thức số'),
    ...criteria.slice(0, 7),
    group('2', 'Thể chế số'),
    ...criteria.slice(7, 12),
    group('3', 'Hạ tầng số'),
    ...criteria.slice(12),
  ];

  it.each([
    ['with one row deleted', criteria.slice(1), null],
    ['with six wrong maxima of 62', otherMaxima(6), null],
    ['with seven wrong maxima', otherMaxima(7), 'maxima'],
    ['with every maximum of another set', otherMaxima(62), 'maxima'],
    ['with groups of another set', foreignGroups, 'groups'],
    ['with its first three criteria only', criteria.slice(0, 3), 'few-codes'],
    ['with a fourth of the codes unknown', [...criteria.slice(0, 45), ...unknownRows(15)], 'codes'],
  ] as [string, TestCell[][], EditionDoubt | null][])('%s', (_, rows, doubt) => {
    const form = gridFrom([header, ...rows]);
    expect(recognised([form]).binding).toMatchObject({
      edition: doubt === null ? 'tayninh-commune-2025' : null,
      candidates: ['tayninh-commune-2025'],
    });
    if (doubt !== null) {
      expect(findings([form])[0]).toMatchObject({
        check: 'edition-unknown',
        severity: 'error',
        data: { candidates: ['tayninh-commune-2025'], doubt },
      });
    }
  });

  it.each([
    ['ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH', 'BỘ CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP XÃ', false],
    ['UBND TỈNH TÂY NINH', 'BỘ CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP TỈNH', false],
    ['UBND TỈNH TÂY NINH', 'BỘ CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP XÃ NĂM 2025', true],
    ['UBND XÃ CẦN GIUỘC', 'KẾT QUẢ TỰ ĐÁNH GIÁ', true],
  ])('under the title %s | %s', (committee, title, pinned) => {
    const { binding } = recognised([gridFrom([[committee], [title], header, ...criteria])]);
    expect(binding.edition).toBe(pinned ? 'tayninh-commune-2025' : null);
  });

  it('or by the form naming it', () => {
    const grid = gridFrom([['Mã bộ chỉ số: tayninh-commune-2025'], header, ...criteria.slice(0, 3)]);
    expect(recognised([grid]).binding.edition).toBe('tayninh-commune-2025');
  });

  function unknownRows(count: number): TestCell[][] {
    return Array.from({ length: count }, (_, index) => [`8.${String(index + 1)}`, 'Khác', 10, 5]);
  }
});

describe('a sheet of raw figures', () => {
  it('is found beside the table of points', () => {
    const points = gridFrom([header, ['DTI-02', 'Các cuộc họp', 2, 1.5], ['DTI-07', 'Báo cáo', 2, 2]], {
      name: 'Phiếu',
    });
    const figures = gridFrom(
      [
        ['Mã', 'a', 'b', 'q1'],
        ['DTI-02', 3, 4],
        ['DTI-07', null, null, 'Đúng hạn'],
      ],
      {
        name: 'Số liệu',
      },
    );
    const central = gridFrom(
      [
        ['Mã', 'Giá trị', 'Nguồn'],
        ['DTI-02', 3, 'Hệ thống'],
      ],
      { name: 'Đối chiếu' },
    );
    const { binding } = recognised([central, figures, points]);
    expect(binding.table.sheet).toBe('Phiếu');
    expect(binding.inputTables.map(({ sheet }) => sheet)).toEqual(['Số liệu']);
    expect(recognised([figures]).binding.table.sheet).toBe('Số liệu');
  });
});
