/** The commands that the README shows can be run. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { dti } from '../cli/run-cli';

const README = readFileSync('README.md', 'utf8');
const CALLS = [...README.matchAll(/^npm run --silent dti -- (\w+)(.*)$/gm)].map(
  ([, command = '', rest = '']) =>
    [command, [...rest.matchAll(/ (--?[a-z][\w-]*)/g)].map(([, name = '']) => name)] as const,
);

describe('the README', () => {
  it.each(CALLS)('calls dti %s with options that it has: %j', async (command, options) => {
    const { code, stdout } = await dti([command, '--help']);
    expect(code).toBe(0);
    expect(options.filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(stdout))).toEqual([]);
  });

  it('names scripts that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: object };
    const named = [...README.matchAll(/`npm run ([\w:]+)`/g)].map(([, name = '']) => name);
    expect(named).toContain('docs');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
