/** How the built pane looks and reads, panel by panel: nothing overflows at 320 px, axe finds nothing. */
import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { paneTexts as en } from '../../src/messages/en/pane';
import type { Panel } from '../../src/messages/pane';
import { paneTexts as vi } from '../../src/messages/vi/pane';
import { openHost, type HostPage } from './support/host-page';
import { narrowPane, openPanel, showConflict, visitPanels } from './support/pane-visits';
import { startServer, type TestServer } from './support/server';

const FORM = 'samples/tayninh-commune-2025-official-form.xlsx';
const THEMES = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['high contrast', { colorScheme: 'dark', forcedColors: 'active' }],
] as const;
/** Empty stops for the tab key that Fluent UI sets around its parts; nobody meets them. */
const DUMMIES = '[data-tabster-dummy]';

const TEXTS = { vi, en };

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
}, 120_000);

afterAll(async () => {
  await server.close();
});

/** Elements wider inside than they are, but for single-line fields, which scroll by their nature. */
async function overflowing(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const scrolls = 'input, textarea, select, option, svg, svg *';
    return [...document.querySelectorAll<HTMLElement>('*')]
      .filter((element) => !element.matches(scrolls) && element.scrollWidth > element.clientWidth)
      .filter((element) => element.clientWidth > 1 && getComputedStyle(element).display !== 'inline')
      .map((element) => `<${element.tagName.toLowerCase()}> ${element.textContent.slice(0, 60)}`);
  });
}

async function axeViolations(host: HostPage): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: host.page })
    .include(['#addin', 'main'])
    .exclude(['#addin', DUMMIES])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Opens what is folded, so that it is looked at as well. */
async function unfold(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

describe('the look for overflow', () => {
  it('finds a line that is too wide', async () => {
    const host = await openHost(server, { open: FORM, viewport: { width: 900, height: 800 } });
    try {
      await narrowPane(host);
      const frame = await host.paneFrame();
      await frame.getByRole('heading', { level: 1 }).first().waitFor();
      expect(await overflowing(frame)).toEqual([]);
      await frame.evaluate(() => {
        document.querySelector('h1')?.style.setProperty('white-space', 'nowrap');
        document.querySelector('h1')?.append('x'.repeat(100));
      });
      expect((await overflowing(frame)).join()).toContain('<h1>');
    } finally {
      await host.close();
    }
  }, 60_000);
});

describe.each(['vi', 'en'] as const)('the pane in %s at 320 px', (lang) => {
  it('overflows nowhere and is clean by axe in every theme', async () => {
    const host = await openHost(server, { open: FORM, lang, viewport: { width: 900, height: 800 } });
    const found: string[] = [];
    try {
      await narrowPane(host);
      await showConflict(await openPanel(host, 'findings', lang));
      const look = async (theme: string, panel: Panel, frame: Frame): Promise<void> => {
        if (panel === 'enter') {
          await frame.getByRole('combobox').selectOption('1.3');
          await frame.getByRole('heading', { level: 2, name: /^1\.3\./ }).waitFor();
        }
        await unfold(frame);
        const width = await frame.evaluate(() => document.documentElement.clientWidth);
        expect(width).toBeLessThanOrEqual(320);
        const wide = await overflowing(frame);
        const violations = await axeViolations(host);
        found.push(...[...wide, ...violations].map((problem) => `${theme}, ${panel}: ${problem}`));
      };
      for (const [theme, media] of THEMES) {
        await host.page.emulateMedia({ ...media, reducedMotion: 'reduce' });
        await visitPanels(host, lang, (panel, frame) => look(theme, panel, frame));
        const frame = await host.paneFrame();
        await frame.getByRole('button', { name: TEXTS[lang].morePanels }).click();
        await look(theme, 'settings', frame);
        await frame.getByRole('button', { name: TEXTS[lang].morePanels }).click();
      }
      expect(found).toEqual([]);
    } finally {
      await host.close();
    }
  }, 180_000);
});
