/** Where a problem of an edition in JSON stands, in the words of the edition before the path in the file. */
import type { EditionPath } from '../engine/edition/problem';
import { pathText } from './edition';
import type { Language } from './language';

const WORDS = {
  vi: { groups: 'Chỉ số chính', criteria: 'tiêu chí', pillars: 'Trụ cột' },
  en: { groups: 'Group', criteria: 'criterion', pillars: 'Pillar' },
} as const;

/**
 * `Chỉ số chính 1, tiêu chí 1.2 (groups[0].criteria[1].max): `: groups, criteria and pillars by the code they carry in `json`, so
 * that an author finds them; the path alone where they carry none, nothing for the edition as a whole.
 */
export function placeInEdition(path: EditionPath, json: unknown, language: Language): string {
  if (path.length === 0) {
    return '';
  }
  const names = path.flatMap((key, index): readonly string[] => {
    const list = path[index - 1];
    const word = isNamed(list) && typeof key === 'number' ? WORDS[language][list] : null;
    const code = word === null ? null : codeAt(json, path.slice(0, index + 1));
    return word === null || code === null ? [] : [`${word} ${code}`];
  });
  return names.length === 0 ? `${pathText(path)}: ` : `${names.join(', ')} (${pathText(path)}): `;
}

function isNamed(key: string | number | undefined): key is keyof (typeof WORDS)['vi'] {
  return key === 'groups' || key === 'criteria' || key === 'pillars';
}

function codeAt(json: unknown, path: EditionPath): string | null {
  const held = [...path, 'code'].reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    json,
  );
  return typeof held === 'string' && held !== '' ? held : null;
}
