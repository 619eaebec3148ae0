import { parseXmlText } from '../xml/parse';
import { unescapeSpreadsheetText } from '../xml/text';
import type { Package } from './package';
import { readPlainStrings } from './plain-strings';

/**
 * The texts that cells refer to by their number. Runs of rich text are joined, phonetic guides are left out;
 * spaces are kept whether or not `xml:space` asks for it, since programs differ in writing it.
 */
export function readSharedStrings(source: Package, part: string | null): readonly string[] {
  return part === null
    ? []
    : source.understand('strings', part, () => {
        const xml = source.text(part);
        return readPlainStrings(xml, source, part) ?? readAnyStrings(xml, source, part);
      });
}

function readAnyStrings(xml: string, { file }: Package, part: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let isReading = false;
  parseXmlText(
    xml,
    { file, part },
    {
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
    },
  );
  return strings;
}
