/**
 * Folding of texts for comparison. Real workbooks mix NFC and NFD, no-break spaces, line breaks, `Uỷ`/`Ủy`,
 * `hoá`/`hóa`, `tỉ`/`tỷ`, and write Đ as U+0110 or as the look-alike Ð (U+00D0), which no accent stripping removes.
 * What a person sees is never folded; only what is compared is.
 */

const MARKS = /\p{M}+/gu;
const LETTER_D = /[đð]/g;
/** A final y after a consonant sounds as i and is spelt either way: tỷ/tỉ, kỹ/kĩ, quý/quí. */
const FINAL_Y = /(?<=[bcdghklmnpqrstvx]|qu)y(?![a-z])/g;
const BLANKS = /[\s\u00a0\u200b\ufeff]+/g;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/** Enough for the words of an edition and its form, of which a thousand workbooks say the same. */
const MOST_REMEMBERED = 4_000;
const LONGEST_REMEMBERED = 300;

/** Blanks, no-break spaces and line breaks become single spaces; ends are trimmed; letters are composed (NFC). */
export const tidy = remembered((text) => text.normalize('NFC').replace(BLANKS, ' ').trim());

/** Lower case without accents, with single spaces; punctuation stays: `Tỷ lệ  (%)` → `ti le (%)`. */
export const fold = remembered((text) =>
  tidy(text).toLowerCase().normalize('NFD').replace(MARKS, '').replace(LETTER_D, 'd').replace(FINAL_Y, 'i'),
);

/** The folded words of a text without its punctuation: `Minh chứng/Ghi chú:` → `minh chung ghi chu`. */
export const foldWords = remembered((text) => fold(text).replace(NOT_WORD, ' ').trim());

/** True when two texts read the same after folding, whatever their punctuation. */
export function sameWords(a: string, b: string): boolean {
  return foldWords(a) === foldWords(b);
}

/** The same function, which remembers what it gave for short texts; forgets all when it has seen too many. */
function remembered(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (text.length <= LONGEST_REMEMBERED) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(text, made);
    }
    return made;
  };
}
