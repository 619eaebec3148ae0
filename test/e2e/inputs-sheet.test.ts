/** The sheet of raw figures that the add-in makes: what is typed there gives points beside the form, by formulas alone. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { bookTexts } from '../../src/messages/book-texts';
import { commandTexts } from '../../src/messages/vi/pane-commands';
import { enterTexts } from '../../src/messages/vi/pane-enter';
import { toolTexts } from '../../src/messages/vi/pane-settings';
import { shipped } from '../support/shipped';
import { dtiFormulas } from './support/act';
import { openHost, type HostPage } from './support/host-page';
import { openPanel, rememberForm } from './support/pane-visits';
import { startServer, type TestServer } from './support/server';

const { inputsSheet } = bookTexts('vi');
const SHEET = 'DTI';

let server: TestServer;
let host: HostPage;

beforeAll(async () => {
  server = await startServer();
  host = await openHost(server);
}, 120_000);

afterAll(async () => {
  try {
    await host.close();
  } finally {
    await server.close();
  }
});

/** A plain form of Hồ Chí Minh City's edition in place of what the sheet holds. */
async function pourForm(): Promise<void> {
  const criteria = shipped('hcmc-commune-2026').groups.flatMap(({ criteria: all }) => all);
  const rows = [
    ['Mã', 'Tên tiêu chí', 'Điểm tối đa', 'Điểm tự đánh giá'],
    ...criteria.map(({ code, name, max }) => [code, name.vi, max, null]),
  ];
  await host.page.evaluate(
    ([cells, sheet]) => {
      const port = window.embeddedHost?.port();
      const id = port?.sheets().find(({ name }) => name === sheet)?.id ?? '';
      port?.clear(id, { top: 0, left: 0, bottom: 90, right: 20 }, 'All');
      const area = { top: 0, left: 0, bottom: cells.length - 1, right: 3 };
      port?.write(
        id,
        area,
        cells.map((row) => row.map((constant) => ({ constant }))),
      );
    },
    [rows, SHEET] as const,
  );
}

it('gives points by formulas that look the figures up', async () => {
  const pane = host.pane();
  await pourForm();
  await pane.getByText(`${SHEET}!A1:D44`).waitFor();
  await rememberForm(host);
  await openPanel(host, 'score', 'vi');
  await pane.getByRole('button', { name: toolTexts.inputs }).click();
  await pane.getByText(commandTexts.done['inputs-sheet']).waitFor();
  const formulas = (await dtiFormulas(host))[SHEET] ?? [];
  expect(formulas).toContainEqual(expect.stringMatching(/^=DTI\.SCORE\(.*XLOOKUP\(/));

  // The new sheet is in front: the first criterion's yes or no, then a and b of the second.
  const place = await host.page.evaluate((name) => {
    const port = window.embeddedHost?.port();
    const id = port?.sheets().find((sheet) => sheet.name === name)?.id ?? '';
    return [id === port?.activeSheet(), port?.read(id, { top: 2, left: 0, bottom: 4, right: 0 })] as const;
  }, inputsSheet);
  expect([place[0], place[1]?.flat().map(({ value }) => value)]).toEqual([true, ['DTI-01', 'DTI-02', 'DTI-02']]);
  await host.typeInto('F3', 'Có');
  await host.typeInto('F4', '3');
  await host.typeInto('F5', '4');
  await host.page.waitForFunction((name) => {
    const port = window.embeddedHost?.port();
    const id = port?.sheets().find((sheet) => sheet.name === name)?.id ?? '';
    const cells = port?.read(id, { top: 1, left: 0, bottom: 2, right: 12 }) ?? [];
    const points = cells.map((row) => row.slice(4).find(({ value }) => typeof value === 'number')?.value);
    return points[0] === 2 && points[1] === 1.5;
  }, SHEET);

  // The panel names the cell of every figure and shows what stands there.
  const frame = await openPanel(host, 'enter', 'vi');
  await frame.getByRole('combobox').selectOption('DTI-02');
  await frame.getByText('a = 3').waitFor();
  await frame.getByRole('combobox').selectOption('DTI-03');
  await frame.getByRole('button', { name: enterTexts.enterIn({ symbol: 'b', cell: `${inputsSheet}!F7` }) }).click();
  await host.page.waitForFunction((name) => {
    const port = window.embeddedHost?.port();
    const { sheet, area } = port?.selection() ?? {};
    const id = port?.sheets().find((one) => one.name === name)?.id;
    return sheet === id && area?.top === 6 && area.left === 5;
  }, inputsSheet);

  await openPanel(host, 'score', 'vi');
  await pane.getByRole('button', { name: toolTexts.openInputs({ sheet: inputsSheet }) }).waitFor();
  expect(await pane.getByRole('button', { name: toolTexts.inputs }).count()).toBe(0);
}, 120_000);
