import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** An https server on this machine with a certificate of an authority of its own. */
export interface Served {
  readonly origin: string;
  /** Path of the authority's certificate. */
  readonly authority: string;
  /** Paths with their query, in the order in which they were asked. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves each path by its handler; the key is the path without its query. */
export async function serve(handlers: Readonly<Record<string, Handler>>): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'central-'));
  const [authority, cert, key] = ['ca.crt', 'server.crt', 'server.key'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await generateCertificates(authority, cert, key, 2, ['localhost', '127.0.0.1']);
  const asked: string[] = [];
  const server = createServer({ cert: readFileSync(cert), key: readFileSync(key) }, (request, response) => {
    asked.push(request.url ?? '');
    const handler = handlers[(request.url ?? '').replace(/\?.*/, '')];
    if (handler === undefined) response.writeHead(404).end();
    else handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${String(port)}`,
    authority,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          rmSync(folder, { recursive: true });
          resolve();
        });
      }),
  };
}
