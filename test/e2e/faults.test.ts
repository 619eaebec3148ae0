/** Whatever Excel refuses: the pane says so, keeps what it showed, loses nothing and goes on. In the embedded host. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import type { Fault, FaultTiming } from '../../src/host/host';
import { commandTexts } from '../../src/messages/vi/pane-commands';
import { paneTexts } from '../../src/messages/vi/pane';
import { toolTexts } from '../../src/messages/vi/pane-settings';
import { openHost, type HostPage } from './support/host-page';
import { openPanel, rememberForm } from './support/pane-visits';
import { startServer, type TestServer } from './support/server';

const { refused, totals } = paneTexts;

interface Refusal {
  readonly fault: Fault;
  /** What a reader is told, and what somebody is told who wanted something done. */
  readonly reading: string;
  readonly doing: string;
  /** How often Excel refuses before the pane gives up reading. */
  readonly times: number;
  /** Whether nobody can tell if something was done. */
  readonly isUnclear: boolean;
  /** Where something is to be written; each its own. */
  readonly cell: string;
}

const { excel } = commandTexts;
const REFUSALS: readonly Refusal[] = [
  {
    fault: 'cell-editing',
    reading: refused.cellEdit,
    doing: excel['cell-edit'],
    times: 1,
    isUnclear: false,
    cell: 'R2',
  },
  {
    fault: 'session-lost',
    reading: refused.sessionLost,
    doing: excel['session-lost'],
    times: 2,
    isUnclear: true,
    cell: 'R4',
  },
  { fault: 'throttled', reading: refused.busy, doing: excel.busy, times: 2, isUnclear: false, cell: 'R6' },
  {
    fault: 'payload-too-large',
    reading: refused.tooLarge,
    doing: excel['too-large'],
    times: 1,
    isUnclear: false,
    cell: 'R8',
  },
  {
    fault: 'access-denied',
    reading: refused.protected,
    doing: excel.protected,
    times: 1,
    isUnclear: true,
    cell: 'R10',
  },
  { fault: 'item-not-found', reading: refused.gone, doing: excel.gone, times: 1, isUnclear: true, cell: 'R12' },
];
/** A function is tried in a cell of our own; then what was asked for is written. */
const SET_BEFORE = 1;

let server: TestServer;
let host: HostPage;
let pane: FrameLocator;

beforeAll(async () => {
  server = await startServer();
  host = await openHost(server, { open: 'samples/tayninh-commune-2025-scoresheet.xlsx' });
  pane = host.pane();
}, 120_000);

afterAll(async () => {
  try {
    await host.close();
  } finally {
    await server.close();
  }
});

async function inject(fault: Fault, timing: FaultTiming): Promise<void> {
  await host.page.evaluate(
    ([name, how]) => {
      window.embeddedHost?.inject(name, how);
    },
    [fault, timing] as const,
  );
}

const pendingFaults = (): Promise<number | undefined> => host.page.evaluate(() => window.embeddedHost?.pendingFaults());

const total = (points: string): string => `${totals.sum.self}: ${points} trên 960`;

describe('while the form is read', () => {
  it.each(REFUSALS)(
    'the pane says so beside what it showed, and reads when asked: $fault',
    async ({ fault, reading, times }) => {
      await openPanel(host, 'home', 'vi');
      await pane.getByText(total('787,84')).waitFor({ state: 'attached' });
      await inject(fault, { times });
      await host.typeInto('E2', '8');
      const alert = pane.getByRole('alert');
      await alert.getByText(reading).waitFor();
      expect(await pendingFaults()).toBe(0);
      await pane.getByText('787,84', { exact: true }).first().waitFor();
      expect((await host.cell('E2')).value).toBe(8);

      await alert.getByRole('button', { name: refused.again }).click();
      await pane.getByText(total('788,80')).waitFor({ state: 'attached' });
      expect(await alert.count()).toBe(0);
      // Events of the workbook still arrive.
      await host.typeInto('E2', '7,04');
      await pane.getByText(total('787,84')).waitFor({ state: 'attached' });
    },
    60_000,
  );

  it.each(REFUSALS)(
    'the pane says so before it has read anything, and reads when asked: $fault',
    async ({ fault, reading, times }) => {
      const frame = await host.paneFrame();
      await inject(fault, { times: times + 1 });
      await frame.goto(frame.url());
      const alert = pane.getByRole('alert');
      await alert.getByText(reading).waitFor();
      await host.page.waitForFunction(() => window.embeddedHost?.pendingFaults() === 0);
      await alert.getByRole('button', { name: refused.again }).click();
      await pane.getByText(total('787,84')).waitFor({ state: 'attached' });
    },
    60_000,
  );
});

describe('while something is written', () => {
  beforeAll(async () => {
    await rememberForm(host);
    await openPanel(host, 'score', 'vi');
  }, 60_000);

  it.each(REFUSALS)(
    'the pane says so, nothing is written, and it is done when asked again: $fault',
    async ({ fault, doing, isUnclear, cell }) => {
      await host.select(cell);
      await inject(fault, { after: SET_BEFORE, setting: true });
      const insert = pane.getByRole('button', { name: toolTexts.insert });
      await insert.click();
      await pane.getByText(doing).waitFor();
      await pane.getByText(isUnclear ? commandTexts.brokenOff : commandTexts.refused).waitFor();
      expect(await pendingFaults()).toBe(0);
      expect((await host.cell(cell)).formula).toBeNull();

      await insert.click();
      await pane.getByText(commandTexts.done.insert).waitFor();
      await host.waitForText(cell, '787,84');
    },
    60_000,
  );
});
