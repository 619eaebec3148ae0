import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { CellValueType, WrapStrategy } from '@univerjs/presets';
import type { ICellData, IStyleData, IWorksheetData } from '@univerjs/presets';
import { parseArea } from '../../../src/workbook/a1';
import { readWorkbook } from '../../../src/host/open/read';
import type { OpenedWorkbook } from '../../../src/host/open/read';

async function openFixture(name: string): Promise<OpenedWorkbook> {
  const bytes = readFileSync(`test/fixtures/${name}`);
  return readWorkbook('w', name, new Uint8Array(bytes).buffer);
}

function onlySheet({ snapshot }: OpenedWorkbook): Partial<IWorksheetData> {
  return snapshot.sheets?.[snapshot.sheetOrder?.[0] ?? ''] ?? {};
}

function cellAt(workbook: OpenedWorkbook, address: string): ICellData {
  const { top = 0, left = 0 } = parseArea(address) ?? {};
  return onlySheet(workbook).cellData?.[top]?.[left] ?? {};
}

function styleAt(workbook: OpenedWorkbook, address: string): IStyleData {
  const id = cellAt(workbook, address).s;
  return (typeof id === 'string' ? workbook.snapshot.styles?.[id] : id) ?? {};
}

describe('the plain scoresheet of a commune', () => {
  let workbook: OpenedWorkbook;
  beforeAll(async () => {
    workbook = await openFixture('tayninh-commune-2025-scoresheet.xlsx');
  });

  it('keeps codes as text, even those that look like numbers', () => {
    expect(cellAt(workbook, 'A2')).toMatchObject({ v: '1.1', t: CellValueType.STRING });
    const codes = Array.from({ length: 62 }, (_, index) => cellAt(workbook, `A${String(index + 2)}`).v);
    expect(codes).toContain('4.10');
    expect(codes).toContain('4.1');
  });

  it('keeps points as numbers', () => {
    expect(cellAt(workbook, 'E2')).toMatchObject({ v: 7.04, t: CellValueType.NUMBER });
    expect(cellAt(workbook, 'G2')).toMatchObject({ v: -2.96, t: CellValueType.NUMBER });
  });

  it('shows the heading bold on green with hair lines', () => {
    expect(styleAt(workbook, 'A1')).toMatchObject({ bl: 1, bg: { rgb: '#DDE8CB' }, bd: { t: { s: 2 }, l: { s: 2 } } });
  });

  it('wraps long texts and gives their column room, since the file names no widths', () => {
    expect(styleAt(workbook, 'B2').tb).toBe(WrapStrategy.WRAP);
    const widths = onlySheet(workbook).columnData;
    expect(widths?.[1]?.w).toBeGreaterThan(250);
    expect(widths?.[0]?.w).toBeLessThan(100);
  });
});

describe('the same in the official form', () => {
  let workbook: OpenedWorkbook;
  beforeAll(async () => {
    workbook = await openFixture('tayninh-commune-2025-official-form.xlsx');
  });

  it('keeps the sheet name and the merged cells of the letterhead', () => {
    expect(onlySheet(workbook).name).toBe('Phụ lục 1');
    expect(onlySheet(workbook).mergeData?.[0]).toMatchObject({ startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 });
  });

  it('keeps the heights that the file sets, in pixels: 12.8 points', () => {
    expect(onlySheet(workbook).rowData?.[0]?.h).toBe(17);
  });

  it('does not let the letterhead across three columns widen the first', () => {
    expect(onlySheet(workbook).columnData?.[0]?.w).toBe(64);
  });
});

describe('a file that is no workbook', () => {
  it('is refused', async () => {
    await expect(readWorkbook('w', 'x.xlsx', new TextEncoder().encode('no zip').buffer)).rejects.toThrow();
  });
});
