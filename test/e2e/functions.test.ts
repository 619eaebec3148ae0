/** Every function of the catalogue, its worked example typed into the grid of the embedded host. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CATALOG, exampleOf, type FunctionEntry } from '../../src/functions/catalog';
import { EXAMPLE_CELLS } from '../../src/functions/catalog/example-cells';
import { areaAddress, parseArea } from '../../src/workbook/a1';
import { showExample } from '../functions/examples';
import { openHost, type HostPage } from './support/host-page';
import { startServer, type TestServer } from './support/server';

const entries: readonly FunctionEntry[] = CATALOG;

/** Formulas are typed in M70: nothing stands below or to the right. */
const ROW = 69;
const COLUMN = 12;

let server: TestServer;
let host: HostPage;

beforeAll(async () => {
  server = await startServer();
  host = await openHost(server, { open: 'samples/tayninh-commune-2025-scoresheet.xlsx' });
  for (const { at, rows } of EXAMPLE_CELLS) await write(at, rows);
}, 120_000);

afterAll(async () => {
  try {
    await host.close();
  } finally {
    await server.close();
  }
});

/** Puts the cells of examples beside the form, as if they had been typed before. */
async function write(at: string, rows: readonly (readonly (string | number | null)[])[]): Promise<void> {
  const corner = parseArea(at);
  if (corner === null) throw new Error(`${at} is no address.`);
  const { top, left } = corner;
  const area = { top, left, bottom: top + rows.length - 1, right: left + (rows[0]?.length ?? 1) - 1 };
  await host.page.evaluate(
    ([where, values]) => {
      const port = window.embeddedHost?.port();
      port?.write(
        port.activeSheet(),
        where,
        values.map((row) => row.map((constant) => ({ constant }))),
      );
    },
    [area, rows] as const,
  );
}

describe('worked examples in the grid', () => {
  it.each(entries)(
    '$id shows what the reference page says',
    async (entry) => {
      const expected = await showExample(entry, 'vi');
      const start = addressOf(0, 0);
      await host.typeInto(start, exampleOf(entry, ';'));
      const [row, column] = lastFilled(expected);
      await host.page.waitForFunction(([at, value]) => window.embeddedHost?.cell(at).value === value, [
        addressOf(row, column),
        expected[row]?.[column] ?? '',
      ] as const);
      for (const [down, cells] of expected.slice(0, 8).entries()) {
        const shown = await Promise.all(cells.map(async (_, right) => host.cell(addressOf(down, right))));
        expect(shown.map(({ value }) => value ?? '')).toEqual(cells);
      }
      await clear();
    },
    60_000,
  );
});

function addressOf(row: number, column: number): string {
  const at = { top: ROW + row, left: COLUMN + column };
  return areaAddress({ ...at, bottom: at.top, right: at.left });
}

/** The last cell of a result that shows something. */
function lastFilled(rows: readonly (readonly (string | number)[])[]): readonly [number, number] {
  const filled = rows.flatMap((row, at) => row.flatMap((cell, column) => (cell === '' ? [] : [[at, column] as const])));
  return filled.at(-1) ?? [0, 0];
}

async function clear(): Promise<void> {
  const area = { top: ROW, left: COLUMN, bottom: ROW, right: COLUMN };
  await host.page.evaluate((where) => {
    const port = window.embeddedHost?.port();
    port?.clear(port.activeSheet(), where, 'Contents');
  }, area);
}
