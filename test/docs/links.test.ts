/** What the README and the pages of docs/ point to is there, and every panel has its picture in both guides. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PANELS } from '../../src/messages/pane';

const ROOT = join(__dirname, '../..');
const GUIDES = ['docs/guide.vi.md', 'docs/guide.en.md'] as const;
const PAGES = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** A page without its blocks of code. */
const prose = (page: string): string => readFileSync(join(ROOT, page), 'utf8').replace(/^```[^]*?^```/gm, '');

/** Where a page points to within the repository: a file by its path from the root, and a heading there or ''. */
function links(page: string): readonly (readonly [file: string, heading: string])[] {
  return [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [path = '', heading = ''] = target.split('#');
      return [path === '' ? page : posix.join(posix.dirname(page), path), decodeURIComponent(heading)];
    });
}

/** The names that GitHub gives the headings of a page; of headings alike all but the first have a number behind them. */
function anchors(page: string): ReadonlySet<string> {
  const named = new Set<string>();
  for (const [, heading = ''] of prose(page).matchAll(/^#{1,6} (.+)$/gm)) {
    const text = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    const name = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-');
    let unique = name;
    for (let count = 1; named.has(unique); count += 1) unique = `${name}-${String(count)}`;
    named.add(unique);
  }
  return named;
}

/** Paths that a page names without a link, such as `src/engine/{checks,units}`: the patterns written out. */
function paths(page: string): readonly string[] {
  return [...prose(page).matchAll(/`((?:src|test|docs|assets)\/[^`\s*]+)`/g)].flatMap(([, path = '']) => {
    const [before = '', choices, after = ''] = path.split(/[{}]/);
    return choices === undefined ? [path] : choices.split(',').map((choice) => `${before}${choice}${after}`);
  });
}

describe.each(PAGES)('%s', (page) => {
  it('points to files and headings that are there', () => {
    const broken = links(page).filter(
      ([file, heading]) => !existsSync(join(ROOT, file)) || (heading !== '' && !anchors(file).has(heading)),
    );
    expect(broken).toEqual([]);
  });

  it('names paths that are there', () => {
    expect(paths(page).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe.each(GUIDES)('%s', (guide) => {
  it.each(PANELS)('shows the panel %s', (panel) => {
    expect(links(guide).map(([file]) => file)).toContain(`docs/images/pane-${panel}.png`);
  });

  it('leads to its parts', () => {
    expect(links(guide).filter(([file, heading]) => file === guide && heading !== '').length).toBeGreaterThan(0);
  });
});
