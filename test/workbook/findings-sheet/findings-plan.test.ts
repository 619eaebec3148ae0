import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from '@jest/globals';
import { findingRows, findingsSheetTexts } from '../../../src/messages/findings-sheet';
import type { AnyFinding } from '../../../src/messages/finding';
import { readWorkbook } from '../../../src/workbook/file/read-workbook';
import { writeWorkbook } from '../../../src/workbook/file/write';
import { findingsPlan } from '../../../src/workbook/findings-sheet/findings-plan';
import type { FindingRow } from '../../../src/workbook/findings-sheet/texts';

const TEXTS = findingsSheetTexts('vi');
const HOSTILE = '=HYPERLINK("http://example.com","Xã Đông")';

const FINDINGS: readonly AnyFinding[] = [
  {
    check: 'points-missing',
    severity: 'notice',
    at: { sheet: 'Phiếu', address: 'D9' },
    criterion: '1.10',
    data: { column: 'self', group: null, rows: [{ code: '1.10', cell: 'D9', detail: null }], of: 1 },
  },
  {
    check: 'self-over-max',
    severity: 'error',
    at: { sheet: 'Bảng "A" d\'hôte', address: 'D12' },
    criterion: '1.2',
    data: { points: 12, max: 10, round: null },
  },
  { check: 'earlier-none', severity: 'warning', at: null, criterion: null, data: { unit: HOSTILE, units: [] } },
];

async function written(rows: readonly FindingRow[]) {
  const plan = findingsPlan(rows, { lines: [HOSTILE] }, TEXTS);
  const bytes = await writeWorkbook({ sheets: [plan] }, new Date(0));
  const read = readWorkbook(bytes, 'findings.xlsx');
  const sheet = read.ok ? read.value.sheets[0] : undefined;
  if (sheet === undefined) throw new Error('The sheet of findings could not be read.');
  return { sheet, bytes };
}

describe('the sheet of findings', () => {
  it('lists errors first, numbered, with a link to each cell whatever the sheet is called', async () => {
    const { sheet } = await written(findingRows(FINDINGS, { file: null, unit: 'Xã Đông' }, 'vi'));
    const row = (at: number) => Array.from({ length: 5 }, (_, column) => sheet.cell(at, column).value);
    expect(row(4)).toEqual(['TT', 'Mức độ', 'Mã tiêu chí', 'Vị trí', 'Nội dung và việc cần làm']);
    expect(row(5).slice(0, 3)).toEqual([1, 'Lỗi', '1.2']);
    expect(row(7).slice(0, 3)).toEqual([3, 'Lưu ý', '1.10']);
    expect(sheet.cell(5, 3).formula).toBe(`HYPERLINK("#'Bảng ""A"" d''hôte'!D12","Bảng ""A"" d'hôte!D12")`);
  });

  it('holds findings that have no cell, and texts from a workbook never as formulas', async () => {
    const { sheet } = await written(findingRows(FINDINGS, { file: null, unit: HOSTILE }, 'vi'));
    expect(sheet.cell(1, 0)).toMatchObject({ value: HOSTILE });
    expect(sheet.cell(6, 4).value).toContain(HOSTILE);
    const formulas = [...sheet.filled()].flatMap(({ cell }) => cell.formula ?? []);
    expect(formulas).toHaveLength(2);
    expect(formulas.every((formula) => formula.startsWith('HYPERLINK("#'))).toBe(true);
  });

  it('names the units and links into their files where it lists several', async () => {
    const rows = ['Xã Đông', 'Xã Tây'].flatMap((unit) =>
      findingRows(FINDINGS.slice(1, 2), { file: `phieu/${unit}.xlsx`, unit }, 'vi'),
    );
    const { sheet } = await written(rows);
    expect(sheet.cell(4, 2).value).toBe('Cơ quan, đơn vị');
    expect(sheet.cell(6, 2).value).toBe('Xã Tây');
    expect(sheet.cell(6, 4).formula).toContain('HYPERLINK("phieu/Xã Tây.xlsx#\'Bảng');
  });

  it('can be filtered by its headings', async () => {
    const { bytes } = await written(findingRows(FINDINGS, { file: null, unit: null }, 'vi'));
    const xml = unzipSync(bytes)['xl/worksheets/sheet1.xml'];
    expect(strFromU8(xml ?? new Uint8Array())).toContain('<autoFilter ref="A5:F8"');
  });

  it('says so where there is nothing to review', async () => {
    const { sheet } = await written([]);
    expect(sheet.cell(5, 0).value).toBe('Không có nội dung cần rà soát.');
  });

  it('shows both figures of a discrepancy, the heaviest first', () => {
    const conflict = (weight: number, value: number, central: number): AnyFinding => ({
      check: 'central-conflict',
      severity: 'warning',
      at: { sheet: 'Phiếu', address: 'D5' },
      criterion: '1.1',
      data: {
        verdict: 'conflict',
        criterion: '1.1',
        compared: { kind: 'points', basis: 'self' },
        reported: { value, at: null },
        central: {
          unit: null,
          period: null,
          key: { criterion: '1.1' },
          value: central,
          numerator: null,
          denominator: null,
          decimals: null,
          scale: null,
          measure: 'points',
          source: 'Sở KH&CN',
          asOf: '2025-12-31',
          provisional: false,
          at: null,
        },
        centralValue: central,
        standing: { older: false, periodEnd: null, provisional: false },
        difference: value - central,
        impact: {
          basis: 'self',
          points: { reported: value, central },
          total: { reported: null, central: null },
          index: { reported: null, central: null },
          rank: null,
        },
        weight,
      },
    });
    const rows = findingRows([conflict(1, 7, 8), conflict(9, 1, 10)], { file: null, unit: null }, 'vi');
    expect(rows.map(({ both }) => both)).toEqual([
      { reported: 1, central: 10, source: 'Sở KH&CN', asOf: '2025-12-31' },
      { reported: 7, central: 8, source: 'Sở KH&CN', asOf: '2025-12-31' },
    ]);
    expect(TEXTS.sourceText('Sở KH&CN', '2025-12-31')).toBe('Sở KH&CN, 31/12/2025');
  });
});
