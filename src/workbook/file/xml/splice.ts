/** A stretch of text to be replaced; an insertion where `start` equals `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replaces stretches of a text that do not overlap; those at the same place keep their order. All else stays as it is. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

const ATTRIBUTE = /\s([^\s=/>"']+)\s*=\s*("[^"]*"|'[^']*')/g;

/** A start tag with one attribute set, and everything else as it was written. `value` needs no escaping. */
export function setAttribute(tag: string, name: string, value: string): string {
  for (const match of tag.matchAll(ATTRIBUTE)) {
    const [all, found, quoted = ''] = match;
    if (found === name) {
      const end = match.index + all.length;
      return `${tag.slice(0, end - quoted.length)}"${value}"${tag.slice(end)}`;
    }
  }
  const end = tag.endsWith('/>') ? tag.length - 2 : tag.length - 1;
  return `${tag.slice(0, end).trimEnd()} ${name}="${value}"${tag.slice(end)}`;
}

/** A self-closing tag as a start tag. */
export function openTag(tag: string): string {
  return tag.endsWith('/>') ? `${tag.slice(0, -2).trimEnd()}>` : tag;
}
