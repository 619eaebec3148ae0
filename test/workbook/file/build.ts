import { strToU8, zipSync, type Zippable } from 'fflate';

/** Parts of a package by their path, as text or bytes; null leaves a part out. */
export type Parts = Readonly<Record<string, string | Uint8Array | null>>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const SHEET_PART = 'xl/worksheets/sheet1.xml';

/** A relationships part: each entry is id, kind and target. */
export function relations(...entries: readonly (readonly [string, string, string])[]): string {
  const elements = entries.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE_RELATIONS}">${elements.join('')}</Relationships>`;
}

/** The main part, with `content` inside its root. */
export function workbookXml(content: string): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${content}</workbook>`;
}

/** A worksheet part, with `content` inside its root. */
export function worksheetXml(content: string): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${content}</worksheet>`;
}

/** A worksheet part with these rows. */
export function rowsXml(rows: string): string {
  return worksheetXml(`<sheetData>${rows}</sheetData>`);
}

/** The shared strings part with these items. */
export function stringsXml(items: string): string {
  return `<sst xmlns="${MAIN}">${items}</sst>`;
}

/** The styles part with these contents. */
export function stylesXml(content: string): string {
  return `<styleSheet xmlns="${MAIN}">${content}</styleSheet>`;
}

export function tableXml(attributes: string): string {
  return `<table xmlns="${MAIN}" ${attributes}/>`;
}

const PLAIN: Parts = {
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': workbookXml('<sheets><sheet name="Phiếu" sheetId="1" r:id="rId1"/></sheets>'),
  'xl/_rels/workbook.xml.rels': relations(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'sharedStrings', 'sharedStrings.xml'],
    ['rId3', 'styles', 'styles.xml'],
  ),
  [SHEET_PART]: rowsXml('<row r="1"><c r="A1"><v>1</v></c></row>'),
  'xl/sharedStrings.xml': stringsXml('<si><t>Mã</t></si>'),
  'xl/styles.xml': stylesXml('<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>'),
};

/** The parts of a workbook with one sheet called “Phiếu”, some of them replaced, added or left out. */
export function partsOf(parts: Parts = {}): Parts {
  return { ...PLAIN, ...parts };
}

/** An .xlsx file of these parts. */
export function xlsx(parts: Parts = {}): Uint8Array {
  return archive(partsOf(parts));
}

/** An .xlsx file whose sheet has these rows. */
export function xlsxOfRows(rows: string, parts: Parts = {}): Uint8Array {
  return xlsx({ [SHEET_PART]: rowsXml(rows), ...parts });
}

/** A zip archive of any parts, deflated, or stored at level 0. */
export function archive(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = {};
  for (const [path, content] of Object.entries(parts)) {
    if (content !== null) {
      files[path] = typeof content === 'string' ? strToU8(content) : content;
    }
  }
  return zipSync(files, { level });
}
