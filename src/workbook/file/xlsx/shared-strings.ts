import { settle } from '../refusal';
import { parseXmlText } from '../xml/parse';
import { isPlain, plainText } from '../xml/plain';
import { unescapeSpreadsheetText } from '../xml/text';
import type { Package } from './package';

const FIRST = '<si';
/** A text without runs. */
const PLAIN_STRING = /<si><t(?: xml:space="preserve")?>([^<]*)<\/t><\/si>/y;
const LIST_END = '</sst>';

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

/** The texts of a list whose texts are all written plainly; null where one is not, or the list is not sound. */
function readPlainStrings(xml: string, { file, memory }: Package, part: string): readonly string[] | null {
  const first = xml.indexOf(FIRST);
  const end = xml.lastIndexOf(LIST_END);
  if (first < 0 || end < first || xml.includes('<!') || !isPlain(xml.slice(first, end))) {
    return null;
  }
  const strings: string[] = [];
  PLAIN_STRING.lastIndex = first;
  let at = first;
  for (let match = PLAIN_STRING.exec(xml); match !== null; match = PLAIN_STRING.exec(xml)) {
    const text = plainText(match[1] ?? '');
    if (text === null) return null;
    strings.push(unescapeSpreadsheetText(text));
    at = PLAIN_STRING.lastIndex;
  }
  const shell = xml.slice(0, first) + xml.slice(end);
  const isSound = at === end && memory.ofText(`shell ${part}`, shell, () => isListShell(shell, file, part));
  return isSound ? strings : null;
}

/** True where a list without its texts is sound, and its elements stand in the vocabulary of spreadsheets. */
function isListShell(xml: string, file: string, part: string): boolean {
  return settle(() => {
    parseXmlText(xml, { file, part }, { root: 'sst' });
  }).ok;
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
