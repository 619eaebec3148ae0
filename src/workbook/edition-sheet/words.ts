import { foldWords } from '../../engine/text';
import type { EditionWords, SheetTextsByLanguage } from './texts';

/** Picks the words of one list: `(words) => words.level`. */
export type PickWords<Value extends string> = (words: EditionWords) => Readonly<Record<Value, string>>;

/** The value that a text stands for: the word in either language, or the id itself; null where it is none of them. */
export function wordFor<Value extends string>(
  text: string,
  pick: PickWords<Value>,
  texts: SheetTextsByLanguage,
): Value | null {
  const vietnamese = pick(texts.vi.words);
  const english = pick(texts.en.words);
  const said = foldWords(text);
  return (
    keysOf(vietnamese).find((value) =>
      [vietnamese[value], english[value], value].some((word) => foldWords(word) === said),
    ) ?? null
  );
}

/** The keys of a record whose keys are all known. */
export function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  const isKey = (key: string): key is Key => Object.hasOwn(record, key);
  return Object.keys(record).filter(isKey);
}
