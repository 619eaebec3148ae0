/** Reads the worksheets that programs write every day by their pattern, many times as fast as the parser does. */
import { settle } from '../refusal';
import { parseXmlText } from '../xml/parse';
import { isPlain, PLAIN_ATTRIBUTES, plainAttributes, plainText } from '../xml/plain';
import type { Package } from './package';
import { SheetCells, type CellContext } from './sheet-cells';
import { formulaTag, SheetReader, type SheetShell } from './sheet-reader';

const DATA = '<sheetData>';
const DATA_END = '</sheetData>';
const ROW = new RegExp(`<row(${PLAIN_ATTRIBUTES})(/)?>`, 'y');
const ROW_END = '</row>';
/** `r`, `s`, `t` and `s` again, as programs differ in their order; then formula, value and text of the cell's own. */
const CELL = new RegExp(
  String.raw`<c r="([A-Z]{1,3}[1-9]\d{0,6})"(?: s="(\d{1,10})")?(?: t="([A-Za-z]+)")?(?: s="(\d{1,10})")?(?:/>|>` +
    String.raw`(?:<f(${PLAIN_ATTRIBUTES})(?:/>|>([^<]*)</f>))?(?:<v>([^<]*)</v>)?` +
    String.raw`(?:<is><t(?: xml:space="preserve")?>([^<]*)</t></is>)?</c>)`,
  'y',
);
const NAMESPACE = /\sxmlns:([A-Za-z][\w.-]*)=/g;

/** A worksheet as read. */
export interface ReadSheet extends SheetShell {
  readonly cells: SheetCells;
}

/**
 * Reads a worksheet whose cells are written plainly; null where anything in it is not, or is not sound. What it reads is
 * what `SheetReader` reads; a cell whose content is refused is refused here as well.
 */
export function readPlainSheet(xml: string, context: CellContext, source: Package, part: string): ReadSheet | null {
  const dataAt = xml.indexOf(DATA);
  const dataEnd = xml.lastIndexOf(DATA_END);
  if (dataAt < 0 || dataEnd < dataAt || xml.includes('<!')) {
    return null;
  }
  const head = xml.slice(0, dataAt);
  const shell = readShell(`${head}<sheetData/>${xml.slice(dataEnd + DATA_END.length)}`, context, source, part);
  const data = xml.slice(dataAt + DATA.length, dataEnd);
  if (shell === null || !isPlain(data)) {
    return null;
  }
  const prefixes = new Set(Array.from(head.matchAll(NAMESPACE), ([, prefix = '']) => prefix));
  const cells = new SheetCells(context);
  return readRows(data, cells, prefixes) ? { ...shell, cells } : null;
}

/** All of a worksheet but its cells, by the parser; null where it is not sound or has no place for cells. */
function readShell(xml: string, context: CellContext, source: Package, part: string): SheetShell | null {
  const { file } = source;
  return source.understandText(`shell ${part}`, xml, () => {
    const reader = new SheetReader(context);
    const read = settle(() => {
      parseXmlText(xml, { file, part }, reader);
    });
    const { hasData, isProtected, merges } = reader;
    return read.ok && hasData ? { hasData, isProtected, merges } : null;
  });
}

/** False where something is not plain; cells up to there were collected. */
function readRows(data: string, cells: SheetCells, prefixes: ReadonlySet<string>): boolean {
  let at = 0;
  while (at < data.length) {
    ROW.lastIndex = at;
    const row = ROW.exec(data);
    const attributes = row === null ? null : plainAttributes(row[1] ?? '', prefixes);
    if (row === null || attributes === null) {
      return false;
    }
    cells.row(attributes.get('r'), attributes.get('hidden'));
    const cellsEnd = row[2] === undefined ? readCells(data, ROW.lastIndex, cells) : ROW.lastIndex;
    if (cellsEnd === null) {
      return false;
    }
    at = cellsEnd;
  }
  return true;
}

/** Where the row ends whose cells begin at `at`; null where something is not plain. */
function readCells(data: string, at: number, cells: SheetCells): number | null {
  CELL.lastIndex = at;
  let end = at;
  for (let match = CELL.exec(data); match !== null; match = CELL.exec(data)) {
    end = CELL.lastIndex;
    if (!readCell(match, cells)) {
      return null;
    }
  }
  return data.startsWith(ROW_END, end) ? end + ROW_END.length : null;
}

function readCell(match: RegExpExecArray, cells: SheetCells): boolean {
  const [, address, style, type, styleBehind, formulaAttributes, formulaText, value, inline] = match;
  const formula = formulaAttributes === undefined ? null : plainFormula(formulaAttributes, formulaText ?? '');
  const valueText = value === undefined ? null : plainText(value);
  const inlineText = inline === undefined ? null : plainText(inline);
  const isUnread =
    (style !== undefined && styleBehind !== undefined) ||
    (formulaAttributes !== undefined && formula === null) ||
    (value !== undefined && valueText === null) ||
    (inline !== undefined && inlineText === null);
  if (isUnread) {
    return false;
  }
  cells.cell({ address, type, style: style ?? styleBehind, value: valueText, inline: inlineText, formula });
  return true;
}

const NO_PREFIXES: ReadonlySet<string> = new Set(['xml']);

function plainFormula(written: string, content: string): Parameters<SheetCells['cell']>[0]['formula'] {
  const attributes = plainAttributes(written, NO_PREFIXES);
  const text = plainText(content);
  return attributes === null || text === null
    ? null
    : { tag: formulaTag({ attribute: (name) => attributes.get(name) }), text };
}
