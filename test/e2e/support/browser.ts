import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findBrowser } from '../../support/find-browser';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

/** Starts an installed Chromium, Chrome or Edge without a window; throws when there is none. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) {
    throw new Error('No Chromium, Chrome or Edge was found: name one in CHROME_PATH, or run "npm test".');
  }
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
