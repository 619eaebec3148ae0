import { unescapeSpreadsheetText } from '../xml/text';
import type { Package } from './package';

/**
 * The texts that cells refer to by their number. Runs of rich text are joined, phonetic guides are left out;
 * spaces are kept whether or not `xml:space` asks for it, since programs differ in writing it.
 */
export function readSharedStrings(source: Package, part: string | null): readonly string[] {
  const strings: string[] = [];
  if (part === null) {
    return strings;
  }
  let text = '';
  let isReading = false;
  source.parse(part, {
    root: 'sst',
    open: ({ name, parent }) => {
      if (name === 'si') {
        text = '';
      } else if (name === 't') {
        isReading = parent === 'si' || parent === 'r';
      }
    },
    text: (piece, parent) => {
      if (isReading && parent === 't') {
        text += piece;
      }
    },
    close: (name) => {
      if (name === 'si') {
        strings.push(unescapeSpreadsheetText(text));
      }
    },
  });
  return strings;
}
