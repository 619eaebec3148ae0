/**
 * Folding of texts for comparison. Real workbooks mix NFC and NFD, no-break spaces, line breaks, `Uỷ`/`Ủy`,
 * `hoá`/`hóa`, `tỉ`/`tỷ`, and write Đ as U+0110 or as the look-alike Ð (U+00D0), which no accent stripping removes.
 * What a person sees is never folded; only what is compared is.
 */

import { rememberTexts } from './remember';

const MARKS = /\p{M}+/gu;
const LETTER_D = /[đð]/g;
/** A final y after a consonant sounds as i and is spelt either way: tỷ/tỉ, kỹ/kĩ, quý/quí. */
const FINAL_Y = /(?<=[bcdghklmnpqrstvx]|qu)y(?![a-z])/g;
const BLANKS = /[\s\u00a0\u200b\ufeff]+/g;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/** Blanks, no-break spaces and line breaks become single spaces; ends are trimmed; letters are composed (NFC). */
export const tidy = rememberTexts((text) => text.normalize('NFC').replace(BLANKS, ' ').trim());

/** Lower case without accents, with single spaces; punctuation stays: `Tỷ lệ  (%)` → `ti le (%)`. */
export const fold = rememberTexts((text) =>
  tidy(text).toLowerCase().normalize('NFD').replace(MARKS, '').replace(LETTER_D, 'd').replace(FINAL_Y, 'i'),
);

/** The folded words of a text without its punctuation: `Minh chứng/Ghi chú:` → `minh chung ghi chu`. */
export const foldWords = rememberTexts((text) => fold(text).replace(NOT_WORD, ' ').trim());

/** True when two texts read the same after folding, whatever their punctuation. */
export function sameWords(a: string, b: string): boolean {
  return foldWords(a) === foldWords(b);
}
