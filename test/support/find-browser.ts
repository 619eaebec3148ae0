import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findProgram } from './find-program';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];

const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

/**
 * The path of an installed Chromium, Chrome or Edge: the one named in CHROME_PATH, else the first found in the
 * usual places of Linux, macOS and Windows, else one that Playwright downloaded earlier; null when there is none.
 */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | null {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
  const windows = roots.flatMap((root) => WINDOWS.map((path) => join(root, path)));
  const usual = [...MAC, ...windows, chromium.executablePath()];
  return findProgram({ variable: 'CHROME_PATH', names: NAMES, usual }, environment);
}
