/** Writes the pictures of the documentation to docs/images: `npm run screenshots`, after `npm run build`. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { PANELS, type Panel } from '../../src/messages/pane';
import { openHost, type HostPage, type HostPageOptions } from '../e2e/support/host-page';
import { narrowPane, openPanel } from '../e2e/support/pane-visits';
import { ROOT, startServer } from '../e2e/support/server';
import { PANEL_PICTURES } from './panel-pictures';

const FOLDER = join(ROOT, 'docs/images');
const FORM = 'samples/tayninh-commune-2025-official-form.xlsx';
const WINDOW = { width: 1000, height: 900 };
/** A little wider than Excel's narrowest, as most people have it. */
const PANE_WIDTH = 360;
/** Height of the navigation, under which a picture begins. */
const NAVIGATION = 80;

/** The pane alone, as much of it as fits. */
async function paneImage(host: HostPage, name: string): Promise<void> {
  await host.page.mouse.move(0, 0);
  await host.page.locator('#addin').screenshot({ path: join(FOLDER, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
}

/** A panel in the state that is worth a picture. */
async function panelImage(host: HostPage, panel: Panel): Promise<void> {
  const { height, prepare } = PANEL_PICTURES[panel];
  await host.page.setViewportSize({ ...WINDOW, height });
  await narrowPane(host, PANE_WIDTH);
  const start = await prepare(await openPanel(host, panel, 'vi'), forms);
  await start?.evaluate((element, below) => {
    element.style.scrollMarginTop = `${String(below)}px`;
    element.scrollIntoView({ block: 'start' });
  }, NAVIGATION);
  await paneImage(host, `pane-${panel}`);
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
const forms = mkdtempSync(join(tmpdir(), 'dti-pictures-'));
const server = await startServer();
try {
  await onForm({}, async (host) => {
    await host.page.screenshot({ path: join(FOLDER, 'host.png') });
  });
  await onForm({ viewport: WINDOW }, async (host) => {
    for (const panel of PANELS.filter((one) => PANEL_PICTURES[one].file === undefined)) {
      await panelImage(host, panel);
    }
  });
  for (const panel of PANELS) {
    const path = await PANEL_PICTURES[panel].file?.(forms);
    if (path !== undefined) {
      await onForm({ viewport: WINDOW }, async (host) => {
        await host.page.setInputFiles('#file', path);
        await host.page.locator('#file-name').getByText(basename(path)).waitFor();
        await host.page.waitForFunction(() => window.embeddedHost?.isReady() === true);
        await panelImage(host, panel);
      });
    }
  }
  for (const [name, media] of [
    ['pane-dark', { colorScheme: 'dark' }],
    ['pane-high-contrast', { forcedColors: 'active', colorScheme: 'dark' }],
  ] as const) {
    await onForm({ viewport: WINDOW }, async (host) => {
      await host.page.emulateMedia(media);
      await narrowPane(host, PANE_WIDTH);
      await openPanel(host, 'score', 'vi');
      await paneImage(host, name);
    });
  }
} finally {
  await server.close();
  rmSync(forms, { recursive: true });
}
