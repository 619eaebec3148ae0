/** The built add-in in the embedded host: unmodified office.js, a real browser, no Excel. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openHost, type HostPage } from './support/host-page';
import { startServer, type TestServer } from './support/server';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
}, 120_000);

afterAll(async () => {
  await server.close();
});

async function onForm(open: string, use: (host: HostPage) => Promise<void>): Promise<void> {
  const host = await openHost(server, { open });
  try {
    await use(host);
  } finally {
    await host.close();
  }
}

describe('the pane beside a workbook', () => {
  it('recognises the official form and scores it', async () => {
    await onForm('samples/tayninh-commune-2025-official-form.xlsx', async (host) => {
      const pane = host.pane();
      await pane.getByText('Phụ lục 1!A6:H76').waitFor();
      expect(await pane.getByRole('status').textContent()).toBe('Tổng điểm tự đánh giá: 787,84 trên 960');
      await pane.getByRole('button', { name: 'Chấm điểm', exact: true }).click();
      await pane.getByRole('heading', { level: 1, name: 'Chấm điểm' }).waitFor();
      await pane
        .getByRole('rowgroup')
        .filter({ hasText: /Hoạt động chính quyền số/ })
        .getByText('320,94')
        .waitFor();
    });
  }, 60_000);

  it('follows typing without a click, with the custom function, and leads to the cell that is wrong', async () => {
    await onForm('samples/tayninh-commune-2025-scoresheet.xlsx', async (host) => {
      const pane = host.pane();
      await pane.getByText('Tổng điểm tự đánh giá: 787,84 trên 960').waitFor({ state: 'attached' });
      await host.typeInto('M2', '=DTI.GROUPSCORE("1";A2:A63;E2:E63)');
      await host.waitForText('M2', '59,47');
      await host.typeInto('M3', '=DTI.GROUPSCORE("9";A2:A63;E2:E63)');
      await host.waitForText('M3', '#N/A');

      await host.typeInto('E2', '8');
      await pane.getByText('Tổng điểm tự đánh giá: 788,80 trên 960').waitFor({ state: 'attached' });
      await host.waitForText('M2', '60,43');

      await host.typeInto('E3', 'Đạt');
      await pane.getByText('Đã nhập 61/62 tiêu chí').waitFor();
      await host.waitForText('M2', '#VALUE!');

      await host.typeInto('M5', 'x');
      await pane.getByText('Đến ô DTI!E3').first().click();
      await host.page.waitForFunction(() => window.embeddedHost?.selectedAddress() === 'E3');
    });
  }, 60_000);
});
