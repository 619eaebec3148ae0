import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ensureCertificate } from '../../../src/host/server/certificate';
import type { Certificate } from '../../../src/host/server/certificate';
import { listen } from '../../../src/host/server/listen';
import type { Listening } from '../../../src/host/server/listen';

let folder: string;
let certificate: Certificate;
let server: Listening;

interface Answer {
  readonly status: number | undefined;
  readonly cacheControl: string | undefined;
  readonly body: string;
}

function ask(path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname: 'localhost', port: server.port, path, method, rejectUnauthorized: false },
      (answer) => {
        const parts: string[] = [];
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => parts.push(part));
        answer.on('end', () => {
          resolve({
            status: answer.statusCode,
            cacheControl: answer.headers['cache-control'],
            body: parts.join(''),
          });
        });
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'host-listen-'));
  writeFileSync(join(folder, 'taskpane.html'), '<script src="https://cdn/office.js"></script>');
  writeFileSync(join(folder, 'taskpane.js'), '"https://cdn/office.js"');
  certificate = await ensureCertificate(join(folder, 'certificates'));
  const rewrite = (html: string): string => html.replaceAll('https://cdn/', '/office/');
  server = await listen([{ path: '/', folder, rewrite, only: ['.html', '.js'] }], certificate, 0);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('the server', () => {
  it('changes pages on their way out, and nothing else', async () => {
    expect((await ask('/taskpane.html')).body).toBe('<script src="/office/office.js"></script>');
    expect((await ask('/taskpane.js')).body).toBe('"https://cdn/office.js"');
  });

  it('lets nothing be kept, so that a new build shows at once', async () => {
    expect((await ask('/taskpane.js')).cacheControl).toBe('no-store');
  });

  it('gives nothing away that it was not asked to serve', async () => {
    expect((await ask('/certificates/localhost.key')).status).toBe(404);
    expect((await ask('/%2e%2e/%2e%2e/etc/passwd')).status).toBe(404);
    expect((await ask('/%')).status).toBe(404);
  });

  it('takes no writes', async () => {
    expect((await ask('/taskpane.html', 'POST')).status).toBe(405);
  });

  it('takes the next port when one is in use', async () => {
    const second = await listen([], certificate, server.port);
    expect(second.port).toBeGreaterThan(server.port);
    await second.close();
  });
});

describe('the certificate', () => {
  it('is kept while it is valid and made anew when it is about to expire', async () => {
    const place = join(folder, 'certificates');
    expect((await ensureCertificate(place)).isNew).toBe(false);
    const nextYear = Date.now() + 366 * 24 * 60 * 60 * 1000;
    expect((await ensureCertificate(place, nextYear)).isNew).toBe(true);
  });
});
