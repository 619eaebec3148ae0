/** The form of `dti template` in the embedded host: what the pane says of raw figures is what `dti score` says. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bookTexts } from '../../src/messages/book-texts';
import { fixedText } from '../../src/messages/number';
import { paneTexts } from '../../src/messages/vi/pane';
import { dti, inFolder } from '../cli/run-cli';
import { EXPECTED, PERIOD, typedCells, UNIT, type TypedCell } from '../support/hcmc-figures';
import { readScore, type ScoreJson } from '../support/score-json';
import { patched } from '../workbook/file/write';
import { openHost, type HostPage } from './support/host-page';
import { openPanel, rememberForm } from './support/pane-visits';
import { startServer, type TestServer } from './support/server';

const { columns, resultsSheet } = bookTexts('vi');
const NAME = 'phieu.xlsx';
/** How many figures are typed with the keyboard; the rest is filled in at once, as by pasting. */
const BY_HAND = 3;
interface Shown {
  /** Points with two decimals, a star where parts are lacking, by the group's code; the total under `total`. */
  readonly points: Readonly<Record<string, string>>;
  readonly index: string;
  readonly findings: readonly string[];
}

let server: TestServer;
/** By the command line, from the same figures in the file. */
let fromFile: ScoreJson;
/** By the command line, from the workbook downloaded out of the host. */
let fromDownload: ScoreJson;
let pane: Shown;
/** What the points column holds once the form is bound: numbers by the formula of the add-in. */
let column: readonly number[];

beforeAll(async () => {
  server = await startServer();
  await inFolder(async (folder) => {
    const blank = join(folder, NAME);
    await dti(['template', 'hcmc-commune-2026', '-o', blank, '--unit', UNIT, '--period', PERIOD]);
    fromFile = await scoreOf(folder, patched(readFileSync(blank), typedCells()));
    const host = await openHost(server);
    try {
      await host.page.setInputFiles('#file', blank);
      await host.pane().getByText('Bảng chấm điểm!').first().waitFor();
      await fillIn(host);
      pane = await shownIn(host);
      fromDownload = await scoreOf(folder, (await host.download()).bytes);
      column = await boundPoints(host);
    } finally {
      await host.close();
    }
  });
}, 180_000);

afterAll(async () => {
  await server.close();
});

async function scoreOf(folder: string, bytes: Uint8Array): Promise<ScoreJson> {
  const file = join(folder, NAME);
  writeFileSync(file, bytes);
  return readScore((await dti(['score', file, '--json'])).stdout);
}

/** Whole numbers are typed, each with its keys; then comes everything else. */
async function fillIn(host: HostPage): Promise<void> {
  const cells = typedCells();
  const typed = cells.filter(({ value }) => typeof value === 'number' && value > 0).slice(0, BY_HAND);
  for (const cell of typed) {
    await typeInto(host, cell);
  }
  await host.page.evaluate(
    (rest: readonly TypedCell[]) => {
      const port = window.embeddedHost?.port();
      for (const { sheet, row, column, value } of rest) {
        const id = port?.sheets().find(({ name }) => name === sheet)?.id ?? '';
        port?.write(id, { top: row, bottom: row, left: column, right: column }, [[{ constant: value }]]);
      }
    },
    cells.filter((cell) => !typed.includes(cell)),
  );
}

/** Types with the keyboard. The grid has the keyboard once it was clicked: on a cell that stays in sight. */
async function typeInto({ page }: HostPage, { sheet, row, column, address, value }: TypedCell): Promise<void> {
  const place = await page.evaluate((wanted) => {
    const port = window.embeddedHost?.port();
    port?.activateSheet(port.sheets().find(({ name }) => name === wanted)?.id ?? '');
    return window.embeddedHost?.locate('A1');
  }, sheet);
  await page.mouse.click(place?.x ?? 0, place?.y ?? 0);
  await page.evaluate(
    ([top = 0, left = 0]) => {
      const port = window.embeddedHost?.port();
      port?.select(port.activeSheet(), { top, left, bottom: top, right: left });
    },
    [row, column],
  );
  await page.waitForFunction((wanted) => window.embeddedHost?.selectedAddress() === wanted, address);
  await page.keyboard.type(String(value));
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    ([at = '', wanted]) =>
      window.embeddedHost?.port().isEditing() === false && window.embeddedHost.cell(at).text === wanted,
    [address, String(value)],
  );
}

