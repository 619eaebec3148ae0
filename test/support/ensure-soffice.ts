import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findSoffice } from './find-soffice';

function aptGet(...args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-qq', ...args], { stdio: 'inherit', env }).status === 0;
}

/**
 * The path of LibreOffice: an installed one, else Debian's package where we may install packages without asking anybody.
 * Null when there is none; then the tests that want it say so and calculate by themselves.
 */
export function ensureSoffice(): string | null {
  const installed = findSoffice();
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (installed !== null || !mayInstall) {
    console.log(installed === null ? 'No LibreOffice found.' : `LibreOffice: ${installed}`);
    return installed;
  }
  console.log('No LibreOffice found: installing the Debian package "libreoffice-calc-nogui" with apt-get.');
  const done = aptGet('update') && aptGet('install', '-y', '--no-install-recommends', 'libreoffice-calc-nogui');
  return done ? findSoffice() : null;
}
