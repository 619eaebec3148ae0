/** `a`, `b`, `q1`: what sources call figures in their formulas. Longer ids are for programs; people know those figures by their labels. */
const LETTER = /^[a-z]\d?$/;

/** The letter by which people know a raw figure; null where it has none. */
export function inputLetter({ id }: { readonly id: string }): string | null {
  return LETTER.test(id) ? id : null;
}
