/** The embedded host by itself: grid, files, office.js and custom functions, with an add-in of a few lines. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { openHost } from './support/host-page';
import type { HostPage } from './support/host-page';
import { writeMinimalAddin } from './support/minimal-addin';
import type { MinimalAddin } from './support/minimal-addin';
import { startServer } from './support/server';
import type { TestServer } from './support/server';

jest.setTimeout(60_000);

let addin: MinimalAddin;
let server: TestServer;

beforeAll(async () => {
  addin = writeMinimalAddin();
  server = await startServer(addin.folder);
});

afterAll(async () => {
  await server.close();
  addin.remove();
});

describe('the host with the plain scoresheet', () => {
  let host: HostPage;
  beforeAll(async () => {
    host = await openHost(server);
  });
  afterAll(async () => {
    await host.close();
  });

  it('shows codes as text and points as numbers', async () => {
    expect(await host.cell('A2')).toMatchObject({ value: '1.1', text: '1.1' });
    expect(await host.cell('E2')).toMatchObject({ value: 7.04, text: '7,04' });
    expect(await host.cell('A29')).toMatchObject({ value: '4.10' });
  });

  it('says that it is not Excel, and which office.js it speaks to', async () => {
    expect(await host.page.title()).toBe('Môi trường bảng tính nhúng (không phải Excel)');
    expect(await host.page.locator('#status').textContent()).toContain('16.0.15407');
  });

  it('tells office.js that it is Excel on the web', async () => {
    await host.pane().getByText('Excel on OfficeOnline').waitFor();
  });

  it('takes what a person types, and calculates', async () => {
    await host.typeInto('M2', '8,5 điểm');
    expect((await host.cell('M2')).value).toBe('8,5 điểm');
    await host.typeInto('M3', '=E2*2');
    await host.waitForText('M3', '14,08');
    await host.typeInto('E2', '5');
    await host.waitForText('M3', '10');
  });

  it('tells the add-in once of each cell that a person changed, and not of results', async () => {
    const frame = await host.paneFrame();
    await frame.evaluate(async () => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().onChanged.add(async (event) => {
          heard.push(`${event.address} ${event.source}`);
          return Promise.resolve();
        });
        await context.sync();
      });
    });
    await host.typeInto('E2', '6');
    await host.waitForText('M3', '12');
    await host.typeInto('M4', 'sau');
    await frame.waitForFunction(() => (window as unknown as { heard: string[] }).heard.includes('M4 Local'));
    expect(await frame.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([
      'E2 Local',
      'M4 Local',
    ]);
  });

  it("calculates the add-in's functions", async () => {
    await host.typeInto('M6', '=DTI.ADD(1;2)*2');
    await host.waitForText('M6', '6');
  });

  it("offers the add-in's functions while a person types, and explains them", async () => {
    await host.select('M17');
    await host.page.keyboard.type('=DTI.A', { delay: 50 });
    await host.page.getByText('DTI.ADD').first().waitFor();
    await host.page.getByText('ADD of the minimal add-in').first().waitFor();
    await host.page.keyboard.press('Escape');
    await host.page.keyboard.press('Escape');
    await host.page.waitForFunction(() => window.embeddedHost?.port().isEditing() === false);
  });

  it('shows #SPILL! where an array has no room, and fills when there is', async () => {
    await host.typeInto('P9', 'chắn');
    await host.typeInto('P8', '=DTI.CODES()');
    await host.waitForText('P8', '#SPILL!');
    await host.page.evaluate(() => {
      const port = window.embeddedHost?.port();
      port?.clear(port.activeSheet(), { top: 8, left: 15, bottom: 8, right: 15 }, 'Contents');
    });
    await host.waitForText('P9', '4.10');
  });

  it('spills arrays, keeping codes as text', async () => {
    await host.typeInto('M8', '=DTI.CODES()');
    await host.waitForText('N8', '1');
    expect((await host.cell('M9')).value).toBe('4.10');
    expect((await host.cell('N9')).value).toBe(true);
  });

  it('shows errors of functions, and that a cell is busy until its answer comes', async () => {
    await host.typeInto('M11', '=DTI.FAIL()');
    await host.waitForText('M11', '#N/A');
    await host.typeInto('M12', '=DTI.LATER(7)');
    await host.typeInto('M13', '=M12+1');
    await host.waitForText('M12', '#BUSY!');
    await host.waitForText('M13', '#BUSY!');
    const frame = await host.paneFrame();
    await frame.waitForFunction(() => 'answer' in window);
    await frame.evaluate(() => {
      (window as unknown as { answer: () => void }).answer();
    });
    await host.waitForText('M12', '7');
    await host.waitForText('M13', '8');
  });

  it('hides and shows the task pane', async () => {
    const button = host.page.locator('[data-action="pane"]');
    await button.click();
    await host.page.locator('#pane').waitFor({ state: 'hidden' });
    await button.click();
    await host.pane().getByText('Excel on OfficeOnline').waitFor();
  });

  it('changes the width of the pane by the keyboard', async () => {
    const width = (): Promise<number> => host.page.locator('#pane').evaluate((pane) => pane.clientWidth);
    const before = await width();
    await host.page.locator('#splitter').focus();
    await host.page.keyboard.press('ArrowLeft');
    expect(await width()).toBe(before + 10);
  });

  it('takes a change back and makes it again', async () => {
    await host.typeInto('M15', 'một');
    await host.page.click('#undo');
    await host.waitForText('M15', '');
    await host.page.click('#redo');
    await host.waitForText('M15', 'một');
  });

  it('gives the pane the colours of the theme', async () => {
    const frame = await host.paneFrame();
    const isDark = (): Promise<boolean> => frame.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    expect(await isDark()).toBe(false);
    await host.page.selectOption('#theme', 'dark');
    await frame.waitForFunction(() => matchMedia('(prefers-color-scheme: dark)').matches);
    await host.page.selectOption('#theme', 'light');
    await frame.waitForFunction(() => !matchMedia('(prefers-color-scheme: dark)').matches);
  });

  it('answers the add-in with an error of Excel’s when it is told to', async () => {
    const frame = await host.paneFrame();
    const outcome = (): Promise<string> =>
      frame.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.load('items/name');
          await context.sync();
          return 'done';
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
    await host.page.selectOption('#fault', 'throttled');
    expect(await outcome()).toBe('ActivityLimitReached');
    expect(await outcome()).toBe('done');
  });

  it('tells the add-in of rows that a person inserts', async () => {
    const frame = await host.paneFrame();
    await frame.evaluate(async () => {
      const rows: string[] = [];
      Object.assign(window, { rows });
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().onChanged.add(async (event) => {
          rows.push(`${event.changeType} ${event.address}`);
          return Promise.resolve();
        });
        await context.sync();
      });
    });
    await host.page.evaluate(() => {
      window.embeddedHost?.personInsertsRow(70);
    });
    await frame.waitForFunction(() => (window as unknown as { rows: string[] }).rows.includes('RowInserted 70:70'));
  });

  it('saves the workbook with what was typed', async () => {
    const { name, bytes } = await host.download();
    expect(name).toBe('tayninh-commune-2025-scoresheet.xlsx');
    const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets;
    expect(sheet?.rows[1]?.[0]).toBe('1.1');
    expect(sheet?.cells?.get('2,12')).toMatchObject({ formula: 'E2*2' });
    expect(sheet?.cells?.get('5,12')).toMatchObject({ formula: '_xldudf_DTI_ADD(1,2)*2' });
    expect(sheet?.cells?.get('0,0')?.style?.font?.bold).toBe(true);
  });

  it('opens a file that is dropped on the page', async () => {
    const bytes = readFileSync('test/fixtures/tayninh-commune-2025-scoresheet.xlsx').toString('base64');
    await host.page.evaluate((encoded) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
      data.items.add(new File([content], 'thả.xlsx'));
      window.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, cancelable: true }));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
    }, bytes);
    await host.page.locator('#file-name').getByText('thả.xlsx').waitFor();
    expect((await host.cell('A2')).value).toBe('1.1');
  });

  it('keeps the workbook when a file cannot be opened, and says so', async () => {
    await host.page.setInputFiles('#file', { name: 'hỏng.xlsx', mimeType: '', buffer: Buffer.from('no zip') });
    await host.page.locator('#notice').getByText('“hỏng.xlsx”').waitFor();
    expect((await host.cell('A2')).value).toBe('1.1');
  });

  it('opens another workbook with the add-in started anew', async () => {
    await host.page.selectOption('#samples', { index: 2 });
    await host.page.locator('#file-name').getByText('official-form').waitFor();
    await host.page.waitForFunction(() => window.embeddedHost?.isReady());
    expect((await host.cell('A1')).value).toBe('ỦY BAN NHÂN DÂN XÃ CẦN GIUỘC');
    await host.pane().getByText('Excel on OfficeOnline').waitFor();
  });
});

describe('the host in English', () => {
  it('speaks English, opens the workbook it is asked for and lists what the add-in used', async () => {
    const host = await openHost(server, { lang: 'en', open: 'samples/tayninh-commune-2025-official-form.xlsx' });
    expect(await host.page.title()).toBe('Embedded workbook host (not Excel)');
    expect(await host.page.locator('#pane-title').textContent()).toBe('DTI Scorecard');
    expect((await host.cell('D8')).value).toBe(59.47);
    await host.page.click('#coverage-open');
    await host.page.locator('#coverage').getByText('CustomFunctions').first().waitFor();
    await host.close();
  });
});
