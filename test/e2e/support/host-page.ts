import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import type { MemberUse } from '../../../src/host/host';
import type { PortCell } from '../../../src/host/port';
import { launchBrowser } from './browser';
import { guardNetwork } from './network';
import { ROOT } from './server';
import type { TestServer } from './server';

export interface HostPageOptions {
  /** The workbook to open, below the host: `samples/….xlsx`. The plain sample when absent. */
  readonly open?: string;
  /** Language of the host and of Excel; Vietnamese when absent. */
  readonly lang?: 'vi' | 'en';
  /** Size of the window in CSS pixels. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A workbook as the host saved it. */
export interface SavedWorkbook {
  /** The name under which it is offered. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** The host in a real browser. */
export interface HostPage {
  readonly page: Page;
  /** A cell of the active sheet. */
  cell(address: string): Promise<PortCell>;
  /** Waits until the cell's text is `text`; fails with what it shows instead. */
  waitForText(address: string, text: string): Promise<void>;
  /** Selects a cell by clicking it. */
  select(address: string): Promise<void>;
  /** Selects a cell and opens its editor on what it holds. */
  openEditor(address: string): Promise<void>;
  /** Ends editing with that key: Enter keeps what was typed, Escape drops it. */
  closeEditor(key: 'Enter' | 'Escape'): Promise<void>;
  /** Clicks a cell and types into it, as a person does; Enter ends it. */
  typeInto(address: string, text: string): Promise<void>;
  /** Saves the workbook by the host's button. */
  download(): Promise<SavedWorkbook>;
  /** The add-in's page. */
  pane(): FrameLocator;
  /** The add-in's page, to run script in. */
  paneFrame(): Promise<Frame>;
  /** Members of Excel's API that the add-in has used. */
  coverage(): Promise<readonly MemberUse[]>;
  /** Puts a picture into test-results/; returns its path. */
  screenshot(name: string): Promise<string>;
  /**
   * Closes the browser; throws when anything went wrong meanwhile: an error, a rejection, a request to elsewhere, a member
   * of Excel's API that the add-in used and the host does not emulate.
   */
  close(): Promise<void>;
}

const TIMEOUT_MS = 15_000;
/** Univer's list of functions to choose from, in which Enter would choose one. */
const SUGGESTIONS = 'ul[data-u-comp="sheets-formula-editor"]';

/** Opens the host and waits until the workbook is shown and the add-in is ready. */
export async function openHost(server: TestServer, options: HostPageOptions = {}): Promise<HostPage> {
  const { open, lang = 'vi', viewport = { width: 1400, height: 850 } } = options;
  const problems: string[] = [];
  const report = (problem: string): void => {
    problems.push(problem);
  };
  const browser = await launchBrowser();
  // Without a colour scheme of its own the browser lets the host choose the pane's.
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport, colorScheme: null });
  context.setDefaultTimeout(TIMEOUT_MS);
  await guardNetwork(context, report);
  context.on('weberror', (event) => {
    report(event.error().stack ?? event.error().message);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') {
      report(`${message.text()} (${message.location().url})`);
    }
  });
  const page = await context.newPage();
  const address = new URL(server.host);
  address.searchParams.set('lang', lang);
  address.searchParams.set('addin', server.addin);
  if (open !== undefined) {
    address.searchParams.set('open', open);
  }
  const close = async (): Promise<void> => {
    const uses = await page.evaluate(() => window.embeddedHost?.coverage() ?? []).catch(() => []);
    for (const { member } of uses.filter(({ emulated }) => !emulated)) report(`The host does not emulate ${member}.`);
    await browser.close();
    if (problems.length > 0) {
      throw new Error(`The page had problems:\n${problems.join('\n')}`);
    }
  };
  try {
    await page.goto(address.href);
    await page.waitForFunction(() => window.embeddedHost?.isReady() === true);
  } catch (error) {
    await browser.close();
    throw new Error(`The host did not start.\n${problems.join('\n')}`, { cause: error });
  }

  // Two clicks in quick succession on the same spot would be a double click, which opens the cell's old content.
  let aside = 4;

  const cell = (at: string): Promise<PortCell> =>
    page.evaluate((wanted) => {
      const found = window.embeddedHost?.cell(wanted);
      if (found === undefined) {
        throw new Error('The host is not on the page.');
      }
      return found;
    }, at);

  const select = async (at: string): Promise<void> => {
    const place = await page.evaluate((wanted) => window.embeddedHost?.locate(wanted), at);
    aside = -aside;
    await page.mouse.click((place?.x ?? 0) + aside, place?.y ?? 0);
    await page.waitForFunction((wanted) => window.embeddedHost?.selectedAddress() === wanted, at);
  };

  // On a busy machine the editor opens late, and keys before that would go elsewhere.
  const editorOpened = () => page.waitForFunction(() => window.embeddedHost?.port().isEditing() === true);

  const closeEditor = async (key: 'Enter' | 'Escape'): Promise<void> => {
    await page.keyboard.press(key);
    await page.waitForFunction(() => window.embeddedHost?.port().isEditing() === false);
  };

  return {
    page,
    cell,
    select,
    closeEditor,
    close,
    pane: () => page.frameLocator('#addin'),
    async waitForText(at, text) {
      try {
        await page.waitForFunction(
          ([where = '', wanted]) => window.embeddedHost?.cell(where).text === wanted,
          [at, text],
        );
      } catch (error) {
        throw new Error(`${at} shows "${(await cell(at)).text}", not "${text}".`, { cause: error });
      }
    },
    async typeInto(at, text) {
      await select(at);
      await page.keyboard.type(text.slice(0, 1));
      await editorOpened();
      if (text.startsWith('=')) {
        // At once: keys faster than any person's would meet suggestions of functions for what was typed before.
        await page.keyboard.insertText(text.slice(1));
        await page.locator(SUGGESTIONS).waitFor({ state: 'hidden' });
      } else {
        await page.keyboard.type(text.slice(1));
      }
      await closeEditor('Enter');
    },
    async openEditor(at) {
      await select(at);
      await page.keyboard.press('F2');
      await editorOpened();
    },
    async download() {
      const [saved] = await Promise.all([page.waitForEvent('download'), page.click('#download')]);
      return { name: saved.suggestedFilename(), bytes: readFileSync(await saved.path()) };
    },
    async paneFrame() {
      const frame = await (await page.waitForSelector('#addin')).contentFrame();
      if (frame === null) {
        throw new Error('The task pane has no page.');
      }
      return frame;
    },
    coverage: () => page.evaluate(() => window.embeddedHost?.coverage() ?? []),
    async screenshot(name) {
      const folder = join(ROOT, 'test-results');
      mkdirSync(folder, { recursive: true });
      const path = join(folder, `${name}.png`);
      await page.screenshot({ path });
      return path;
    },
  };
}
