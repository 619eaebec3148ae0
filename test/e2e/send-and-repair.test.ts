/** Sending a workbook to somebody without the add-in, and mending what comes back. In the embedded host. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { commandTexts } from '../../src/messages/vi/pane-commands';
import { settingsTexts, toolTexts } from '../../src/messages/vi/pane-settings';
import { dtiFormulas } from './support/act';
import { openHost, type HostPage } from './support/host-page';
import { writeMinimalAddin } from './support/minimal-addin';
import { openPanel, rememberForm } from './support/pane-visits';
import { startServer, type TestServer } from './support/server';

const TABLE = 'samples/tayninh-commune-2025-scoresheet.xlsx';
const { done } = commandTexts;

let server: TestServer;
let host: HostPage;

beforeAll(async () => {
  server = await startServer();
  host = await openHost(server, { open: TABLE });
  const pane = host.pane();
  await pane.getByText('787,84', { exact: true }).first().waitFor();
  await rememberForm(host);
  await openPanel(host, 'score', 'vi');
  await host.select('R2');
  await pane.getByRole('button', { name: toolTexts.insert }).click();
  await host.waitForText('R2', '787,84');
}, 180_000);

afterAll(async () => {
  try {
    await host.close();
  } finally {
    await server.close();
  }
});

interface Sent {
  readonly bytes: Buffer;
  /** Formulas of the add-in as they stand in the file. */
  readonly formulas: readonly string[];
}

async function downloaded(): Promise<Sent> {
  const { bytes } = await host.download();
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const formulas = sheets.flatMap(({ cells }) => [...(cells?.values() ?? [])].flatMap(({ formula }) => formula ?? []));
  return { bytes, formulas: formulas.filter((formula) => formula.includes('DTI')) };
}

async function press(name: string, then: string): Promise<void> {
  await openPanel(host, 'settings', 'vi');
  await host.pane().getByRole('button', { name }).click();
  await host.pane().getByText(then).waitFor();
}

describe('a workbook that is sent on', () => {
  it('names the add-in’s functions as Excel stores them, unless they were frozen before', async () => {
    expect((await downloaded()).formulas).toContainEqual(expect.stringMatching(/^_xldudf_DTI_TOTAL\(/));
    await press(settingsTexts.freeze, done.freeze);
    const sent = await downloaded();
    expect(sent.formulas).toEqual([]);
    expect((await host.cell('R2')).value).toBe(787.84);
  }, 60_000);

  it('shows its values to somebody without the add-in', async () => {
    const { bytes } = await downloaded();
    const [sheet] = (await readXlsx(bytes)).sheets;
    expect(sheet?.rows[1]?.[17]).toBe(787.84);
    const other = writeMinimalAddin();
    const elsewhere = await startServer(other.folder);
    const without = await openHost(elsewhere);
    try {
      await without.page.setInputFiles('#file', { name: 'gửi.xlsx', mimeType: '', buffer: bytes });
      await without.page.locator('#file-name').getByText('gửi.xlsx').waitFor();
      expect(await without.cell('R2')).toMatchObject({ value: 787.84, formula: null });
    } finally {
      await without.close();
      await elsewhere.close();
      other.remove();
    }
  }, 60_000);

  it('comes alive again where it comes back', async () => {
    await press(settingsTexts.thaw, done.thaw);
    await host.waitForText('R2', '787,84');
    await host.typeInto('E2', '8');
    await host.waitForText('R2', '788,8');
  }, 60_000);

  it('is repaired where a program without the add-in has spelt the formulas its way', async () => {
    await host.page.evaluate(() => {
      const port = window.embeddedHost?.port();
      const spelt = '=_xldudf_DTI_TOTAL($A$2:$A$63,$E$2:$E$63,"tayninh-commune-2025")';
      port?.write(port.activeSheet(), { top: 3, left: 17, bottom: 3, right: 17 }, [[{ formula: spelt }]]);
    });
    await host.waitForText('R4', '#NAME?');
    await press(settingsTexts.repair, done.repair);
    await host.waitForText('R4', '788,8');
    expect((await dtiFormulas(host))['DTI']).not.toContainEqual(expect.stringContaining('_xldudf_'));
  }, 60_000);
});
