import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isUpToDate } from '../../../src/host/server/build';

let folder: string;
const place = (name: string): string => join(folder, name);

/** Writes a file that was last changed at `second`. */
function write(name: string, second: number): void {
  writeFileSync(place(name), '');
  utimesSync(place(name), second, second);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'host-build-'));
  mkdirSync(place('src'));
  write('src/old.ts', 100);
  write('built.js', 200);
  write('new.json', 300);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('what was built', () => {
  it('is up to date when everything it is made of is older', () => {
    expect(isUpToDate(place('built.js'), [place('src')])).toBe(true);
  });

  it('is not when one part is newer, or when it is missing', () => {
    expect(isUpToDate(place('built.js'), [place('src'), place('new.json')])).toBe(false);
    expect(isUpToDate(place('missing.js'), [place('src')])).toBe(false);
  });
});
