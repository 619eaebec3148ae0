/**
 * XML as spreadsheet programs write it: no comments, no references but the five of XML and the line break that
 * LibreOffice writes as one, no character that XML forbids. What is so plain can be read by its pattern; all else is left to
 * the parser, which accepts and refuses for good.
 */

/** What is not plain between tags: what XML allows nowhere, what parsers change (carriage returns), the end of CDATA. */
const UNPLAIN = new RegExp(String.raw`[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\]\]>`);
const REFERENCE = /&(amp|lt|gt|quot|apos|#10);/g;
const OTHER_REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#10);)/;
const CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#10': '\n',
};
const ATTRIBUTE = / ([A-Za-z][\w.-]*(?::[A-Za-z][\w.-]*)?)="([^"<&\t\n]*)"/y;

/** The attributes of a tag in a pattern: each behind one space, in double quotes, with no reference. */
export const PLAIN_ATTRIBUTES = String.raw`(?: [A-Za-z][\w.-]*(?::[A-Za-z][\w.-]*)?="[^"<&\t\n]*")*`;

/** True where nothing stands between the tags that a pattern could misread. */
export function isPlain(xml: string): boolean {
  return !UNPLAIN.test(xml);
}

/** A text between tags with its references replaced; null where one is not plain. */
export function plainText(written: string): string | null {
  if (!written.includes('&')) {
    return written;
  }
  return OTHER_REFERENCE.test(written)
    ? null
    : written.replace(REFERENCE, (reference, name: string) => CHARACTERS[name] ?? reference);
}

/**
 * The attributes of a tag that matched `PLAIN_ATTRIBUTES`, by their names as written; null where one stands twice or has
 * a prefix that is not among `prefixes`.
 */
export function plainAttributes(written: string, prefixes: ReadonlySet<string>): ReadonlyMap<string, string> | null {
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(written); match !== null; match = ATTRIBUTE.exec(written)) {
    const [, name = '', value = ''] = match;
    const colon = name.indexOf(':');
    if (attributes.has(name) || (colon >= 0 && !prefixes.has(name.slice(0, colon)))) {
      return null;
    }
    attributes.set(name, value);
  }
  return attributes;
}
