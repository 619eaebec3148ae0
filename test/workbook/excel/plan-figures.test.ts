/** Bars and charts of planned sheets, asked of Excel by unmodified office.js; the embedded host has no bars. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writePlan } from '../../../src/workbook/excel/write-plan';
import type { SheetPlan } from '../../../src/workbook/plan/sheet-plan';
import type { RunningAddin } from '../../host/support/office-window';
import { gridFrom } from '../grid-from';
import { contents, openAddin } from './open-addin';

const FIGURES = [0.8, 0.6, 0.4];
const last = FIGURES.length;
const SHEET: SheetPlan = {
  name: 'Tổng hợp',
  columns: [{ width: 20 }, { width: 10 }],
  rows: [
    { cells: ['Đơn vị', 'Chỉ số'].map((value) => ({ value, style: 'header' as const })) },
    ...FIGURES.map((value, at) => ({
      cells: [
        { value: `Xã ${String(at + 1)}`, style: 'text' as const },
        { value, style: 'figure' as const },
      ],
    })),
  ],
};
const VALUES = { top: 1, bottom: last, left: 1, right: 1 };
const CHART = {
  title: 'Chỉ số của các xã',
  place: { top: 5, bottom: 20, left: 0, right: 4 },
  categories: { top: 1, bottom: last, left: 0, right: 0 },
  series: [
    { name: 'Năm nay', values: VALUES },
    { name: 'Năm trước', values: VALUES },
  ],
};

let addin: RunningAddin;

beforeEach(async () => {
  addin = await openAddin({ sheets: [gridFrom([['x']], { name: 'Trang1' })] });
});

afterEach(() => {
  addin.close();
});

/** The batch that office.js sent with this text in it. */
const sentWith = (text: string) => addin.trace.filter((line) => line.startsWith('batch ') && line.includes(text));

describe('a planned sheet with bars and charts', () => {
  it('has its charts, and is whole where Excel draws no bars, which is told', async () => {
    const done = await writePlan({ sheets: [{ ...SHEET, bars: [VALUES], charts: [CHART] }] });
    expect(done).toMatchObject({
      ok: true,
      value: [{ check: 'bars-missing', severity: 'notice', data: { sheets: [SHEET.name] } }],
    });
    const id = addin.port.sheets().find(({ name }) => name === SHEET.name)?.id ?? '';
    const cells = { sheet: SHEET.name, area: VALUES };
    expect(addin.port.charts(id)).toMatchObject([
      {
        title: CHART.title,
        hasLegend: true,
        place: CHART.place,
        series: [
          { name: 'Năm nay', values: cells, categories: { area: CHART.categories } },
          { name: 'Năm trước', values: cells, categories: { area: CHART.categories } },
        ],
      },
    ]);
    expect(contents(addin, SHEET.name).get(`${String(last)},1`)).toBe(FIGURES.at(-1));
  });

  it('asks for native bars from zero to the greatest figure', async () => {
    await writePlan({ sheets: [{ ...SHEET, bars: [VALUES] }] });
    const [batch = ''] = sentWith('DataBar');
    expect(batch).toContain('B2:B4');
    expect(batch).toContain('HighestValue');
  });

  it('asks for a native column chart with every series against the names', async () => {
    await writePlan({ sheets: [{ ...SHEET, charts: [CHART] }] });
    const [batch = ''] = sentWith('ColumnClustered');
    for (const asked of [CHART.title, 'Năm nay', 'Năm trước', 'A2:A4', 'SetPosition']) {
      expect(batch).toContain(asked);
    }
  });

  it('asks for nothing where it has neither', async () => {
    expect(await writePlan({ sheets: [SHEET] })).toEqual({ ok: true, value: [] });
    expect(addin.host.coverage().filter(({ emulated }) => !emulated)).toEqual([]);
  });
});
