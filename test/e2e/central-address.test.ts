/** What a browser lets the pane do with an address of central figures: CORS, redirects, conditions, the page's policy. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import webpack from 'webpack';
import { contentSecurityPolicy } from '../../src/taskpane/content-security-policy';
import type { Validators } from '../../src/workbook/central/remote/ask';
import { serve, type Handler, type Served } from '../workbook/central/remote/serve';
import { launchBrowser } from './support/browser';
import type { PageAnswer } from './support/central-page';
import { ROOT } from './support/server';

const CSV = 'criterion,value\n1.1,7.04\n6.2,3\n';
const NONE: Validators = { etag: null, lastModified: null };
const ETAG = '"ban-1"';
const MODIFIED = 'Sat, 21 Nov 2026 00:00:00 GMT';
const EVERYBODY = { 'access-control-allow-origin': '*' };

const csv =
  (headers: Readonly<Record<string, string>>): Handler =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/csv', ...headers }).end(CSV);
  };

/** Answers with a tag that pages may read and ask by. */
const tagged: Handler = (request, response) => {
  const shared = { ...EVERYBODY, 'access-control-expose-headers': 'ETag' };
  if (request.method === 'OPTIONS') {
    response.writeHead(204, { ...shared, 'access-control-allow-headers': 'If-None-Match' }).end();
  } else if (request.headers['if-none-match'] === ETAG) {
    response.writeHead(304, { ...shared, etag: ETAG }).end();
  } else {
    csv({ ...shared, etag: ETAG })(request, response);
  }
};

/** Shares its data, but knows no questions beforehand. */
const simple: Handler = (request, response) => {
  if (request.method === 'OPTIONS') response.writeHead(405).end();
  else csv({ ...EVERYBODY, 'last-modified': MODIFIED })(request, response);
};

let data: Served;
let unlisted: Served;
let pages: Served;
let browser: Browser;
let page: Page;
let folder: string;

/** Puts what the page runs into one file. */
async function bundle(): Promise<string> {
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    context: ROOT,
    entry: join(ROOT, 'test/e2e/support/central-page.ts'),
    output: { path: folder, filename: 'page.js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      ],
    },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      const problem = error ?? stats?.compilation.errors[0] ?? null;
      if (problem === null) resolve();
      else reject(problem);
    });
  });
  return readFileSync(join(folder, 'page.js'), 'utf8');
}

const ask = (path: string, validators = NONE, served = data): Promise<PageAnswer> =>
  page.evaluate(([address, given]) => window.askCentral(address, given), [
    `${served.origin}${path}`,
    validators,
  ] as const);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'central-page-'));
  unlisted = await serve({ '/mo.csv': csv(EVERYBODY) });
  data = await serve({
    '/mo.csv': csv(EVERYBODY),
    '/kin.csv': csv({}),
    '/the.csv': tagged,
    '/ngay.csv': simple,
    '/noi-khac': (_, response) => {
      response.writeHead(302, { ...EVERYBODY, location: `${unlisted.origin}/mo.csv` }).end();
    },
    '/401': (_, response) => response.writeHead(401, EVERYBODY).end(),
  });
  const script = await bundle();
  const policy = contentSecurityPolicy({ office: 'https://appsforoffice.microsoft.com', central: [data.origin] });
  pages = await serve({
    '/page.js': (_, response) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(script),
    '/': (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><script src="/page.js"></script>`,
        ),
  });
  browser = await launchBrowser();
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  page = await context.newPage();
  await page.goto(`${pages.origin}/`);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await Promise.all([data, unlisted, pages].map(({ close }) => close()));
  rmSync(folder, { recursive: true });
});

describe('in a browser, an address', () => {
  it('that shares its data is read', async () => {
    expect(await ask('/mo.csv')).toMatchObject({ kind: 'loaded', size: 2 });
  });

  it('that answers but does not share is told apart from one that does not answer', async () => {
    expect(await ask('/kin.csv')).toMatchObject({ finding: { check: 'central-answer-not-shared' } });
    const silent = await serve({});
    await silent.close();
    expect(await ask('/mo.csv', NONE, silent)).toMatchObject({ finding: { check: 'central-answer-none' } });
  });

  it('that the page’s policy does not list is never asked', async () => {
    const before = unlisted.asked.length;
    expect(await ask('/mo.csv', NONE, unlisted)).toMatchObject({ finding: { check: 'central-answer-none' } });
    expect(unlisted.asked.length).toBe(before);
  });

  it('that leads elsewhere is not followed', async () => {
    const before = unlisted.asked.length;
    expect(await ask('/noi-khac')).toMatchObject({
      finding: { check: 'central-answer-redirects', data: { to: null } },
    });
    expect(unlisted.asked.length).toBe(before);
  });

  it('that wants a log-in is told so', async () => {
    expect(await ask('/401')).toMatchObject({ finding: { check: 'central-answer-denied', data: { status: 401 } } });
  });

  it('with a tag that pages may read says that nothing changed since', async () => {
    const first = await ask('/the.csv');
    expect(first.validators?.etag).toBe(ETAG);
    expect(await ask('/the.csv', { etag: ETAG, lastModified: null })).toEqual({ kind: 'unchanged' });
  });

  it('that cannot be asked with conditions is asked without', async () => {
    const first = await ask('/ngay.csv');
    expect(first.validators?.lastModified).toBe(MODIFIED);
    expect(await ask('/ngay.csv', { etag: null, lastModified: MODIFIED })).toMatchObject({ kind: 'loaded', size: 2 });
  });
});
