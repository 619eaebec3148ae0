import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser';

const require = createRequire(import.meta.url);

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/** Debian's own Chromium: only where we may install packages without asking anybody. */
function installDebianPackage(): boolean {
  const isRoot = process.getuid?.() === 0;
  if (process.platform !== 'linux' || !isRoot || !existsSync('/usr/bin/apt-get')) {
    return false;
  }
  console.log('No Chromium, Chrome or Edge found: installing the Debian package "chromium" with apt-get.');
  return succeeds('apt-get', ['update', '-qq']) && succeeds('apt-get', ['install', '-y', '-qq', 'chromium']);
}

/** Playwright's own Chromium, downloaded into the user's cache. */
function downloadChromium(): boolean {
  console.log('No Chromium, Chrome or Edge found: downloading Chromium with "playwright-core install chromium".');
  const cli = join(require.resolve('playwright-core/package.json'), '..', 'cli.js');
  return succeeds(process.execPath, [cli, 'install', 'chromium']);
}

/**
 * The path of a Chromium, Chrome or Edge for the browser tests: an installed one, else one that is set up now.
 * Null when there is none and none could be set up; what was tried is printed.
 */
export function ensureBrowser(): string | null {
  const installed = findBrowser();
  if (installed !== null) {
    console.log(`Browser: ${installed}`);
    return installed;
  }
  if (installDebianPackage()) {
    return findBrowser();
  }
  if (downloadChromium() && existsSync(chromium.executablePath())) {
    return chromium.executablePath();
  }
  console.error(
    'The browser tests need Chromium, Chrome or Edge and none could be set up. ' +
      'Install one of them, or name one in the environment variable CHROME_PATH, and run the command again.',
  );
  return null;
}