async function shownIn(host: HostPage): Promise<Shown> {
  const home = await openPanel(host, 'home', 'vi');
  // All 43 but one blank and three that cannot be calculated.
  await home.getByText(paneTexts.totals.filled({ filled: '39', all: '43' })).waitFor();
  const findings = await foundIn(host);
  const score = await openPanel(host, 'score', 'vi');
  const index = await score.getByRole('row', { name: paneTexts.basis.computed }).getByRole('cell').last().innerText();
  const bodies = await score.getByRole('table').last().locator('tbody').all();
  const points = await Promise.all(
    bodies.map(async (body, place) => {
      const heading = await body.getByRole('rowheader').innerText();
      const name = place === bodies.length - 1 ? 'total' : (/^\d+/.exec(heading)?.[0] ?? heading);
      return [name, await body.getByRole('cell').first().innerText()] as const;
    }),
  );
  return { points: Object.fromEntries(points), index, findings };
}

/** Each finding as the panel of findings lists it, with the place that its details lead to. */
async function foundIn(host: HostPage): Promise<readonly string[]> {
  const panel = await openPanel(host, 'findings', 'vi');
  const listed = panel.getByRole('listbox').getByRole('option');
  await listed.first().waitFor();
  const findings: string[] = [];
  for (const option of await listed.all()) {
    await option.click();
    await panel.getByText(`${String(findings.length + 1)}/${String(await listed.count())}`, { exact: true }).waitFor();
    const places = await panel
      .getByRole('button', { name: paneTexts.findings.goTo({ address: '' }).trim() })
      .allInnerTexts();
    findings.push([await option.innerText(), ...places].join('\n'));
  }
  return findings;
}

/** Binds the form and reads our points: they stand on a sheet of ours, because the form is protected. */
async function boundPoints(host: HostPage): Promise<readonly number[]> {
  await rememberForm(host);
  const points = await host.page.waitForFunction(
    ([name, heading]) => {
      const port = window.embeddedHost?.port();
      const id = port?.sheets().find((sheet) => sheet.name === name)?.id;
      const [headings, ...cells] =
        id === undefined ? [] : (port?.read(id, { top: 0, left: 0, bottom: 60, right: 3 }) ?? []);
      const at = headings?.findIndex(({ value }) => value === heading) ?? -1;
      const numbers = cells.flatMap((row) => (typeof row[at]?.value === 'number' ? [row[at].value] : []));
      return numbers.length > 0 ? numbers : null;
    },
    [resultsSheet, columns.points] as const,
  );
  return (await points.jsonValue()) ?? [];
}

/** As the pane writes points. */
function written(points: number | null): string {
  return points === null ? '–' : fixedText(points, 'vi', 2);
}

const withoutStar = (points: Shown['points']): Shown['points'] =>
  Object.fromEntries(Object.entries(points).map(([name, text]) => [name, text.replace('*', '')]));

describe('the form of Ho Chi Minh City’s communes, filled in the grid', () => {
  it('shows the points of every group and the total that dti score gives', () => {
    const groups = fromFile.groups.map(({ code, computed }) => [code, written(computed)] as const);
    expect(withoutStar(pane.points)).toEqual({
      ...Object.fromEntries(groups),
      total: written(fromFile.totals.computed),
    });
    expect(pane.points).toMatchObject({ total: '65,36*', 1: '6,50', 6: '24,05*' });
    expect(pane.index).toBe(fixedText(EXPECTED.index, 'vi', 4));
  });

  it('shows the findings that dti score gives, each at its cell', () => {
    expect(pane.findings).toHaveLength(EXPECTED.findings.length);
    for (const { message, sheet, cell, criterion } of fromFile.findings) {
      const place = `${String(sheet)}!${String(cell)}`;
      const shown = pane.findings.filter((text) => text.includes(paneTexts.findings.goTo({ address: place })));
      // The command line says the place first, the pane after it.
      const said = message.vi.replace(/^Trang tính “.+?”, ô \w+: /, '');
      expect(shown).toEqual([expect.stringContaining(said)]);
      expect(shown.join()).toContain(` · ${String(criterion)}`);
    }
  });

  it('scores the same after it is downloaded', () => {
    expect(fromDownload).toEqual(fromFile);
    expect(fromDownload.totals.computed).toBe(EXPECTED.total);
  });

  it('gives the same points in our column, by a formula that looks the figures up', () => {
    expect(column).toHaveLength(38);
    expect(column.reduce((sum, points) => sum + points, 0)).toBeCloseTo(EXPECTED.total, 9);
  });
});
