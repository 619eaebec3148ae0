import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findFile } from '../../../src/host/server/static-files';

let folder: string;
let served: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'host-server-'));
  served = join(folder, 'served');
  mkdirSync(join(served, 'agaveerrorux'), { recursive: true });
  writeFileSync(join(served, 'index.html'), 'page');
  writeFileSync(join(served, 'notes.txt'), 'text');
  writeFileSync(join(served, 'agaveerrorux', 'index.html'), 'office');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(served, 'link.txt'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('files served below a path', () => {
  it('are found, the index for the path itself', () => {
    expect(findFile({ path: '/host/', folder: served }, '/host/notes.txt')).toBe(join(served, 'notes.txt'));
    expect(findFile({ path: '/host/', folder: served }, '/host/')).toBe(join(served, 'index.html'));
  });

  it('are not found under another path', () => {
    expect(findFile({ path: '/host/', folder: served }, '/notes.txt')).toBeNull();
  });

  it.each(['/../secret.txt', '/agaveerrorux/../../secret.txt', '/..\\secret.txt', '/link.txt', '/index.html\0'])(
    'do not lead out of the folder: %s',
    (path) => {
      expect(findFile({ path: '/', folder: served }, path)).toBeNull();
    },
  );

  it('are no folders', () => {
    expect(findFile({ path: '/', folder: served }, '/agaveerrorux')).toBeNull();
  });

  it('come in any case only where that is asked for', () => {
    const path = '/AgaveErrorUX/Index.html';
    expect(findFile({ path: '/', folder: served, anyCase: true }, path)).toBe(
      join(served, 'agaveerrorux', 'index.html'),
    );
    expect(findFile({ path: '/', folder: served }, '/INDEX.HTML')).toBeNull();
  });

  it('do not leave the folder in any case either', () => {
    expect(findFile({ path: '/', folder: served, anyCase: true }, '/../SECRET.txt')).toBeNull();
  });

  it('may be of some kinds only', () => {
    expect(findFile({ path: '/', folder: served, only: ['.xlsx'] }, '/notes.txt')).toBeNull();
  });
});
