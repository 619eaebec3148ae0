import { refuse } from '../refusal';
import { unescapeSpreadsheetText } from '../xml/text';
import { isTrue } from '../xml/values';
import type { DefinedName, FileSheet } from '../workbook-file';
import type { Package } from './package';

/** A worksheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: FileSheet['visibility'];
  readonly part: string;
}

/** What the workbook's main part says. */
export interface WorkbookPart {
  readonly part: string;
  /** Worksheets in tab order; chart, dialog and macro sheets are left out. */
  readonly sheets: readonly ListedSheet[];
  readonly date1904: boolean;
  readonly names: readonly DefinedName[];
  /** The parts that hold shared strings and styles; null where the workbook has none. */
  readonly stringsPart: string | null;
  readonly stylesPart: string | null;
}

interface Tab {
  readonly name: string;
  readonly state: string | undefined;
  readonly relation: string | undefined;
}

const VISIBILITIES: ReadonlyMap<string, FileSheet['visibility']> = new Map([
  ['hidden', 'hidden'],
  ['veryHidden', 'very-hidden'],
]);

/** Reads the main part of a workbook; refuses sheets without a name, a part of their own or with a name taken. */
export function readWorkbookPart(source: Package): WorkbookPart {
  const { file } = source;
  const main = [...source.relations('').values()].find((relation) => relation.kind === 'officeDocument');
  const part = main?.target ?? 'xl/workbook.xml';
  const tabs: Tab[] = [];
  const names: { name: string; localSheet: string | undefined; refersTo: string }[] = [];
  let date1904 = false;

  source.parse(part, {
    root: 'workbook',
    open: (element) => {
      if (element.name === 'workbookPr') {
        date1904 = isTrue(element.attribute('date1904'));
      } else if (element.name === 'sheet' && element.parent === 'sheets') {
        const name = unescapeSpreadsheetText(element.attribute('name') ?? '');
        tabs.push({ name, state: element.attribute('state'), relation: element.relation('id') });
      } else if (element.name === 'definedName') {
        const name = unescapeSpreadsheetText(element.attribute('name') ?? '');
        names.push({ name, localSheet: element.attribute('localSheetId'), refersTo: '' });
      }
    },
    text: (text, parent) => {
      const last = names.at(-1);
      if (parent === 'definedName' && last !== undefined) {
        last.refersTo += text;
      }
    },
  });

  const relations = source.relations(part);
  const partOf = (kind: string): string | null =>
    [...relations.values()].find((relation) => relation.kind === kind)?.target ?? null;
  checkNames(tabs, file);
  return {
    part,
    sheets: listSheets(tabs, relations, file),
    date1904,
    names: names.map(({ name, localSheet, refersTo }) => ({
      name,
      refersTo,
      sheet: localSheet === undefined ? null : (tabs[Number(localSheet)]?.name ?? null),
    })),
    stringsPart: partOf('sharedStrings'),
    stylesPart: partOf('styles'),
  };
}

/** Sheet names are compared without case, as Excel does. */
function checkNames(tabs: readonly Tab[], file: string): void {
  const seen = new Set<string>();
  for (const { name } of tabs) {
    const key = name.toLowerCase();
    if (key === '' || seen.has(key)) {
      refuse('sheet-name', { file, found: name });
    }
    seen.add(key);
  }
}

function listSheets(tabs: readonly Tab[], relations: ReturnType<Package['relations']>, file: string): ListedSheet[] {
  const sheets: ListedSheet[] = [];
  const parts = new Set<string>();
  for (const { name, state, relation } of tabs) {
    const target = relations.get(relation ?? '') ?? refuse('sheet-without-part', { file, sheet: name });
    if (target.kind !== 'worksheet') {
      continue;
    }
    if (parts.has(target.target)) {
      refuse('sheet-part-shared', { file, sheet: name, part: target.target });
    }
    parts.add(target.target);
    sheets.push({ name, visibility: VISIBILITIES.get(state ?? '') ?? 'visible', part: target.target });
  }
  return sheets.length === 0 ? refuse('workbook-without-sheets', { file }) : sheets;
}
