import { join } from 'node:path';
import { buildHost } from '../../../src/host/server/build';
import { ensureCertificate } from '../../../src/host/server/certificate';
import { listen } from '../../../src/host/server/listen';
import { addinRoutes, hostRoutes, tryOutRoutes } from '../../../src/host/server/routes';

/** Host and add-in on two ports of localhost, so that they are strangers to each other as in Excel on the web. */
export interface TestServer {
  /** Address of the host's page. */
  readonly host: string;
  /** Where the add-in's files are, with a trailing slash. */
  readonly addin: string;
  close(): Promise<void>;
}

/** Root of the repository: jest runs there. */
export const ROOT = process.cwd();

/**
 * Serves the host (built if it is not up to date) and the add-in in `addinFolder`, dist/ unless told otherwise.
 * The add-in's files are served exactly as they were built.
 */
export async function startServer(addinFolder?: string): Promise<TestServer> {
  await buildHost(ROOT);
  const certificate = await ensureCertificate(join(ROOT, '.cache/certificates'));
  const host = await listen(hostRoutes(ROOT), certificate, 0);
  const addin = await listen(
    addinFolder === undefined ? addinRoutes(ROOT) : [{ path: '/', folder: addinFolder }],
    certificate,
    0,
  );
  return {
    host: `https://localhost:${String(host.port)}/host/`,
    addin: `https://localhost:${String(addin.port)}/`,
    close: async () => {
      await Promise.all([host.close(), addin.close()]);
    },
  };
}

/** Serves host and built add-in on one port, as `npm start` does. */
export async function startTryOut(): Promise<TestServer> {
  await buildHost(ROOT);
  const certificate = await ensureCertificate(join(ROOT, '.cache/certificates'));
  const server = await listen(tryOutRoutes(ROOT), certificate, 0);
  const addin = `https://localhost:${String(server.port)}/`;
  return { host: `${addin}host/`, addin, close: () => server.close() };
}
