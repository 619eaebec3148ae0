/**
 * Text inside XML. Spreadsheets write characters that XML cannot hold as `_xHHHH_`, and an underscore that would
 * start such a sequence as `_x005F_` (ISO/IEC 29500-1, 22.9.2.19, ST_Xstring).
 */

const ESCAPED_CHARACTER = /_x([0-9A-Fa-f]{4})_/g;
/** What XML 1.0 allows nowhere, the carriage return, which parsers turn into a line feed, and lone surrogates. */
const UNWRITABLE = String.raw`[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]`;
/** Besides, an underscore that would start a sequence, be it with a character after it that is itself escaped. */
const TO_ESCAPE = new RegExp(`${UNWRITABLE}|_(?=x[0-9A-Fa-f]{4}(?:_|${UNWRITABLE}))`, 'g');

/** Reads `_xHHHH_`. */
export function unescapeSpreadsheetText(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPED_CHARACTER, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/** Text as it stands between the tags of a cell. */
export function escapeSpreadsheetText(text: string): string {
  const escaped = text.replace(
    TO_ESCAPE,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
  return escapeXml(escaped);
}

/** Text as it stands between tags or in an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
