/** Writes the pictures of the documentation to docs/images: `npm run screenshots`, after `npm run build`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { openHost, type HostPage, type HostPageOptions } from '../e2e/support/host-page';
import { narrowPane, openPanel, showConflict, visitPanels } from '../e2e/support/pane-visits';
import { ROOT, startServer } from '../e2e/support/server';

const FOLDER = join(ROOT, 'docs/images');
const FORM = 'samples/tayninh-commune-2025-official-form.xlsx';
/** Tall enough to show a panel's first cards without scrolling. */
const TALL = { width: 1000, height: 900 };

/** The pane alone, as much of it as fits. */
async function paneImage(host: HostPage, name: string): Promise<void> {
  await host.page.mouse.move(0, 0);
  await host.page.locator('#addin').screenshot({ path: join(FOLDER, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
}

async function onForm(options: HostPageOptions, use: (host: HostPage) => Promise<void>): Promise<void> {
  const host = await openHost(server, { open: FORM, ...options });
  try {
    await (await host.paneFrame()).getByText('787').first().waitFor();
    await use(host);
  } finally {
    await host.close();
  }
}

mkdirSync(FOLDER, { recursive: true });
const server = await startServer();
try {
  await onForm({}, async (host) => {
    await host.page.screenshot({ path: join(FOLDER, 'host.png') });
  });
  await onForm({ viewport: TALL }, async (host) => {
    await narrowPane(host);
    await visitPanels(host, 'vi', async (panel, frame: Frame) => {
      if (panel === 'enter') {
        await host.page.evaluate(() => window.embeddedHost?.port().activeSheet());
        await frame.getByRole('combobox').selectOption({ index: 7 });
        await frame.getByRole('heading', { level: 2 }).first().waitFor();
      }
      if (panel === 'findings') await showConflict(frame);
      await paneImage(host, `pane-${panel}`);
    });
  });
  for (const [name, media] of [
    ['pane-dark', { colorScheme: 'dark' }],
    ['pane-high-contrast', { forcedColors: 'active', colorScheme: 'dark' }],
  ] as const) {
    await onForm({ viewport: TALL }, async (host) => {
      await host.page.emulateMedia(media);
      await narrowPane(host);
      await openPanel(host, 'score', 'vi');
      await paneImage(host, name);
    });
  }
} finally {
  await server.close();
}
