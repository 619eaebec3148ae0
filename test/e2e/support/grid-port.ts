import type { WorkbookPort } from '../../../src/host/port';
import { parseArea } from '../../../src/workbook/a1';
import type { Area } from '../../../src/workbook/grid';
import type { HostPage } from './host-page';

/** Runs `use` in the page with the port of the workbook, its active sheet and `data`, which must survive JSON. */
export async function runWithPort<D, R>(
  host: HostPage,
  use: (port: WorkbookPort, sheet: string, data: D) => R,
  data: D,
): Promise<Awaited<R>> {
  const port = 'window.embeddedHost.port()';
  const call = `(${use.toString()})(${port}, ${port}.activeSheet(), ${JSON.stringify(data)})`;
  return host.page.evaluate<Awaited<R>>(call);
}

/** The area of an address; throws when it is none. */
export function area(address: string): Area {
  const found = parseArea(address);
  if (found === null) {
    throw new Error(`${address} is no address.`);
  }
  return found;
}
