/** What people do to a form that the add-in remembers, each time from an unopened workbook. In the embedded host. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import { bookTexts } from '../../src/messages/book-texts';
import { paneTexts } from '../../src/messages/vi/pane';
import { commandTexts } from '../../src/messages/vi/pane-commands';
import { settingsTexts, toolTexts } from '../../src/messages/vi/pane-settings';
import { dtiFormulas, onSheet } from './support/act';
import { openHost, type HostPage } from './support/host-page';
import { openPanel, rememberForm } from './support/pane-visits';
import { startServer, type TestServer } from './support/server';

const TABLE = 'samples/tayninh-commune-2025-scoresheet.xlsx';
const FORM = 'samples/tayninh-commune-2025-official-form.xlsx';
const { done } = commandTexts;
const { damagedSheet, resultsSheet } = bookTexts('vi');

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
}, 120_000);

afterAll(async () => {
  await server.close();
});

async function opened(open: string, use: (host: HostPage, pane: FrameLocator) => Promise<void>): Promise<void> {
  const host = await openHost(server, { open });
  try {
    await host.pane().getByText('787,84', { exact: true }).first().waitFor();
    await use(host, host.pane());
  } finally {
    await host.close();
  }
}

const bound = (open: string, use: (host: HostPage, pane: FrameLocator) => Promise<void>): Promise<void> =>
  opened(open, async (host, pane) => {
    await rememberForm(host);
    await openPanel(host, 'home', 'vi');
    await use(host, pane);
  });

const total = (points: string): string => `${paneTexts.totals.sum.self}: ${points} trên 960`;

async function waitForTotal(pane: FrameLocator, points: string): Promise<void> {
  await pane.getByText(total(points)).waitFor({ state: 'attached' });
}

describe('the official form', () => {
  it('is bound in at most four round trips', async () => {
    await opened(FORM, async (host) => {
      const trips = host.page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const before = window.embeddedHost?.roundTrips() ?? 0;
            window.embeddedHost?.port().onSheets(({ kind }) => {
              // The add-in's own sheet comes with the last of them.
              if (kind === 'added') resolve((window.embeddedHost?.roundTrips() ?? Infinity) - before);
            });
          }),
      );
      await rememberForm(host);
      expect(await trips).toBeLessThanOrEqual(4);
      expect((await dtiFormulas(host))['Phụ lục 1']).toEqual([expect.stringMatching(/^=DTI\.CHECK\(/)]);
    });
  }, 60_000);
});

describe('a remembered form', () => {
  it('is read as before when rows are sorted, and rows and columns inserted', async () => {
    await bound(TABLE, async (host, pane) => {
      await onSheet(host, 'DTI', (sheet) => {
        sheet.getRange('A2:K63').sort.apply([{ key: 4, ascending: false }]);
      });
      await host.waitForText('A2', '4.22.10');
      await host.page.evaluate(() => {
        window.embeddedHost?.personInsertsRow(10);
      });
      await onSheet(host, 'DTI', (sheet) => {
        sheet.getRange('C:C').insert('Right');
      });
      await pane.getByText('DTI!A1:L64').waitFor();
      // Criterion 1.1 has moved with its row.
      const row = await host.page.evaluate(() => {
        const port = window.embeddedHost?.port();
        const codes = port?.read(port.activeSheet(), { top: 0, left: 0, bottom: 70, right: 0 }) ?? [];
        return codes.findIndex(([cell]) => cell?.value === '1.1') + 1;
      });
      expect(row).not.toBe(2);
      await host.typeInto(`F${String(row)}`, '8');
      await waitForTotal(pane, '788,80');
    });
  }, 60_000);

  it('is found on a sheet that was renamed, and says so', async () => {
    await bound(TABLE, async (host, pane) => {
      await onSheet(host, 'DTI', (sheet) => {
        sheet.name = 'Phiếu 2025';
      });
      await host.typeInto('E2', '8');
      await waitForTotal(pane, '788,80');
      const findings = await openPanel(host, 'findings', 'vi');
      await findings.getByRole('option', { name: /đổi tên từ “DTI” thành “Phiếu 2025”/ }).waitFor();
    });
  }, 60_000);

  it('names the column that was deleted, and goes on with the others', async () => {
    await bound(TABLE, async (host, pane) => {
      await onSheet(host, 'DTI', (sheet) => {
        sheet.getRange('E:E').delete('Left');
      });
      await pane.getByText(/Không còn cột “/).waitFor();
      await pane.getByText('606,27', { exact: true }).first().waitFor();
    });
  }, 60_000);

  it('is still remembered after the add-in is loaded again, with its formulas alive', async () => {
    await bound(TABLE, async (host, pane) => {
      const frame = await host.paneFrame();
      await frame.goto(frame.url());
      await waitForTotal(pane, '787,84');
      await openPanel(host, 'score', 'vi');
      await host.select('R2');
      await pane.getByRole('button', { name: toolTexts.insert }).click();
      await host.waitForText('R2', '787,84');
      await frame.goto(frame.url());
      await waitForTotal(pane, '787,84');
      await host.typeInto('E2', '8');
      await host.waitForText('R2', '788,8');
      await waitForTotal(pane, '788,80');
    });
  }, 60_000);

  it('is written into only when the person has finished typing in a cell', async () => {
    await bound(TABLE, async (host, pane) => {
      await openPanel(host, 'score', 'vi');
      await host.select('R2');
      await host.page.keyboard.type('42');
      await host.page.waitForFunction(() => window.embeddedHost?.port().isEditing() === true);
      await pane.getByRole('button', { name: toolTexts.insert }).click();
      expect(await host.page.evaluate(() => window.embeddedHost?.port().isEditing())).toBe(true);
      expect(await pane.getByText(done.insert).count()).toBe(0);
      await host.select('R5');
      await pane.getByText(done.insert).waitFor();
      await host.waitForText('R2', '42');
      await host.waitForText('R5', '787,84');
    });
  }, 60_000);
});

describe('what is remembered, once it is damaged', () => {
  it('is put aside on command, in sight, and the form can be remembered again', async () => {
    await bound(TABLE, async (host, pane) => {
      await host.page.evaluate(() => {
        const port = window.embeddedHost?.port();
        const id = port?.sheets().find(({ name }) => name === '_DTI')?.id ?? '';
        port?.write(id, { top: 4, left: 0, bottom: 4, right: 0 }, [[{ constant: '|{' }]]);
      });
      const frame = await host.paneFrame();
      await frame.goto(frame.url());
      await pane.getByRole('button', { name: paneTexts.damaged.open }).click();
      await pane.getByRole('button', { name: settingsTexts.startAfresh }).click();
      await pane.getByText(done['start-afresh']).waitFor();
      const sheets = await host.page.evaluate(() => window.embeddedHost?.port().sheets() ?? []);
      expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
        ['DTI', 'Visible'],
        [damagedSheet, 'Visible'],
        ['_DTI', 'VeryHidden'],
      ]);
      await rememberForm(host);
    });
  }, 60_000);
});

describe('a protected form', () => {
  it('gets its columns on a sheet of their own, stays as it is, and says where they are', async () => {
    await opened(FORM, async (host, pane) => {
      await onSheet(host, 'Phụ lục 1', (sheet) => {
        sheet.protection.protect();
      });
      await rememberForm(host);
      const formulas = await dtiFormulas(host);
      expect(formulas['Phụ lục 1']).toEqual([]);
      expect(formulas[resultsSheet]).toEqual([expect.stringMatching(/^=DTI\.CHECK\('Phụ lục 1'!/)]);
      await pane
        .getByText(new RegExp(`“${resultsSheet}”`))
        .first()
        .waitFor();
    });
  }, 60_000);
});
