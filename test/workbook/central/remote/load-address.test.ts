import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { findingTexts } from '../../../../src/messages/finding';
import type { CentralFailure } from '../../../../src/workbook/central/findings';
import { startWorker, type Replied, type Worker } from './ask-worker';
import { serve, type Handler, type Served } from './serve';

const CSV = 'criterion,value,source,asOf\n1.1,7.04,NDXP,2025-12-31\n6.2,3,EMC,2025-12-31\n';
const ETAG = '"ban-1"';
const MODIFIED = 'Sat, 21 Nov 2026 00:00:00 GMT';
const MEGABYTE = 1024 * 1024;

const send =
  (type: string, body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Handler =>
  (_, response) => {
    response.writeHead(200, { 'content-type': type, ...headers }).end(body);
  };
const status =
  (code: number): Handler =>
  (_, response) => {
    response.writeHead(code, { 'content-type': 'text/html' }).end('<html>Đăng nhập</html>');
  };
const redirect =
  (to: () => string): Handler =>
  (_, response) => {
    response.writeHead(302, { location: to() }).end();
  };

/** Sends megabytes of rows as long as they are taken. */
const endless: Handler = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/csv' });
  const chunk = Buffer.from('1.1,7.04\n'.repeat(7000));
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
};

let served: Served;
let elsewhere: Served;
let worker: Worker;

beforeAll(async () => {
  elsewhere = await serve({ '/so-lieu.csv': send('text/csv', CSV) });
  served = await serve({
    '/so-lieu.csv': send('text/csv; charset=utf-8', CSV, { etag: ETAG, 'last-modified': MODIFIED }),
    '/so-lieu': send('application/octet-stream', CSV),
    '/so-lieu.json': send('application/json', JSON.stringify([{ criterion: '1.1', value: 7.04 }])),
    '/boc.json': send('application/json', JSON.stringify({ data: [{ 'Mã tiêu chí': '1.1', 'Giá trị': 7.04 }] })),
    '/hong.json': send('application/json', '[{"criterion": "1.1",'),
    '/khac.json': send('application/json', '{"status": "ok"}'),
    '/nguoi-dung.csv': (request, response) => {
      const known = request.headers['if-none-match'] === ETAG || request.headers['if-modified-since'] === MODIFIED;
      if (known) response.writeHead(304).end();
      else send('text/csv', CSV, { etag: ETAG })(request, response);
    },
    '/trang': send('text/html; charset=utf-8', '<!DOCTYPE html><html><title>Đăng nhập</title></html>'),
    '/trong': send('text/csv', ''),
    '/401': status(401),
    '/403': status(403),
    '/500': status(500),
    '/429': status(429),
    '/khai-50MB': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/csv', 'content-length': String(50 * MEGABYTE) }).write('1.1,7\n');
    },
    '/nen': send('text/csv', gzipSync(Buffer.alloc(50 * MEGABYTE, '1.1,7.04\n')), { 'content-encoding': 'gzip' }),
    '/vo-tan': endless,
    '/im-lang': () => undefined,
    '/nua-chung': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/csv' }).write('criterion,value\n');
    },
    '/dut': (_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('criterion,value\n', () => response.destroy());
    },
    '/trong-nha': redirect(() => '/so-lieu.csv'),
    '/noi-khac': redirect(() => `${elsewhere.origin}/so-lieu.csv`),
    '/vong': redirect(() => '/vong'),
  });
  worker = startWorker(served.authority, 400);
}, 60_000);

afterAll(async () => {
  worker.stop();
  await served.close();
  await elsewhere.close();
});

