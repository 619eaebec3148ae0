import type { EditionWords, SheetTextsByLanguage } from './texts';

/** A list of words. */
export type ListId = keyof EditionWords;

/** The words of a list as they are offered, in Vietnamese. */
export function valuesInList(list: ListId, texts: SheetTextsByLanguage): readonly string[] {
  return Object.values(texts.vi.words[list]);
}
