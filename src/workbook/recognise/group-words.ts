/** Which group of an edition a row's code or name stands for. */
import type { Edition, Group } from '../../engine/edition/schema';
import { foldWords } from '../../engine/text';

const ROMAN_NUMERAL = /^(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})$/;
const LETTER = /^[A-Z]$/;
const INTEGER = /^\d{1,2}$/;
const LEADING = /^(?:nhom|phan|muc|group)(?: (?:chi so|tieu chi))? /;

/** True for what forms number groups with: `IV`, `A`, `4`. */
export function isOrdinal(code: string): boolean {
  return romanValue(code) !== null || LETTER.test(code) || INTEGER.test(code);
}

/** `IV` → 4; null when it is no Roman numeral up to 39. */
export function romanValue(text: string): number | null {
  if (!ROMAN_NUMERAL.test(text)) {
    return null;
  }
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  const digits = Array.from(text, (letter) => values[letter] ?? 0);
  return digits.reduce((sum, digit, index) => (digit < (digits[index + 1] ?? 0) ? sum - digit : sum + digit), 0);
}

/** 4 → `IV`, for numbers from 1 to 39. */
export function romanNumeral(value: number): string {
  const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(value / 10)) + (units[value % 10] ?? '');
}

/** The group of that name; `Nhóm 1: Hạ tầng số` and `Nhóm 1` are found too. Undefined where none fits, or several do. */
export function groupNamed(text: string, edition: Edition): Group | undefined {
  const [group, ...others] = groupsNamed(text, edition);
  return others.length === 0 ? group : undefined;
}

/** The groups of that name: the pillars of an edition may repeat the names of their groups. */
export function groupsNamed(text: string, edition: Edition): readonly Group[] {
  const words = foldWords(text);
  const bare = words.replace(LEADING, '');
  const names = new Set([words, bare, bare.replace(/^(?:[ivx]+|\d{1,2}|[a-z]) /, '')]);
  const named = edition.groups.filter(({ name }) => names.has(foldWords(name.vi)) || names.has(foldWords(name.en)));
  const numbered = named.length > 0 || bare === words ? undefined : groupNumbered(bare.toUpperCase(), edition);
  return numbered === undefined ? named : [numbered];
}

/** The group numbered so: by its id or code as printed, else by its place (`IV` or `D` is the fourth). */
export function groupNumbered(code: string, edition: Edition): Group | undefined {
  const printed = edition.groups.find((group) => group.id.toUpperCase() === code || group.code === code);
  const place = romanValue(code) ?? (LETTER.test(code) ? code.charCodeAt(0) - 64 : null);
  return printed ?? (place === null ? undefined : edition.groups[place - 1]);
}
