/** Cells with links in the host: `=HYPERLINK(…)`, links of a file, and both in the file that is saved. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Cell } from 'hucre';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { openHost, type HostPage } from './support/host-page';
import { writeMinimalAddin, type MinimalAddin } from './support/minimal-addin';
import { startServer, type TestServer } from './support/server';

jest.setTimeout(60_000);

let addin: MinimalAddin;
let server: TestServer;
let host: HostPage;

/** A link of the sheet in A1, a formula with its result in A2, one without in A3, a formula under a link in A4. */
async function workbook(): Promise<Buffer> {
  const cells: readonly (readonly [string, Partial<Cell>])[] = [
    ['0,0', { value: 'Minh chứng 1.1', hyperlink: { target: 'https://dti.gov.vn/1', tooltip: 'Mở' } }],
    ['1,0', { value: 'Bộ', formula: 'HYPERLINK("https://dti.gov.vn","Bộ")', formulaResult: 'Bộ' }],
    ['2,0', { formula: 'HYPERLINK("#Phiếu!A1",A1)' }],
    ['3,0', { value: 'Sở', formula: '"S"&"ở"', formulaResult: 'Sở', hyperlink: { target: 'https://dti.gov.vn/2' } }],
  ];
  const rows = [['Minh chứng 1.1'], ['Bộ'], [null], ['Sở']];
  return Buffer.from(await writeXlsx({ sheets: [{ name: 'Phiếu', rows, cells: new Map(cells) }] }));
}

beforeAll(async () => {
  addin = writeMinimalAddin();
  server = await startServer(addin.folder);
  host = await openHost(server);
  await host.page.setInputFiles('#file', { name: 'links.xlsx', mimeType: '', buffer: await workbook() });
  await host.page.locator('#file-name').getByText('links.xlsx').waitFor();
  await host.page.waitForFunction(() => window.embeddedHost?.isReady() === true);
});

afterAll(async () => {
  await host.close();
  await server.close();
  addin.remove();
});

describe('cells with links', () => {
  it('show what a file has in them', async () => {
    expect(await host.cell('A1')).toMatchObject({ value: 'Minh chứng 1.1', text: 'Minh chứng 1.1' });
    expect(await host.cell('A2')).toMatchObject({ value: 'Bộ', formula: '=HYPERLINK("https://dti.gov.vn","Bộ")' });
    expect(await host.cell('A4')).toMatchObject({ value: 'Sở', formula: '="S"&"ở"' });
  });

  it('show the text of a link that is typed, and other formulas read it', async () => {
    await host.typeInto('B1', '=HYPERLINK("https://dti.gov.vn/1")');
    await host.waitForText('B1', 'https://dti.gov.vn/1');
    await host.typeInto('B2', '=B1&"/"&LEN(B1)');
    await host.waitForText('B2', 'https://dti.gov.vn/1/20');
  });

  it('are calculated anew with what they show', async () => {
    await host.typeInto('A1', 'Minh chứng 1.2');
    await host.page.evaluate(() => {
      window.embeddedHost?.port().calculate();
    });
    await host.waitForText('A3', 'Minh chứng 1.2');
  });

  it('are read by an add-in', async () => {
    const frame = await host.paneFrame();
    const read = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets
          .getItem('Phiếu')
          .getRange('A1:B1')
          .load('values,formulas,text,hyperlink');
        await context.sync();
        return [range.values, range.formulas, range.text, range.hyperlink.address];
      }),
    );
    expect(read).toEqual([
      [['Minh chứng 1.2', 'https://dti.gov.vn/1']],
      [['Minh chứng 1.2', '=HYPERLINK("https://dti.gov.vn/1")']],
      [['Minh chứng 1.2', 'https://dti.gov.vn/1']],
      'https://dti.gov.vn/1',
    ]);
  });

  it('are in the file that is saved', async () => {
    const [sheet] = (await readXlsx((await host.download()).bytes)).sheets;
    expect(sheet?.cells?.get('0,0')).toMatchObject({
      value: 'Minh chứng 1.2',
      hyperlink: { target: 'https://dti.gov.vn/1', tooltip: 'Mở' },
    });
    expect(sheet?.cells?.get('1,0')).toMatchObject({ value: 'Bộ', formula: 'HYPERLINK("https://dti.gov.vn","Bộ")' });
    expect(sheet?.cells?.get('2,0')).toMatchObject({ value: 'Minh chứng 1.2', formula: 'HYPERLINK("#Phiếu!A1",A1)' });
    expect(sheet?.cells?.get('3,0')).toMatchObject({
      value: 'Sở',
      formula: '"S"&"ở"',
      hyperlink: { target: 'https://dti.gov.vn/2' },
    });
    expect(sheet?.cells?.get('0,1')).toMatchObject({
      value: 'https://dti.gov.vn/1',
      formula: 'HYPERLINK("https://dti.gov.vn/1")',
    });
  });
});
