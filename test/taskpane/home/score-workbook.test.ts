import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { HomeModel } from '../../../src/taskpane/home/model';
import { scoreWorkbook } from '../../../src/taskpane/home/score-workbook';
import type { OpenWorkbook } from '../../../src/workbook/excel/read-sheets';
import { readWorkbookPath } from '../../../src/workbook/file/node';
import { gridFrom, type TestCell } from '../../workbook/grid-from';

async function fixture(file: string): Promise<OpenWorkbook> {
  const read = await readWorkbookPath(join(__dirname, '../../fixtures', file));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return { sheets: read.value.sheets, tooLarge: [] };
}

function modelOf(workbook: OpenWorkbook): HomeModel {
  const { outcome } = scoreWorkbook(workbook);
  if (outcome.kind !== 'scored') throw new Error(JSON.stringify(outcome));
  return outcome.model;
}

/** A sheet with one cell changed. */
function withCell(workbook: OpenWorkbook, row: number, column: number, value: TestCell): OpenWorkbook {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    cell: (r: number, c: number) => {
      const changed = gridFrom([[value]]).cell(0, 0);
      return r === row && c === column ? changed : sheet.cell(r, c);
    },
  }));
  return { ...workbook, sheets };
}

describe('the real scoresheet', () => {
  it.each(['tayninh-commune-2025-scoresheet.xlsx', 'tayninh-commune-2025-official-form.xlsx'])(
    '%s is scored',
    async (file) => {
      const model = modelOf(await fixture(file));
      expect(model.edition.id).toBe('tayninh-commune-2025');
      expect(model.totals).toMatchObject({ self: 787.84, appraised: 606.27, final: null, max: 960 });
      expect(model.index).toMatchObject({ self: 0.8207, appraised: 0.6315, final: null });
      expect(model.groups.map(({ self }) => self)).toEqual([59.47, 51.85, 100, 442.43, 80, 54.09]);
      expect(model.groups.map(({ max }) => max)).toEqual([80, 100, 100, 520, 80, 80]);
      expect(model.filled).toBe(model.criteria);
      expect(model.decimals).toEqual({ points: 2, index: 4 });
    },
  );

  it('is bound to the place of its table, with unit and period of the form', async () => {
    const form = modelOf(await fixture('tayninh-commune-2025-official-form.xlsx'));
    expect(form.table.sheet).toBe('Phụ lục 1');
    expect(form.unit).toMatch(/Cần Giuộc/i);
    expect(form.period).toBe('2025');
    const plain = scoreWorkbook(await fixture('tayninh-commune-2025-scoresheet.xlsx'));
    expect(plain.bound).toEqual(['DTI']);
    expect(plain.outcome).toMatchObject({ model: { table: { sheet: 'DTI', address: 'A1:K63' } } });
  });

  it('follows what is typed', async () => {
    const workbook = await fixture('tayninh-commune-2025-scoresheet.xlsx');
    const model = modelOf(withCell(workbook, 1, 4, 10));
    expect(model.totals.self).toBe(790.8);
    expect(model.groups[0]?.self).toBe(62.43);
  });

  it('names the cell of a figure that is no number, gravest findings first, and leaves it out of the sum', async () => {
    const workbook = await fixture('tayninh-commune-2025-scoresheet.xlsx');
    const { findings, totals, filled } = modelOf(withCell(workbook, 1, 4, 'Đạt'));
    expect(findings[0]).toMatchObject({
      severity: 'error',
      at: { sheet: 'DTI', address: 'E2' },
      criterion: '1.1',
      text: { vi: expect.stringContaining('Đạt'), en: expect.stringContaining('Đạt') },
    });
    expect(totals.self).toBe(780.8);
    expect(filled).toBe(61);
  });
});

describe('the checks', () => {
  it('are run: points above the maximum are an error in their cell', async () => {
    const workbook = await fixture('tayninh-commune-2025-scoresheet.xlsx');
    const { findings } = modelOf(withCell(workbook, 1, 4, 11));
    expect(findings[0]).toMatchObject({ severity: 'error', at: { sheet: 'DTI', address: 'E2' }, criterion: '1.1' });
  });
});

describe('a workbook without a form', () => {
  it('is told what was looked for, and bound to no sheet', () => {
    const { outcome, bound } = scoreWorkbook({ sheets: [gridFrom([['Danh sách', 'Ghi chú']])], tooLarge: ['Big'] });
    expect(bound).toEqual([]);
    expect(outcome).toMatchObject({ kind: 'not-recognised', tooLarge: ['Big'], findings: [{ severity: 'error' }] });
  });
});
