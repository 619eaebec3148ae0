/** Reads the lists of texts that programs write every day by their pattern, many times as fast as the parser does. */
import { settle } from '../refusal';
import { parseXmlText } from '../xml/parse';
import { isPlain, plainText } from '../xml/plain';
import { unescapeSpreadsheetText } from '../xml/text';
import type { Package } from './package';

const FIRST = '<si';
/** A text without runs. */
const PLAIN_STRING = /<si><t(?: xml:space="preserve")?>([^<]*)<\/t><\/si>/y;
const LIST_END = '</sst>';

/** The texts of a list whose texts are all written plainly; null where one is not, or the list is not sound. */
export function readPlainStrings(xml: string, source: Package, part: string): readonly string[] | null {
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
  const isSound =
    at === end && source.understandText(`shell ${part}`, shell, () => isListShell(shell, source.file, part));
  return isSound ? strings : null;
}

/** True where a list without its texts is sound, and its elements stand in the vocabulary of spreadsheets. */
function isListShell(xml: string, file: string, part: string): boolean {
  return settle(() => {
    parseXmlText(xml, { file, part }, { root: 'sst' });
  }).ok;
}
