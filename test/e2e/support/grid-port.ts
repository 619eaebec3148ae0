import { afterAll, beforeAll } from '@jest/globals';
import type { WorkbookPort } from '../../../src/host/port';
import { parseArea } from '../../../src/workbook/a1';
import type { Area } from '../../../src/workbook/grid';
import { openHost, type HostPage } from './host-page';
import { writeMinimalAddin, type MinimalAddin } from './minimal-addin';
import { startServer, type TestServer } from './server';

/** The host with an add-in of a few lines, open for all tests of a file. */
export interface OpenGrid {
  /** The host's page; to be asked for inside a test. */
  readonly host: () => HostPage;
  /** Runs `use` in the page with the port of the workbook, its active sheet and `data`, which must survive JSON. */
  readonly withPort: <D, R>(use: (port: WorkbookPort, sheet: string, data: D) => R, data: D) => Promise<Awaited<R>>;
}

/** Opens the grid before the tests of the file that calls this, and closes it after them. */
export function openGrid(): OpenGrid {
  let addin: MinimalAddin;
  let server: TestServer;
  let host: HostPage;

  beforeAll(async () => {
    addin = writeMinimalAddin();
    server = await startServer(addin.folder);
    host = await openHost(server);
  });

  afterAll(async () => {
    await host.close();
    await server.close();
    addin.remove();
  });

  return {
    host: () => host,
    withPort: (use, data) => {
      const port = 'window.embeddedHost.port()';
      return host.page.evaluate(`(${use.toString()})(${port}, ${port}.activeSheet(), ${JSON.stringify(data)})`);
    },
  };
}

/** The area of an address; throws when it is none. */
export function area(address: string): Area {
  const found = parseArea(address);
  if (found === null) {
    throw new Error(`${address} is no address.`);
  }
  return found;
}
