/** What `npm run build` left in dist/: all that is deployed, no more than people should have to load. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { CATALOG } from '../../src/functions/catalog';
import { functionsMetadata } from '../../src/functions/metadata';

const DIST = join(__dirname, '../../dist');
const KILOBYTE = 1024;

const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');
const gzipped = (file: string): number => gzipSync(readFileSync(join(DIST, file))).length / KILOBYTE;

const page = read('taskpane.html');
const scripts = [...page.matchAll(/<script[^>]*\bsrc="?([^"\s>]+)/g)].map(([, source = '']) => source);
const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(page)?.[1] ?? '';

describe('the built page', () => {
  it('loads office.js from Microsoft, then the functions, then the pane', () => {
    const [office, functions, pane, ...more] = scripts;
    expect(office).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(functions).toBe('functions.js');
    expect(pane).toMatch(/^taskpane\.js(\?|$)/);
    expect(more).toEqual([]);
  });

  it('may load scripts from itself and from where office.js comes, and evaluates none', () => {
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).toContain("object-src 'none'");
  });

  it('has no script of its own inside', () => {
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(page).not.toMatch(/\son\w+=/);
  });
});

describe('the bundles', () => {
  it('keep the first load of the pane at 160 KB gzip', () => {
    expect(gzipped('taskpane.js')).toBeLessThanOrEqual(160);
  });

  it('keep the functions at 30 KB gzip, without React and without the texts of editions', () => {
    const functions = read('functions.js');
    expect(gzipped('functions.js')).toBeLessThanOrEqual(30);
    expect(functions).not.toContain('react');
    expect(functions).not.toContain('appsforoffice');
    expect(functions).toContain('tayninh-commune-2025');
    expect(functions).not.toContain('Trang bị máy tính');
  });
});

describe('the metadata of the functions', () => {
  it.each([
    ['functions.json', 'vi'],
    ['functions-vi.json', 'vi'],
    ['functions-en.json', 'en'],
  ] as const)('in %s is the catalogue', (file, language) => {
    expect(read(file)).toBe(functionsMetadata(CATALOG, language));
  });
});

describe('the built manifest', () => {
  it('names only files that are there', () => {
    const urls = [...read('manifest.xml').matchAll(/https:\/\/localhost:3000\/([^"]+)/g)].map(([, path = '']) => path);
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.filter((path) => !existsSync(join(DIST, path)))).toEqual([]);
  });
});
