/** An appraisal by keyboard alone in the embedded host: ruled on, downloaded, and opened again in a fresh one. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { findingsTexts } from '../../src/messages/vi/pane-findings';
import { paneTexts } from '../../src/messages/vi/pane';
import { reviewTexts } from '../../src/messages/vi/pane-review';
import { inFolder } from '../cli/run-cli';
import { openHost, type HostPage } from './support/host-page';
import { openPanel } from './support/pane-visits';
import { startServer, type TestServer } from './support/server';

const FORM = 'samples/tayninh-commune-2025-official-form.xlsx';
/** Central points of eleven criteria of the sample, each other than what the unit reported. */
const CENTRAL = [
  ...['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '2.2', '2.4', '4.22.3', '4.22.4', '4.22.11'].map(
    (code) => `${code},3,Sở KH&CN,31/12/2025`,
  ),
];
const MOST_STOPS = 120;

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
}, 120_000);

afterAll(async () => {
  await server.close();
});

/** The keyboard in the pane; whatever is done is done with keys. */
function keysIn({ page }: HostPage, frame: Frame) {
  const focused = (): Promise<string> =>
    frame.evaluate(() => {
      const element = document.activeElement;
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
      const area = element instanceof HTMLTextAreaElement ? element.labels : null;
      const label = labels?.[0] ?? area?.[0];
      return element?.getAttribute('aria-label') ?? label?.textContent ?? element?.textContent ?? '';
    });
  const press = (key: string): Promise<void> => page.keyboard.press(key);
  return {
    press,
    type: (text: string): Promise<void> => page.keyboard.type(text),
    /** Into the pane from the sheet, as F6 leads in Excel. */
    enter: (): Promise<void> =>
      frame.evaluate(() => {
        document.querySelector<HTMLElement>('nav button')?.focus();
      }),
    async tabTo(name: string): Promise<void> {
      const seen: string[] = [];
      for (let stops = 0; stops < MOST_STOPS; stops += 1) {
        if ((await focused()).startsWith(name)) return;
        seen.push(await focused());
        await press('Tab');
      }
      throw new Error(`The tab key does not lead to “${name}”, but to: ${seen.join(' | ')}`);
    },
    /** Goes down a group of radio buttons to one and chooses it: the first is not chosen by reaching it. */
    async arrowTo(name: string): Promise<void> {
      for (let steps = 0; steps < 10; steps += 1) {
        if ((await focused()).startsWith(name)) {
          await press('Space');
          return;
        }
        await press('ArrowDown');
      }
      throw new Error(`No choice “${name}”.`);
    },
  };
}
type Keys = ReturnType<typeof keysIn>;

/** Rules on what is selected in the list. */
async function rule(keys: Keys, action: string, reason: string): Promise<void> {
  await keys.press('Enter');
  await keys.arrowTo(action);
  await keys.tabTo(reviewTexts.why);
  await keys.type(reason);
  await keys.press('Control+Enter');
}

/** Waits until so many are done, and the keyboard is back in the list. */
async function waitForDone(frame: Frame, done: number): Promise<void> {
  await frame.getByText(new RegExp(`đã xong ${String(done)}`)).waitFor();
  await frame.waitForFunction(() => document.activeElement?.getAttribute('role') === 'listbox');
}

