/** What of a unit's written name is compared: the bare name without blanks, dashes, accents and prefixes. */
import { fold, foldWords, tidy } from '../text';
import type { UnitKind } from './schema';

/** A written name, ready to be looked up. */
export interface NameKey {
  /** Folded and joined: `tphcm` and `TP. HCM` are both `hcm` once the prefix is off. */
  readonly key: string;
  /**
   * As `key`, but with each letter's marks behind it (also the stroke of đ) and each word's tone at its end, so that
   * `hoá` and `hóa` agree and `hòa` differs.
   */
  readonly spelled: string;
  /** What a prefix or suffix says the unit is; null where it says nothing. */
  readonly kinds: readonly UnitKind[] | null;
}

const NOT_WORD = /[^\p{L}\p{N}]+/u;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

const LETTER_D = /[đð]/g;
const STROKE = '\u0335';

const COMMITTEES = ['Ủy ban nhân dân', 'UBND'].map(foldWords);
const PROVINCE: readonly UnitKind[] = ['province', 'city'];

const PREFIXES = affixes([
  ['Tỉnh', PROVINCE],
  ['Thành phố', ['city']],
  ['TP', ['city']],
  ['Quận', ['district']],
  ['Huyện', ['district']],
  ['Thị xã', ['district']],
  ['Xã', ['commune']],
  ['Thị trấn', ['commune']],
  ['Phường', ['ward']],
  ['Đặc khu', ['special-zone']],
]);
const SUFFIXES = affixes([
  ['City', ['city']],
  ['Province', PROVINCE],
]);

/** Reads a name as written: `UBND tỉnh Thừa Thiên - Huế`, `TP.HCM`, `Bộ TT&TT`. An empty key names nothing. */
export function nameKey(name: string): NameKey {
  const words = tidy(name)
    .split(NOT_WORD)
    .filter((word) => word !== '');
  const folded = words.map(fold);
  const start = wordsOf(COMMITTEES.find((committee) => startsWith(folded, committee)));
  const prefix = PREFIXES.find(([text]) => startsWith(folded.slice(start), text));
  const suffix =
    prefix === undefined ? SUFFIXES.find(([text]) => folded.length > 1 && folded.at(-1) === text) : undefined;
  const bare = [start + wordsOf(prefix?.[0]), folded.length - wordsOf(suffix?.[0])] as const;
  return {
    key: folded
      .slice(...bare)
      .filter(counts)
      .join(''),
    spelled: words
      .slice(...bare)
      .filter((word) => counts(fold(word)))
      .map(toneLast)
      .join(''),
    kinds: (prefix ?? suffix)?.[1] ?? null,
  };
}

function wordsOf(text: string | undefined): number {
  return text === undefined ? 0 : text.split(' ').length;
}

function startsWith(words: readonly string[], text: string): boolean {
  return text.split(' ').every((word, index) => words[index] === word);
}

/** `và` and `&` stand for each other, so neither counts. */
function counts(foldedWord: string): boolean {
  return foldedWord !== 'va';
}

function toneLast(word: string): string {
  const letters = word.toLowerCase().normalize('NFD').replace(LETTER_D, `d${STROKE}`).replaceAll('y', 'i');
  return letters.replace(TONE, '') + (letters.match(TONE) ?? []).join('');
}

/** Whether `written` carries any accent, so that a letter without one is meant to have none. */
export function isAccented(written: NameKey): boolean {
  return /\p{M}/u.test(written.spelled);
}

/**
 * Whether a written name can be `full`, a name of the same key: accents may be left out, never differ.
 * `Hà Nôi` can be `Hà Nội`; `Hoa Ân` cannot be `Hòa An`.
 */
export function agrees(written: NameKey, full: { readonly spelled: string }): boolean {
  let at = 0;
  for (const letter of full.spelled) {
    if (written.spelled[at] === letter) at += 1;
  }
  return at === written.spelled.length;
}

function affixes(
  list: readonly (readonly [string, readonly UnitKind[]])[],
): readonly (readonly [string, readonly UnitKind[]])[] {
  return list.map(([text, kinds]) => [foldWords(text), kinds]);
}
