import { File } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { contentSecurityPolicy } from '../../../src/taskpane/content-security-policy';
import { forgetCentral, keepCentralAddress, keepCentralFile } from '../../../src/taskpane/central/keep';
import type { CentralOutcome, CentralRequest } from '../../../src/taskpane/central/request';
import { readKeptCopy } from '../../../src/workbook/central/copy/kept-copy';
import { readWorkbook } from '../../../src/workbook/excel/read-sheets';
import type { RunningAddin } from '../../host/support/office-window';
import { fixture, OFFICIAL_FORM } from '../../workbook/fixtures';
import { openAddin, sheetId } from '../../workbook/excel/open-addin';

const SHEET = 'DTI số liệu đối chiếu';
const CSV = 'Đơn vị;Mã tiêu chí;Giá trị;Nguồn\nXã Phước Vinh;1.1;7,04;NDXP\nXã Khác;1.1;5;NDXP\n';
const ORIGIN = 'https://data.example.gov.vn';

let addin: RunningAddin;

async function book() {
  const read = await readWorkbook();
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

const request = async (more: Partial<CentralRequest> = {}): Promise<CentralRequest> => ({
  book: await book(),
  unit: 'Xã Phước Vinh',
  edition: 'tayninh-commune-2025',
  language: 'vi',
  at: '2026-11-22T05:00:00.000Z',
  today: '2026-11-22',
  overwriteEdited: false,
  ...more,
});

/** A file as a person chooses it. */
function chosen(name: string, content: string | Uint8Array): globalThis.File {
  return new File([content], name) as unknown as globalThis.File;
}

const texts = (outcome: CentralOutcome): readonly string[] =>
  'findings' in outcome ? outcome.findings.map(({ text }) => text.vi) : [];

beforeEach(async () => {
  addin = await openAddin(fixture(OFFICIAL_FORM));
  const policy = contentSecurityPolicy({ office: 'https://appsforoffice.microsoft.com', central: [ORIGIN] });
  const { document } = new JSDOM(`<meta http-equiv="Content-Security-Policy" content="${policy}">`).window;
  Object.assign(globalThis, { document });
});
afterEach(() => {
  addin.close();
  Reflect.deleteProperty(globalThis, 'document');
});

describe('taking a file of central figures into the workbook', () => {
  it('keeps its figures on a sheet, and says how many', async () => {
    const outcome = await keepCentralFile(chosen('so-lieu.csv', CSV), await request());
    expect(outcome.kind).toBe('done');
    expect(texts(outcome)).toContain(`Đã lưu 2 số liệu đối chiếu từ “so-lieu.csv” vào trang tính “${SHEET}”.`);
    const kept = readKeptCopy(await book(), { today: '2026-11-22', edition: null, units: null });
    expect(kept?.figures.size).toBe(2);
  });

  it.each([
    ['a PDF', 'so-lieu.pdf', '%PDF-1.7', /PDF/],
    ['a scoresheet', OFFICIAL_FORM, null, /không có bảng số liệu đối chiếu/],
    ['a table with no figure that can be read', 'so-lieu.csv', 'Mã tiêu chí;Giá trị\n1.1;cao\n', /cao/],
  ])('refuses %s, in words, and leaves the workbook and the copy as they were', async (_, name, content, words) => {
    await keepCentralFile(chosen('so-lieu.csv', CSV), await request());
    const before = (await book()).state;
    const bytes = content ?? readFileSync(join(process.cwd(), 'test/fixtures', OFFICIAL_FORM));
    const outcome = await keepCentralFile(chosen(name, bytes), await request());
    expect(outcome.kind).toBe('refused');
    expect(texts(outcome).join('\n')).toMatch(words);
    expect((await book()).state).toEqual(before);
  });

  it('asks before it writes over what was changed by hand', async () => {
    await keepCentralFile(chosen('so-lieu.csv', CSV), await request());
    addin.port.type(sheetId(addin, SHEET), 2, 4, { constant: 9 });
    const outcome = await keepCentralFile(chosen('so-lieu.csv', CSV), await request());
    expect([outcome.kind, texts(outcome).join()]).toEqual(['refused', expect.stringContaining('đã bị sửa tay')]);
    const agreed = await keepCentralFile(chosen('so-lieu.csv', CSV), await request({ overwriteEdited: true }));
    expect(agreed.kind).toBe('done');
  });

  it('can be undone', async () => {
    await keepCentralFile(chosen('so-lieu.csv', CSV), await request());
    expect(await forgetCentral(await request())).toEqual({ kind: 'done', findings: [] });
    expect((await book()).sheets.map(({ name }) => name)).not.toContain(SHEET);
  });
});

describe('an address of central figures', () => {
  it('is shown before anything is asked', async () => {
    const outcome = await keepCentralAddress(` ${ORIGIN}/so-lieu.csv#1 `, false, await request());
    expect(outcome).toEqual({ kind: 'confirm', address: `${ORIGIN}/so-lieu.csv`, origin: ORIGIN });
  });

  it.each([
    ['http://data.example.gov.vn/a.csv', /không phải https/],
    ['https://a:b@data.example.gov.vn/a.csv', /mật khẩu/],
    ['https://khac.example.gov.vn/a.csv', /không được phép kết nối tới https:\/\/khac\.example\.gov\.vn/],
  ])('%s is refused at once, even when confirmed', async (address, words) => {
    const outcome = await keepCentralAddress(address, true, await request());
    expect(outcome.kind).toBe('refused');
    expect(texts(outcome).join()).toMatch(words);
  });
});
