/** What counts as a reason: a single letter or one word closes a dispute with nothing that could be read months later. */
import { foldWords } from '../text';

/** So many different words, and so many letters and digits in all, a reason has at least. The numbers are ours. */
export const LEAST_REASON = { words: 2, letters: 8 } as const;

/** Whether a text says something: enough different words, and no phrase left open at its colon. */
export function isReason(text: string): boolean {
  const words = foldWords(text).split(' ');
  const letters = words.reduce((count, word) => count + word.length, 0);
  const isOpen = text.trim().endsWith(':');
  return new Set(words).size >= LEAST_REASON.words && letters >= LEAST_REASON.letters && !isOpen;
}
