/** What is to be reviewed, live: a conflict with a central figure comes and goes while a person types. In the embedded host. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import { commandTexts } from '../../src/messages/vi/pane-commands';
import { findingsTexts } from '../../src/messages/vi/pane-findings';
import { bookTexts } from '../../src/messages/book-texts';
import { dtiFormulas, texts } from './support/act';
import { openHost, type HostPage } from './support/host-page';
import { openPanel, rememberForm } from './support/pane-visits';
import { startServer, type TestServer } from './support/server';

const FORM = 'samples/tayninh-commune-2025-official-form.xlsx';
const SHEET = 'Phụ lục 1';
/** Figures that agree with what the commune reported of 1.1 and 6.2. */
const CENTRAL = 'Mã tiêu chí;Giá trị;Nguồn;Ngày số liệu\n1.1;7,04;NDXP;31/12/2025\n6.2;4;NHNN;31/12/2025\n';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
}, 120_000);

afterAll(async () => {
  await server.close();
});

/** Opens the official form, lets it be remembered, and opens the panel of findings. */
async function reviewing(use: (host: HostPage, pane: FrameLocator) => Promise<void>): Promise<void> {
  const host = await openHost(server, { open: FORM });
  try {
    const pane = host.pane();
    await pane.getByText('787,84', { exact: true }).first().waitFor();
    await rememberForm(host);
    await openPanel(host, 'findings', 'vi');
    await use(host, pane);
  } finally {
    await host.close();
  }
}

async function loadCentral(pane: FrameLocator): Promise<void> {
  await pane
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'so-lieu-tinh.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(CENTRAL),
    });
  await pane.getByText(/Đang dùng 2 số liệu từ so-lieu-tinh\.csv/).waitFor();
}

/** What stands on a sheet. */
const textsOn = ({ page }: HostPage, name: string): Promise<string> =>
  page.evaluate((wanted) => {
    const port = window.embeddedHost?.port();
    const id = port?.sheets().find((sheet) => sheet.name === wanted)?.id ?? '';
    const area = port?.usedArea(id) ?? null;
    const cells = area === null ? [] : (port?.read(id, area).flat() ?? []);
    return cells.map(({ text }) => text).join('\n');
  }, name);

const sheetNames = ({ page }: HostPage): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      window.embeddedHost
        ?.port()
        .sheets()
        .map(({ name }) => name) ?? [],
  );

const roundTrips = ({ page }: HostPage): Promise<number> =>
  page.evaluate(() => window.embeddedHost?.roundTrips() ?? Infinity);

describe('a central file taken in beside a remembered form', () => {
  it('flags a figure that conflicts as it is typed, in at most three round trips, and no longer once it is right', async () => {
    await reviewing(async (host, pane) => {
      await loadCentral(pane);
      const [check = '', conflict = ''] = (await dtiFormulas(host))[SHEET] ?? [];
      expect(check).toMatch(/^=DTI\.CHECK\(/);
      expect(conflict).toMatch(/^=DTI\.CONFLICT\(/);
      const column = await host.page.evaluate((heading) => {
        const port = window.embeddedHost?.port();
        const [row = []] = port?.read(port.activeSheet(), { top: 6, left: 0, bottom: 6, right: 20 }) ?? [];
        return row.findIndex(({ text }) => text === heading);
      }, bookTexts('vi').columns.conflict);
      const flag = `${String.fromCharCode(65 + column)}9`;
      expect((await texts(host, flag))[0]?.[0]).toBe('');
      const listed = pane.getByRole('option').filter({ hasText: '1.1' }).filter({ hasText: 'NDXP' });
      expect(await listed.count()).toBe(0);

      const before = await roundTrips(host);
      await host.typeInto('D9', '9');
      await listed.waitFor();
      expect((await roundTrips(host)) - before).toBeLessThanOrEqual(3);
      expect((await texts(host, flag))[0]?.[0]).toMatch(/9.*7[,.]04/);
      await listed.click();
      await pane.getByRole('table').getByText('7,04').first().waitFor();

      await host.typeInto('D9', '7,04');
      await listed.waitFor({ state: 'detached' });
      await host.waitForText(flag, '');
    });
  }, 90_000);
});

describe('the panel of findings', () => {
  it('writes down a figure that stood as text, and takes that back', async () => {
    await reviewing(async (host, pane) => {
      await host.typeInto('D12', "'9,5");
      const listed = pane.getByRole('option').filter({ hasText: '9,5' });
      await listed.click();
      await pane.getByRole('button', { name: 'Ghi 9,5 vào ô D12' }).click();
      await pane.getByText(commandTexts.done.mend).waitFor();
      await listed.waitFor({ state: 'detached' });
      expect((await host.cell('D12')).value).toBe(9.5);
      await pane.getByRole('button', { name: findingsTexts.undo, exact: true }).click();
      await pane.getByText(commandTexts.done.revert).waitFor();
      expect((await host.cell('D12')).value).toBe('9,5');
    });
  }, 90_000);

  it('makes the sheet of findings, and one sheet for each owner of data', async () => {
    await reviewing(async (host, pane) => {
      await pane.getByRole('button', { name: findingsTexts.findingsSheet }).click();
      await pane.getByText(findingsTexts.sheetsMade).waitFor();
      expect(await textsOn(host, 'DTI rà soát')).toMatch(/Ý kiến thẩm định của 4\.22\.3 là “Thống nhất”/);
      const before = await sheetNames(host);
      await pane.getByRole('button', { name: findingsTexts.confirmationSheets }).click();
      await host.page.waitForFunction(
        (count) => (window.embeddedHost?.port().sheets().length ?? 0) > count,
        before.length,
      );
      const made = (await sheetNames(host)).filter((name) => !before.includes(name));
      expect(made).toContainEqual(expect.stringMatching(/xác nhận/i));
    });
  }, 90_000);
});
