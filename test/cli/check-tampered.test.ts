import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync, zipSync } from 'fflate';
import * as z from 'zod/mini';
import { anchorOf } from '../../src/engine/review/chain';
import { centralTexts } from '../../src/messages/central-texts';
import type { CentralSource } from '../../src/workbook/central/source';
import { planKeepCentral } from '../../src/workbook/commands/keep-central';
import type { RunningAddin } from '../host/support/office-window';
import { bindForm, done, valueOf } from '../workbook/excel/bound-form';
import { openAddin } from '../workbook/excel/open-addin';
import { act, openDesk, restore } from '../workbook/excel/review-desk';
import { fixture, OFFICIAL_FORM } from '../workbook/fixtures';
import { saved, sheetsOf, type Sheets } from '../workbook/review/saved-workbook';
import { dti, inFolder } from './run-cli';

const Finding = z.looseObject({
  check: z.string(),
  criterion: z.nullable(z.string()),
  message: z.object({ vi: z.string(), en: z.string() }),
});
const Document = z.looseObject({ scoresheets: z.array(z.looseObject({ findings: z.array(Finding) })) });
const FORM_PART = 'xl/worksheets/sheet1.xml';
const CENTRAL = centralTexts('vi');
const FIGURE = {
  ...{ unit: null, period: '2025', key: { criterion: '1.4' }, value: 7, numerator: null, denominator: null },
  ...{ decimals: null, scale: null, measure: null, source: 'NDXP', asOf: '2025-12-31', provisional: false, at: null },
} as const;
const SOURCE: CentralSource = {
  kind: 'address',
  name: 'https://data.example.gov.vn/so-lieu.csv',
  retrieved: '2026-01-10T05:00:00.000Z',
  etag: null,
  lastModified: null,
};

/** A form with central figures beside it, after one ruling. */
let addin: RunningAddin;
let sheets: Sheets;
let anchor: string;
/** Row of criterion 1.4 in the form, from 0. */
let row: number;

beforeAll(async () => {
  addin = await openAddin(fixture(OFFICIAL_FORM));
  await done(bindForm());
  await done((book) =>
    planKeepCentral(book, {
      ...{ source: SOURCE, figures: [FIGURE], texts: CENTRAL },
      ...{ overwriteEdited: false, today: '2026-01-10' },
    }),
  );
  const session = await openDesk();
  const { kept } = valueOf(await act(session, { do: 'rule', rulings: [restore('1.4', 5)] }));
  const { entries, head } = anchorOf(kept.log);
  anchor = `${String(entries)}:${head.slice(0, 16)}`;
  row = session.binding.rows.find(({ kind, code }) => kind === 'criterion' && code === '1.4')?.row ?? -1;
  sheets = sheetsOf(addin);
}, 60_000);
afterAll(() => {
  addin.close();
});

/** What `dti check` says of the appraisal in a saved file, the log held against the anchor on paper. */
async function found(bytes: Uint8Array) {
  return inFolder(async (folder) => {
    const file = join(folder, 'phieu.xlsx');
    writeFileSync(file, bytes);
    const { stdout } = await dti(['check', file, '--json', '--anchor', anchor]);
    const findings = Document.parse(JSON.parse(stdout)).scoresheets.flatMap((sheet) => sheet.findings);
    return findings.filter(({ check }) => check.startsWith('review-'));
  });
}

describe('a file that was saved after a ruling', () => {
  it('is untampered as it was saved', async () => {
    expect((await found(await saved(sheets))).map(({ check }) => check)).toEqual(['review-log-untampered']);
  });

  it('with a row hidden since is named with the criterion', async () => {
    const parts = unzipSync(await saved(sheets));
    const xml = new TextDecoder().decode(parts[FORM_PART]);
    const hidden = xml.replace(`<row r="${String(row + 1)}"`, (start) => `${start} hidden="1"`);
    expect(hidden).not.toBe(xml);
    const tampered = zipSync({ ...parts, [FORM_PART]: new TextEncoder().encode(hidden) });
    const [log, ...others] = await found(tampered);
    expect(log?.check).toBe('review-log-untampered');
    expect(others).toMatchObject([
      {
        check: 'review-row-changed',
        criterion: '1.4',
        message: { vi: expect.stringContaining('ẩn'), en: expect.stringContaining('hidden') },
      },
    ]);
  });

  it('with a figure of the central copy changed is named', async () => {
    const copy = (sheets.get(CENTRAL.sheet) ?? []).map((cells) => cells.map((value) => (value === 7 ? 9 : value)));
    expect(copy).not.toEqual(sheets.get(CENTRAL.sheet));
    const [log, ...others] = await found(await saved(new Map(sheets).set(CENTRAL.sheet, copy)));
    expect(log?.check).toBe('review-log-untampered');
    expect(others.map(({ check }) => check)).toEqual(['review-central-changed']);
  });

  it('without its central copy is named', async () => {
    const without = new Map(sheets);
    without.delete(CENTRAL.sheet);
    expect((await found(await saved(without))).map(({ check }) => check)).toContain('review-central-changed');
  });
});
