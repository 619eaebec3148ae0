import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CentralFigure } from '../../../src/engine/central/figure';
import { centralColumns } from '../../../src/engine/central/headings';
import { centralTexts } from '../../../src/messages/central-texts';
import { findingTexts } from '../../../src/messages/finding';
import { editionsIn } from '../../../src/taskpane/workbook/editions';
import { formsIn } from '../../../src/taskpane/workbook/forms';
import { COPY_COLUMNS } from '../../../src/workbook/central/copy/cells';
import { lostCopy, readKeptCopy } from '../../../src/workbook/central/copy/kept-copy';
import type { CentralSource } from '../../../src/workbook/central/source';
import { MOST_KEPT, planForgetCentral, planKeepCentral } from '../../../src/workbook/commands/keep-central';
import type { Planner } from '../../../src/workbook/excel/command';
import type { RunningAddin } from '../../host/support/office-window';
import { fixture, OFFICIAL_FORM } from '../fixtures';
import { bindForm, done, read, run, type, valueOf } from './bound-form';
import { contents, openAddin, sheetId } from './open-addin';

const TEXTS = centralTexts('vi');
const SHEET = TEXTS.sheet;
const OPTIONS = { today: '2026-11-22', edition: null, units: null };
const SOURCE: CentralSource = {
  kind: 'address',
  name: 'https://data.example.gov.vn/so-lieu.csv',
  retrieved: '2026-11-22T05:00:00.000Z',
  etag: '"ban-1"',
  lastModified: null,
};

const figure = (criterion: string, value: number | null, more: Partial<CentralFigure> = {}): CentralFigure => ({
  unit: 'Xã Tân Biên',
  period: '2025',
  key: { criterion },
  value,
  numerator: null,
  denominator: null,
  decimals: null,
  scale: null,
  measure: null,
  source: 'NDXP',
  asOf: '2025-12-31',
  provisional: false,
  at: null,
  ...more,
});
const FIGURES = [
  figure('1.1', 7.04),
  figure('4.10', 0.1 + 0.2, { measure: 'points', decimals: 2, provisional: true }),
  figure('1.3', null, { numerator: 1723, denominator: 3028, asOf: '2026-06-30', scale: 0.01 }),
  figure('', 50, { key: { quantity: 'Dân số' }, unit: null, period: null, source: null, asOf: null }),
];

const keep =
  (figures: readonly CentralFigure[], overwriteEdited = false, source = SOURCE): Planner =>
  (book) =>
    planKeepCentral(book, { source, figures, texts: TEXTS, overwriteEdited, today: '2026-11-22' });

async function copy() {
  const kept = readKeptCopy(await read(), OPTIONS);
  if (kept === null) throw new Error('Nothing is kept.');
  return kept;
}

/** The checks with which a command was refused. */
async function refusal(planner: Planner): Promise<readonly string[]> {
  const result = await run(planner);
  if (result.ok || result.error.kind !== 'refused') throw new Error('It was not refused.');
  return result.error.findings.map(({ check }) => check);
}

let addin: RunningAddin;

beforeEach(async () => {
  addin = await openAddin(fixture(OFFICIAL_FORM));
});
afterEach(() => {
  addin.close();
});

