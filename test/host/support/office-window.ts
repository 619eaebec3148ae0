import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
import {
  createHost,
  type AddinFrame,
  type Host,
  type IncomingMessage,
  type Requirements,
} from '../../../src/host/host';
import { createMemoryFunctions, type MemoryFunctions } from '../memory/memory-functions';
import { createMemoryWorkbook, type MemoryWorkbook } from '../memory/memory-workbook';

const ADDIN_ORIGIN = 'https://localhost:3000';
const HOST_ORIGIN = 'https://localhost:3001';
const OFFICE_FOLDER = `${ADDIN_ORIGIN}/office/`;

const dist = join(
  dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json')),
  'dist',
);

/** What the add-in's scripts see once office.js is ready. */
export interface OfficeWindow {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: {
    associate(id: string, body: (...args: never[]) => unknown): void;
    readonly Error: new (code: string, message?: string) => Error;
    readonly ErrorCode: Readonly<Record<string, string>>;
  };
}

export interface RunningAddin extends OfficeWindow {
  readonly host: Host;
  readonly port: MemoryWorkbook;
  readonly functions: MemoryFunctions;
  /** Whether the host shows the pane. */
  readonly isPaneVisible: () => boolean;
  readonly trace: readonly string[];
  /** Runs a script in the add-in's window. */
  readonly evaluate: (script: string) => unknown;
  /** Loses every message in either direction once so many more have passed; resolves when the first is lost. */
  readonly dropAfter: (messages: number) => Promise<void>;
  readonly close: () => void;
}

export interface AddinOptions {
  readonly sheets?: readonly string[];
  readonly functionsJson?: unknown;
  readonly requirements?: Requirements;
}

/** Resolves when `holds` is true; rejects after five seconds. */
export async function until(holds: () => boolean): Promise<void> {
  const started = Date.now();
  while (!holds()) {
    if (Date.now() - started > 5000) {
      throw new Error(`Waited in vain for: ${holds.toString()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/**
 * Loads unmodified office.js into a window of its own, embedded in the host over a workbook in memory. Only what jsdom
 * lacks is supplied: a parent window, `document.domain`, and the loading of office.js's own scripts from the package.
 */
export async function startAddin({
  sheets,
  functionsJson = null,
  requirements,
}: AddinOptions = {}): Promise<RunningAddin> {
  const port = createMemoryWorkbook(sheets);
  const functions = createMemoryFunctions();
  const trace: string[] = [];
  const { window } = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: `${ADDIN_ORIGIN}/taskpane.html`,
    runScripts: 'outside-only',
    pretendToBeVisual: true,
  });
  let deliver: (message: IncomingMessage) => void = () => undefined;
  let left = Infinity;
  let tellLost: () => void = () => undefined;
  const passes = (): boolean => {
    if (left > 0) {
      left -= 1;
      return true;
    }
    tellLost();
    return false;
  };
  const frame: AddinFrame = {
    window: () => window,
    post: (data) => {
      if (!passes()) return;
      setTimeout(() => window.dispatchEvent(new window.MessageEvent('message', { data, origin: HOST_ORIGIN })), 0);
    },
    onMessage: (listener) => {
      deliver = listener;
      return () => {
        deliver = () => undefined;
      };
    },
  };
  let isPaneVisible = true;
  const host = createHost({
    port,
    functionPort: functions,
    frame,
    functionsJson,
    namespace: 'DTI',
    addinId: 'addin-1',
    addinName: 'DTI Scorecard',
    addinOrigin: ADDIN_ORIGIN,
    hostOrigin: HOST_ORIGIN,
    conversationId: 'conversation-1',
    locale: 'en-US',
    ...(requirements === undefined ? {} : { requirements }),
    onVisibility: (visible) => {
      isPaneVisible = visible;
    },
    schedule: (task, milliseconds) => {
      setTimeout(task, milliseconds);
    },
    onTrace: (line) => {
      trace.push(line);
    },
  });

  const parent = {
    postMessage: (data: unknown) => {
      if (!passes()) return;
      setTimeout(() => {
        deliver({ data, origin: ADDIN_ORIGIN, source: window });
      }, 0);
    },
  };
  Object.defineProperty(window, 'parent', { value: parent });
  Object.defineProperty(window.document, 'domain', { value: 'localhost' });
  window.name = host.frameName;
  loadScripts(window);

  const office = window as unknown as OfficeWindow;
  await office.Office.onReady();
  await until(() => host.isReady());
  return {
    Office: office.Office,
    Excel: office.Excel,
    OfficeExtension: office.OfficeExtension,
    CustomFunctions: office.CustomFunctions,
    host,
    port,
    functions,
    isPaneVisible: () => isPaneVisible,
    trace,
    evaluate: (script) => window.eval(script),
    dropAfter: (messages) =>
      new Promise((resolve) => {
        left = messages;
        tellLost = resolve;
      }),
    close: () => {
      host.dispose();
      window.close();
    },
  };
}

type Window = JSDOM['window'];

/** office.js finds its folder by the script element that loaded it, and adds script elements for the rest. */
function loadScripts(window: Window): void {
  const { document } = window;
  const run = (file: string): void => {
    window.eval(readFileSync(join(dist, file), 'utf8'));
  };
  const own = document.createElement('script');
  own.src = `${OFFICE_FOLDER}office.js`;
  document.head.append(own);
  new window.MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (node instanceof window.HTMLScriptElement && node.src.startsWith(OFFICE_FOLDER)) {
        const path = node.src.slice(OFFICE_FOLDER.length).replace(/\?.*$/, '');
        run(path);
        node.dispatchEvent(new window.Event('load'));
      }
    }
  }).observe(document, { childList: true, subtree: true });
  run('office.js');
}
