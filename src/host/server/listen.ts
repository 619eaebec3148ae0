import { createServer } from 'node:https';
import type { Server } from 'node:https';
import type { Certificate } from './certificate';
import { serveFiles } from './static-files';
import type { Route } from './static-files';

/** A server that listens, on a port of localhost. */
export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // Only programs on this machine can reach it.
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** Serves `routes` on `port`, or on the next free one after it; 0 takes any free port. */
export async function listen(routes: readonly Route[], certificate: Certificate, port: number): Promise<Listening> {
  const server = createServer({ cert: certificate.cert, key: certificate.key }, serveFiles(routes));
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => {
        resolve();
      });
    });
  for (let wanted = port; ; wanted += 1) {
    try {
      return { port: await listenOn(server, wanted), close };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') {
        throw error;
      }
    }
  }
}