describe('keeping central figures with the workbook', () => {
  it('puts them on a sheet of their own, from which the engine reads them as they were', async () => {
    expect(await done(keep(FIGURES))).toEqual(['central-copy-kept']);
    const { figures, findings, isEdited } = await copy();
    expect([...figures].map((kept) => ({ ...kept, at: null }))).toEqual(FIGURES);
    expect([findings, isEdited]).toEqual([[], false]);
  });

  it('says above them where they come from, and remembers how to ask again', async () => {
    await done(keep(FIGURES));
    expect(contents(addin, SHEET).get('0,0')).toMatch(
      /^Số liệu đối chiếu lấy từ https:\/\/data\.example\.gov\.vn\/so-lieu\.csv ngày 22\/11\/2026: 4 dòng\..*[0-9a-f]{16}$/,
    );
    const { kept, area } = await copy();
    expect(kept).toMatchObject({
      source: SOURCE,
      asOf: '2026-06-30',
      rows: 4,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(area).toEqual({ top: 1, left: 0, bottom: 5, right: COPY_COLUMNS.length - 1 });
    expect(valueOf((await read()).state).centralOrigins).toEqual(['https://data.example.gov.vn']);
  });

  it('keeps codes as text and figures as numbers', async () => {
    await done(keep(FIGURES));
    const cells = contents(addin, SHEET);
    expect([cells.get('3,2'), cells.get('3,4'), cells.get('3,1')]).toEqual(['4.10', 0.1 + 0.2, '2025']);
  });

  it.each(['vi', 'en'] as const)('has headings that the engine knows, in %s', (language) => {
    const { headings, sheet } = centralTexts(language);
    const known = centralColumns(COPY_COLUMNS.map((column) => headings[column]));
    expect([...(known?.keys() ?? [])]).toEqual(COPY_COLUMNS);
    expect(sheet.length).toBeLessThanOrEqual(25);
  });

  it('is no scoresheet, and leaves the form as it is', async () => {
    const before = contents(addin, 'Phụ lục 1');
    await done(keep(FIGURES));
    expect(contents(addin, 'Phụ lục 1')).toEqual(before);
    const book = await read();
    expect(formsIn(book, editionsIn(book)).found).toHaveLength(1);
    expect(await done(bindForm())).not.toContain('central-table-unknown');
  });

  it('refuses more than a workbook should carry', async () => {
    const many = Array.from({ length: MOST_KEPT + 1 }, (_, index) => figure(`1.${String(index)}`, index));
    expect(await refusal(keep(many))).toEqual(['central-copy-too-long']);
    expect((await read()).sheets.map(({ name }) => name)).not.toContain(SHEET);
  });
});

describe('keeping newer figures', () => {
  const NEWER = [figure('1.1', 9.5), figure('1.3', null, { numerator: 1723, denominator: 3028 }), figure('2.1', 3)];

  it('tells what changed, came and went', async () => {
    await done(keep(FIGURES));
    const told = valueOf(await run(keep(NEWER)));
    const changes = told.find(({ check }) => check === 'central-copy-changes');
    const value = { numerator: null, denominator: null };
    expect(changes?.data).toEqual({
      source: SOURCE.name,
      changed: [{ figure: 'Xã Tân Biên · 2025 · 1.1', from: { ...value, value: 7.04 }, to: { ...value, value: 9.5 } }],
      added: ['Xã Tân Biên · 2025 · 2.1'],
      gone: ['Xã Tân Biên · 2025 · 4.10', 'Dân số'],
    });
    if (changes === undefined) throw new Error('Nothing is told.');
    expect(findingTexts(changes).vi).toContain('1.1: 7,04 → 9,5');
    expect(findingTexts(changes).en).toContain('1.1: 7.04 → 9.5');
  });

  it('stays on the same sheet, without a row of the older ones', async () => {
    await done(keep(FIGURES));
    const id = sheetId(addin, SHEET);
    await done(keep(NEWER));
    expect(sheetId(addin, SHEET)).toBe(id);
    const { figures, isEdited } = await copy();
    expect([figures.size, isEdited]).toEqual([3, false]);
  });

  it('follows the sheet where a person gave it another name', async () => {
    await done(keep(FIGURES));
    addin.port.renameSheet(sheetId(addin, SHEET), 'Đối chiếu');
    await done(keep(NEWER));
    expect((await copy()).sheet).toBe('Đối chiếu');
    expect((await read()).sheets.map(({ name }) => name)).not.toContain(SHEET);
  });

  it('still knows the origin that was confirmed when figures of a file take their place', async () => {
    await done(keep(FIGURES));
    await done(keep(NEWER, false, { ...SOURCE, kind: 'file', name: 'so-lieu.xlsx' }));
    expect(valueOf((await read()).state).centralOrigins).toEqual(['https://data.example.gov.vn']);
  });
});

describe('a copy that was changed by hand', () => {
  it.each([
    ['a figure', 2, 4, 8],
    ['a cell beside it', 2, 20, 'x'],
    ['a row below it', 7, 2, '9.9'],
  ])('shows, and says since when: %s', async (_, row, column, value) => {
    await done(keep(FIGURES));
    type(addin, SHEET, row, column, value);
    const { isEdited, findings } = await copy();
    expect(isEdited).toBe(true);
    expect(findings[0]).toMatchObject({ check: 'central-copy-edited', data: { retrieved: SOURCE.retrieved } });
  });

  it('is not written over unless the person agrees', async () => {
    await done(keep(FIGURES));
    type(addin, SHEET, 2, 4, 8);
    expect(await refusal(keep(FIGURES))).toEqual(['central-copy-edited']);
    expect(contents(addin, SHEET).get('2,4')).toBe(8);
    expect(await done(keep(FIGURES, true))).toContain('central-copy-kept');
    expect((await copy()).isEdited).toBe(false);
  });

  it('stays when it is forgotten', async () => {
    await done(keep(FIGURES));
    type(addin, SHEET, 2, 4, 8);
    expect(await done(planForgetCentral)).toEqual(['central-copy-edited']);
    expect(contents(addin, SHEET).get('2,4')).toBe(8);
  });
});

describe('forgetting the copy', () => {
  it('takes its sheet out', async () => {
    await done(keep(FIGURES));
    await done(planForgetCentral);
    expect((await read()).sheets.map(({ name }) => name)).not.toContain(SHEET);
    expect(await refusal(planForgetCentral)).toEqual(['central-copy-none']);
  });

  it('is not the same as losing its sheet, which is told', async () => {
    await done(keep(FIGURES));
    addin.port.deleteSheet(sheetId(addin, SHEET));
    expect(lostCopy(await read()).map(({ check }) => check)).toEqual(['central-copy-gone']);
    expect(await done(keep(FIGURES))).toEqual(['central-copy-kept']);
  });
});
