/** Excel keeps 32,767 characters in a cell. */
const LONGEST_PIECE = 32_000;

/** A text in pieces that fit a cell each; no letter is torn in two. */
export function pieces(text: string): readonly string[] {
  const found: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = Math.min(start + LONGEST_PIECE, text.length);
    const whole = isHighSurrogate(text.charCodeAt(end - 1)) && end < text.length ? end - 1 : end;
    found.push(text.slice(start, whole));
    start = whole;
  }
  return found;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