/** The finding with which an address failed. */
async function failure(address: string, options?: Parameters<Worker['ask']>[1]): Promise<CentralFailure> {
  const replied: Replied = await worker.ask(address, options);
  if (replied.kind !== 'failed') throw new Error(`${address}: ${replied.kind}`);
  const { vi, en } = findingTexts(replied.finding);
  expect(`${vi} ${en}`).not.toMatch(/undefined|null|\[object/);
  return replied.finding;
}

describe('an address that gives figures', () => {
  it.each([
    ['CSV', '/so-lieu.csv', 2],
    ['CSV under an unknown type', '/so-lieu', 2],
    ['JSON', '/so-lieu.json', 1],
    ['JSON records below a name', '/boc.json', 1],
    ['a redirect within the same origin', '/trong-nha', 2],
  ])('is read: %s', async (_, path, size) => {
    const replied = await worker.ask(`${served.origin}${path}`);
    expect(replied).toMatchObject({ kind: 'loaded', size, first: { key: { criterion: '1.1' }, value: 7.04 } });
  });

  it('is dated, and remembers what to ask again by', async () => {
    expect(await worker.ask(`${served.origin}/so-lieu.csv#phan-2`)).toMatchObject({
      source: {
        kind: 'address',
        name: `${served.origin}/so-lieu.csv`,
        retrieved: '2026-11-22T05:00:00.000Z',
        etag: ETAG,
        lastModified: MODIFIED,
      },
    });
  });

  it.each([
    ['tag', { etag: ETAG, lastModified: null }],
    ['date', { etag: null, lastModified: MODIFIED }],
  ])('says that nothing changed since, by its %s', async (_, validators) => {
    expect(await worker.ask(`${served.origin}/nguoi-dung.csv`, { validators })).toMatchObject({ kind: 'unchanged' });
  });

  it('is read again when it changed since', async () => {
    const validators = { etag: '"ban-0"', lastModified: null };
    expect(await worker.ask(`${served.origin}/nguoi-dung.csv`, { validators })).toMatchObject({ kind: 'loaded' });
  });
});

describe('an address that does not', () => {
  it.each([
    ['/401', 'central-answer-denied', 401],
    ['/403', 'central-answer-denied', 403],
    ['/404', 'central-answer-not-found', 404],
    ['/500', 'central-answer-server-failed', 500],
    ['/429', 'central-answer-status', 429],
  ])('%s is told as %s', async (path, check, code) => {
    expect(await failure(`${served.origin}${path}`)).toMatchObject({ check, data: { status: code } });
  });

  it.each([
    ['/trang', 'central-answer-page'],
    ['/trong', 'central-answer-empty'],
    ['/hong.json', 'central-json-syntax'],
    ['/khac.json', 'central-json-shape'],
    ['/dut', 'central-answer-cut-off'],
  ])('%s is told as %s', async (path, check) => {
    expect((await failure(`${served.origin}${path}`)).check).toBe(check);
  });

  it.each(['/khai-50MB', '/nen', '/vo-tan'])('%s is cut off at the limit', async (path) => {
    const finding = await failure(`${served.origin}${path}`);
    expect(finding).toMatchObject({ check: 'central-answer-too-large', data: { limit: MEGABYTE } });
  });

  it.each(['/im-lang', '/nua-chung'])('%s is given up when the time is over', async (path) => {
    const limits = { bytes: MEGABYTE, milliseconds: 300 };
    const finding = await failure(`${served.origin}${path}`, { limits });
    expect(finding).toMatchObject({ check: 'central-answer-late', data: { seconds: 0.3 } });
  });

  it('leads to another origin: that origin is never asked', async () => {
    const finding = await failure(`${served.origin}/noi-khac`);
    expect(finding).toMatchObject({
      check: 'central-answer-redirects',
      data: { to: `${elsewhere.origin}/so-lieu.csv` },
    });
    expect(elsewhere.asked).toEqual([]);
  });

  it('leads round in circles', async () => {
    expect((await failure(`${served.origin}/vong`)).check).toBe('central-answer-redirects');
  });

  it('has a certificate that nobody vouches for', async () => {
    const finding = await failure(`${elsewhere.origin}/so-lieu.csv`);
    expect(finding.check).toBe('central-answer-certificate');
    expect(elsewhere.asked).toEqual([]);
  });

  it('does not answer at all', async () => {
    const free = createServer();
    await new Promise<void>((resolve) => free.listen(0, 'localhost', resolve));
    const { port } = free.address() as AddressInfo;
    await new Promise((resolve) => free.close(resolve));
    const finding = await failure(`https://localhost:${String(port)}/so-lieu.csv`);
    expect(finding).toMatchObject({ check: 'central-answer-none', data: { reason: 'ECONNREFUSED' } });
  });
});

describe('an address that may not be asked', () => {
  let before: number;
  beforeEach(() => {
    before = served.asked.length;
  });
  const expectNothingAsked = (): void => {
    expect(served.asked.length).toBe(before);
  };

  it('was not confirmed', async () => {
    const finding = await failure(`${served.origin}/so-lieu.csv`, { confirmed: ['https://data.gov.vn'] });
    expect(finding).toMatchObject({ check: 'central-address-not-confirmed', data: { origin: served.origin } });
    expectNothingAsked();
  });

  it('is not among those that the deployment allows', async () => {
    const finding = await failure(`${served.origin}/so-lieu.csv`, { allowed: ['https://data.gov.vn'] });
    expect(finding).toMatchObject({ check: 'central-address-not-allowed', data: { origin: served.origin } });
    expectNothingAsked();
  });
});