async function appraise(host: HostPage, central: string): Promise<void> {
  const frame = await host.paneFrame();
  const keys = keysIn(host, frame);
  await keys.enter();
  await keys.tabTo(paneTexts.panels.findings);
  await keys.press('Enter');
  await frame.getByRole('heading', { level: 1, name: paneTexts.panels.findings }).waitFor();
  // The panel is drawn anew once its list is there: keys wait for that, as people do.
  await frame.getByRole('listbox').waitFor();
  // Asked for before the way there: a key at once after the asking can come before the browser has heard of it.
  const asked = host.page.waitForEvent('filechooser');
  await keys.tabTo(findingsTexts.chooseFile);
  await keys.press('Enter');
  await (await asked).setFiles(central);
  await frame.getByText('Đang dùng 11 số liệu').waitFor();

  await keys.enter();
  await keys.tabTo(paneTexts.panels.review);
  await keys.press('Enter');
  await keys.tabTo(reviewTexts.author.name);
  await keys.type('Nguyễn Thị Hạnh');
  await keys.press('Enter');
  await frame
    .getByText(reviewTexts.author.acting({ name: 'Nguyễn Thị Hạnh', role: reviewTexts.roles.council }))
    .waitFor();
  const remember = frame.getByRole('button', { name: reviewTexts.remember });
  await remember.waitFor();
  await keys.enter();
  await keys.tabTo(reviewTexts.remember);
  await keys.press('Enter');
  await remember.waitFor({ state: 'detached' });

  await keys.enter();
  await keys.tabTo(reviewTexts.reason);
  await keys.type(reviewTexts.reasons.conflict);
  await frame.getByRole('option', { name: /^1\.1/ }).waitFor();
  await keys.tabTo(reviewTexts.queue);
  // Three alike by one ruling, then seven one by one, and a question about the last.
  await keys.press('Shift+ArrowDown');
  await keys.press('Shift+ArrowDown');
  await rule(keys, reviewTexts.actions.central, 'Theo số liệu đối chiếu.');
  await waitForDone(frame, 3);
  for (let done = 4; done <= 10; done += 1) {
    await rule(keys, reviewTexts.actions.central, `Theo số liệu đối chiếu, mục ${String(done)}.`);
    await waitForDone(frame, done);
  }
  await rule(keys, reviewTexts.actions.ask, 'Đề nghị đơn vị giải trình.');
  await frame.getByText(/đang chờ 1 · đã xong 10/).waitFor();
  // A slip is taken back, and what was ruled stays.
  await keys.tabTo(reviewTexts.undo);
  await keys.press('Enter');
  await frame.getByText(/đang chờ 0 · đã xong 10/).waitFor();
  await rule(keys, reviewTexts.actions.ask, 'Đề nghị đơn vị giải trình số liệu.');
  await frame.getByText(/đang chờ 1 · đã xong 10/).waitFor();
}

it('an appraisal by keyboard alone is all there in a fresh host, and its chain holds', async () => {
  await inFolder(async (folder) => {
    const central = join(folder, 'doi-chieu.csv');
    writeFileSync(central, ['Mã tiêu chí,Giá trị,Nguồn,Ngày số liệu', ...CENTRAL].join('\n'));
    const saved = join(folder, 'da-tham-dinh.xlsx');
    const host = await openHost(server, { open: FORM });
    let anchor = '';
    try {
      await host.pane().getByText('787,84', { exact: true }).first().waitFor();
      await appraise(host, central);
      anchor = await host.pane().getByLabel(reviewTexts.anchor).last().inputValue();
      const [download] = await Promise.all([
        host.page.waitForEvent('download'),
        host.page.locator('#download').press('Enter'),
      ]);
      await download.saveAs(saved);
    } finally {
      await host.close();
    }
    const fresh = await openHost(server);
    try {
      await fresh.page.setInputFiles('#file', saved);
      await fresh.pane().getByText('787,84', { exact: true }).first().waitFor();
      const frame = await openPanel(fresh, 'review', 'vi');
      await frame.getByText(/đang chờ 1 · đã xong 10/).waitFor();
      await frame.getByText(/Nhật ký có \d+ mục, chưa thấy bị sửa/).waitFor();
      expect(await frame.getByLabel(reviewTexts.anchor).last().inputValue()).toBe(anchor);
      await frame.getByLabel(reviewTexts.checkAnchor).fill(anchor);
      await frame.getByRole('button', { name: reviewTexts.check }).click();
      await frame.getByText(/Nhật ký thẩm định nguyên vẹn/).waitFor();
      await frame.getByLabel(reviewTexts.filter).selectOption('waiting');
      expect(await frame.getByRole('option', { name: reviewTexts.states['awaiting-explanation'] }).count()).toBe(1);
      await frame.getByText('Đề nghị đơn vị giải trình số liệu.').first().waitFor({ state: 'attached' });
    } finally {
      await fresh.close();
    }
  });
}, 180_000);
