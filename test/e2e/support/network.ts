import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { OFFICE_JS } from '../../../src/host/server/bundle';
import { OFFICE_JS_CDN } from '../../../src/host/server/routes';
import { findFile } from '../../../src/host/server/static-files';
import { ROOT } from './server';

const OFFICE_ROUTE = { path: '/', folder: join(ROOT, OFFICE_JS), anyCase: true };

/**
 * Answers requests for office.js from the npm package, byte for byte, and refuses everything else that is not on
 * localhost. `report` hears of what was refused.
 */
export async function guardNetwork(context: BrowserContext, report: (problem: string) => void): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.hostname === 'localhost' || !url.protocol.startsWith('http')) {
      await route.continue();
      return;
    }
    const file = url.href.startsWith(OFFICE_JS_CDN)
      ? findFile(OFFICE_ROUTE, `/${url.href.slice(OFFICE_JS_CDN.length).replace(/[?#].*$/, '')}`)
      : null;
    if (file === null) {
      report(`A request left localhost: ${url.href}`);
      await route.abort();
    } else {
      await route.fulfill({ path: file });
    }
  });
}
