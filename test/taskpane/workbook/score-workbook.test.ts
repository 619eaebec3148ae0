import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { FormModel } from '../../../src/taskpane/workbook/model';
import { scoreWorkbook } from '../../../src/taskpane/workbook/score-workbook';
import type { OpenBook } from '../../../src/workbook/excel/read-sheets';
import { readWorkbookPath } from '../../../src/workbook/file/node';
import { decodeState } from '../../../src/workbook/state/codec';
import { gridFrom, type TestCell } from '../../workbook/grid-from';

const TODAY = '2026-01-15';

function bookOf(sheets: OpenBook['sheets']): OpenBook {
  const facts = sheets.map(({ name }) => ({ mark: { name, id: name }, isProtected: false }));
  return { sheets, facts, state: decodeState(null), tooLarge: [] };
}

async function fixture(file: string): Promise<OpenBook> {
  const read = await readWorkbookPath(join(__dirname, '../../fixtures', file));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return bookOf(read.value.sheets);
}

function modelOf(workbook: OpenBook): FormModel {
  const { outcome } = scoreWorkbook(workbook, null, TODAY);
  if (outcome.kind !== 'scored') throw new Error(JSON.stringify(outcome));
  return outcome.model;
}

/** A sheet with one cell changed. */
function withCell(workbook: OpenBook, row: number, column: number, value: TestCell): OpenBook {
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
      expect(model.totals.index).toMatchObject({ self: 0.8207, appraised: 0.6315, final: null });
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
    expect(form.period).toEqual({ vi: 'Năm 2025', en: expect.stringContaining('2025') });
    expect(form.understood).toMatchObject({ sheet: 'Phụ lục 1', headerRow: 7, remembered: null });
    const plain = scoreWorkbook(await fixture('tayninh-commune-2025-scoresheet.xlsx'), null, TODAY);
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
    const { outcome, bound } = scoreWorkbook(
      { ...bookOf([gridFrom([['Danh sách', 'Ghi chú']])]), tooLarge: ['Big'] },
      null,
      TODAY,
    );
    expect(bound).toEqual([]);
    expect(outcome).toMatchObject({ kind: 'not-recognised', tooLarge: ['Big'], findings: [{ severity: 'error' }] });
  });
});

describe('several scoresheets', () => {
  it('are all offered; the one chosen is read', async () => {
    const first = await fixture('tayninh-commune-2025-scoresheet.xlsx');
    const second = await fixture('tayninh-commune-2025-official-form.xlsx');
    const book = bookOf([...first.sheets, ...second.sheets]);
    const { outcome, bound } = scoreWorkbook(book, 'Phụ lục 1', TODAY);
    expect(outcome.facts.forms.map(({ sheet }) => sheet)).toEqual(['DTI', 'Phụ lục 1']);
    expect(bound).toEqual(['Phụ lục 1']);
    expect(scoreWorkbook(book, 'gone', TODAY).bound).toEqual(['DTI']);
  });
});

describe('the rows', () => {
  it('tell their criterion, with rule, evidence and points', async () => {
    const { rows, list } = modelOf(await fixture('tayninh-commune-2025-scoresheet.xlsx'));
    expect(rows.get('1!DTI')).toBe('1.1');
    expect(rows.get('0!DTI')).toBeUndefined();
    const shown = list.find(({ code }) => code === '1.1');
    expect(shown).toMatchObject({
      max: 10,
      points: { self: 7.04, computed: null },
      at: { sheet: 'DTI', address: 'E2' },
    });
    expect(shown?.rule.vi).toContain('Điểm do người chấm nhập');
    const remarked = list.find(({ code }) => code === '1.4');
    expect(remarked?.remarks.join()).toContain('Không thống nhất tiêu chí');
    expect(remarked?.evidence.given ?? '').not.toContain('Không thống nhất');
  });
});
