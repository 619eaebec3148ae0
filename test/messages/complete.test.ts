/** Every table of texts is there in both languages, whole. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const MESSAGES = join(__dirname, '../../src/messages');
/** Texts of the official form's template are in Vietnamese only: forms are. */
const VIETNAMESE_ONLY = ['template.ts'];

const filesIn = (language: string): readonly string[] => readdirSync(join(MESSAGES, language)).sort();
const load = (language: string, file: string): Promise<unknown> => import(join(MESSAGES, language, file));

/** The places of all texts below a value: `panels.home`, `steps.0`. */
function places(value: unknown, at = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([key, inner]) => places(inner, at === '' ? key : `${at}.${key}`));
}

function empties(value: unknown, at = ''): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [at] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => empties(inner, `${at}.${key}`));
}

describe('texts', () => {
  it('have a table in English for every one in Vietnamese', () => {
    expect(filesIn('en')).toEqual(filesIn('vi').filter((file) => !VIETNAMESE_ONLY.includes(file)));
  });

  it.each(filesIn('en').filter((file) => file.startsWith('pane')))(
    'of %s are all there in both languages',
    async (file) => {
      const [vi, en] = await Promise.all([load('vi', file), load('en', file)]);
      expect(places(vi).length).toBeGreaterThan(1);
      expect(places(en)).toEqual(places(vi));
      expect(empties(vi)).toEqual([]);
      expect(empties(en)).toEqual([]);
    },
  );
});
