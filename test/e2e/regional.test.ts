/** The host in Vietnamese: what people see and type follows vi-VN, what is kept and what add-ins get does not. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { openHost, type HostPage } from './support/host-page';
import { writeMinimalAddin, type MinimalAddin } from './support/minimal-addin';
import { startServer, type TestServer } from './support/server';

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

/** A formula in the cell N2, and what it shows beside the scores of the sample. */
const FORMULA = { formula: '=ROUND(E2*1.5,1)+SUM(E2,E3)', text: '25,15', value: 25.15 };

/** Empties the cells beside the form that the tests type into. */
async function clearBeside({ page }: HostPage): Promise<void> {
  await page.evaluate(() => {
    const port = window.embeddedHost?.port();
    port?.clear(port.activeSheet(), { top: 1, left: 12, bottom: 4, right: 13 }, 'All');
  });
}

/** Puts the formula there as an add-in does, without the editor. */
async function putFormula(host: HostPage): Promise<void> {
  await host.page.evaluate((formula) => {
    const port = window.embeddedHost?.port();
    port?.write(port.activeSheet(), { top: 1, left: 13, bottom: 1, right: 13 }, [[{ formula }]]);
  }, FORMULA.formula);
  await host.waitForText('N2', FORMULA.text);
}

/** What office.js hands out of a range of the active sheet. */
async function read(host: HostPage, address: string): Promise<unknown> {
  const frame = await host.paneFrame();
  return frame.evaluate(
    (at) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(at);
        range.load('values,formulas,text');
        await context.sync();
        return { values: range.values, formulas: range.formulas, text: range.text };
      }),
    address,
  );
}

/** What the editor shows of a cell when it opens. */
async function inEditor(host: HostPage, address: string): Promise<string> {
  await host.openEditor(address);
  const shown = await host.page.evaluate(() => window.embeddedHost?.editorText() ?? '');
  await host.closeEditor('Escape');
  return shown;
}

describe('the host in Vietnamese', () => {
  let host: HostPage;
  beforeAll(async () => {
    host = await openHost(server);
  });
  beforeEach(async () => {
    await clearBeside(host);
  });
  afterAll(async () => {
    await host.close();
  });

  it('shows points with a comma', async () => {
    expect(await host.cell('E2')).toMatchObject({ value: 7.04, text: '7,04' });
    expect(await inEditor(host, 'E2')).toBe('7,04');
  });

  it('opens a number with all its digits, and a percentage as one', async () => {
    await host.page.evaluate(() => {
      const port = window.embeddedHost?.port();
      const at = { top: 4, left: 12, bottom: 4, right: 13 };
      port?.write(port.activeSheet(), at, [[{ constant: 1234.56789 }, { constant: 0.749 }]]);
      port?.setNumberFormat(port.activeSheet(), at, [['#,##0.00', '0.0%']]);
    });
    expect([(await host.cell('M5')).text, (await host.cell('N5')).text]).toEqual(['1.234,57', '74,9%']);
    expect([await inEditor(host, 'M5'), await inEditor(host, 'N5')]).toEqual(['1234,56789', '74,9%']);
  });

  it.each([
    ['7,04', 7.04, '7,04', 'General'],
    ['1.234,5', 1234.5, '1.234,50', '#,##0.00'],
    ['74,9%', 0.749, '74,90%', '0.00%'],
    ['12/3/2026', 46093, '12/3/2026', 'd/m/yyyy'],
    ['7.04', '7.04', '7.04', 'General'],
    ['1,234.5', '1,234.5', '1,234.5', 'General'],
    ['8,5 điểm', '8,5 điểm', '8,5 điểm', 'General'],
  ])('takes “%s” as a person in Việt Nam means it', async (typed, value, text, numberFormat) => {
    await host.typeInto('M2', typed);
    expect(await host.cell('M2')).toMatchObject({ value, text, numberFormat });
  });

  it('takes and shows formulas with semicolons, and keeps them in English', async () => {
    await host.typeInto('N2', '=ROUND(E2*1,5;1)+sum(e2;e3)');
    await host.waitForText('N2', FORMULA.text);
    expect((await host.cell('N2')).formula).toBe(FORMULA.formula);
    expect(await inEditor(host, 'N2')).toBe('=ROUND(E2*1,5;1)+SUM(E2;E3)');
    await host.typeInto('N3', '=DTI.ADD(1,5;2)');
    await host.waitForText('N3', '3,5');
  });

  it('keeps a formula that is opened and left as it is', async () => {
    await putFormula(host);
    await host.openEditor('N2');
    await host.closeEditor('Enter');
    await host.waitForText('N2', FORMULA.text);
    expect((await host.cell('N2')).formula).toBe(FORMULA.formula);
  });

  it('gives add-ins values and formulas in English, and texts as they are shown', async () => {
    await putFormula(host);
    expect(await read(host, 'E2:E3')).toEqual({
      values: [[7.04], [7.51]],
      formulas: [[7.04], [7.51]],
      text: [['7,04'], ['7,51']],
    });
    expect(await read(host, 'N2')).toEqual({
      values: [[FORMULA.value]],
      formulas: [[FORMULA.formula]],
      text: [[FORMULA.text]],
    });
    const frame = await host.paneFrame();
    expect(await frame.evaluate(() => [Office.context.contentLanguage, Office.context.displayLanguage])).toEqual([
      'vi-VN',
      'vi-VN',
    ]);
  });

  it('saves numbers and formulas as every Excel reads them', async () => {
    await putFormula(host);
    const [sheet] = (await readXlsx((await host.download()).bytes)).sheets;
    expect(sheet?.rows[1]?.[4]).toBe(7.04);
    expect(sheet?.cells?.get('1,13')).toMatchObject({ formula: 'ROUND(E2*1.5,1)+SUM(E2,E3)' });
  });
});

describe('the host in English', () => {
  it('keeps the point, and commas between arguments', async () => {
    const host = await openHost(server, { lang: 'en' });
    try {
      expect((await host.cell('E2')).text).toBe('7.04');
      await host.typeInto('M2', '1,234.5');
      expect(await host.cell('M2')).toMatchObject({ value: 1234.5, text: '1,234.50' });
      await host.typeInto('N2', '=ROUND(E2*1.5,1)');
      await host.waitForText('N2', '10.6');
    } finally {
      await host.close();
    }
  });
});
