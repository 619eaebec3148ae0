/** Frozen panes: a cell is where the host says it is, however far the rest is scrolled. */
import { describe, expect, it, jest } from '@jest/globals';
import { area, openGrid } from './support/grid-port';

jest.setTimeout(60_000);

const { host, withPort } = openGrid();

/** Cells above, beside and below what is frozen, near and far, so that each click scrolls to or fro. */
const CELLS = ['B2', 'M60', 'A1', 'B60', 'T2', 'C4', 'AZ150', 'A150', 'AZ1', 'D5', 'E62'];

const PANES = [
  { rows: 0, columns: 0 },
  { rows: 1, columns: 0 },
  { rows: 0, columns: 2 },
  { rows: 3, columns: 2 },
] as const;

describe('frozen panes', () => {
  it.each(PANES)('of $rows rows and $columns columns leave every cell where a person clicks it', async (panes) => {
    await withPort((port, sheet, { rows, columns }) => {
      // Room to scroll in both directions.
      port.write(sheet, { top: 199, left: 59, bottom: 199, right: 59 }, [[{ constant: 'x' }]]);
      port.freeze(sheet, rows, columns);
    }, panes);
    const selected: string[] = [];
    for (const cell of CELLS) {
      await host().select(cell);
      selected.push(await host().page.evaluate(() => window.embeddedHost?.selectedAddress() ?? ''));
    }
    expect(selected).toEqual(CELLS);
  });

  it('let what an add-in selects come into view', async () => {
    const seen: unknown[] = [];
    for (const cell of [area('AZ150'), area('D5'), area('A150')]) {
      seen.push(
        await withPort((port, sheet, at) => {
          port.select(sheet, at);
          return ['AZ150', 'D5', 'A150', 'B2'].filter((address) => window.embeddedHost?.isSeen(address));
        }, cell),
      );
    }
    expect(seen).toEqual([
      ['AZ150', 'A150', 'B2'],
      ['D5', 'B2'],
      ['A150', 'B2'],
    ]);
  });

  it('take what is typed into a frozen cell and one far off', async () => {
    await host().typeInto('B1', 'tiêu đề');
    await host().typeInto('AZ151', 'xa');
    expect([(await host().cell('B1')).value, (await host().cell('AZ151')).value]).toEqual(['tiêu đề', 'xa']);
  });
});
