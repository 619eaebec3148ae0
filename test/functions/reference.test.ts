import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { CATALOG, exampleOf, NAMESPACE, signatureOf, type FunctionEntry } from '../../src/functions/catalog';
import { LANGUAGES } from '../../src/messages/language';
import { showExample } from './examples';
import { pagePath, pageText } from './reference-pages';

const entries: readonly FunctionEntry[] = CATALOG;

describe('the reference page', () => {
  it.each(LANGUAGES)('in %s is what "npm run docs" writes', async (language) => {
    expect(readFileSync(pagePath(language), 'utf8')).toBe(await pageText(language));
  });

  it.each(entries)('works the example of $id out without an error', async (entry) => {
    const cells = (await showExample(entry, 'vi')).flat();
    expect(cells.filter((cell) => cell !== '')).not.toHaveLength(0);
    expect(cells.filter((cell) => String(cell).startsWith('#'))).toEqual([]);
  });
});

describe('formulas in help', () => {
  it('follow the list separator', () => {
    const entry = entries.find(({ id }) => id === 'GROUPSCORE');
    expect(entry === undefined ? '' : exampleOf(entry, ';')).toBe('=DTI.GROUPSCORE("1";A2:A63;E2:E63)');
    expect(entry === undefined ? '' : signatureOf(entry, ',')).toBe(
      '=DTI.GROUPSCORE(group, criteria, points, [edition])',
    );
  });

  it('name the namespace of the manifest', () => {
    expect(readFileSync('manifest.xml', 'utf8')).toContain(`id="Functions.Namespace" DefaultValue="${NAMESPACE}"`);
  });
});
