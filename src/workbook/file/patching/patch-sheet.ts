import { areaAddress } from '../../a1';
import { refuse } from '../refusal';
import { parseXmlText, type XmlElement, type XmlHandlers, type XmlSource } from '../xml/parse';
import { applySplices, openTag, setAttribute, type Splice } from '../xml/splice';
import { Position } from '../xlsx/position';
import { cellXml } from './cell-xml';
import type { PlacedEdit, SheetEdits } from './edits';
import { FormulaAreas } from './formula-areas';
import { widenReference, widenSpans } from './extent';

/**
 * The XML of a worksheet with its edits made. The sheet was read before and found sound; edits inside the area of one
 * formula are refused here.
 */
export function patchSheet(text: string, { sheet, edits }: SheetEdits, source: XmlSource): string {
  const patcher = new SheetPatcher(text, edits);
  parseXmlText(text, source, patcher);
  for (const { row, column, address } of edits) {
    const area = patcher.formulaAreas.holding(row, column);
    if (area !== null) {
      const data = { file: source.file, sheet: sheet.name, cell: address, area: areaAddress(area) };
      refuse('edit-in-formula-area', data, { sheet: sheet.name, address });
    }
  }
  return applySplices(text, patcher.splices);
}

/** An element that is open: where its start tag stands, and what is to be done inside it. */
interface OpenSheetData {
  readonly start: number;
  readonly end: number;
}

interface OpenRow extends OpenSheetData {
  readonly spans: string | undefined;
  readonly edits: readonly PlacedEdit[];
}

interface OpenCell {
  readonly start: number;
  readonly style: string | undefined;
  readonly edit: PlacedEdit | null;
}

/** Finds, while a worksheet's XML goes by, what is to be replaced and inserted. Edits are sorted by row and column. */
class SheetPatcher implements XmlHandlers {
  readonly root = 'worksheet';
  readonly splices: Splice[] = [];
  readonly formulaAreas = new FormulaAreas();

  readonly #text: string;
  readonly #edits: readonly PlacedEdit[];
  /** Edits of rows that were not met yet, and, inside a row, edits of cells not met yet. */
  readonly #rows: (readonly PlacedEdit[])[];
  #cells: PlacedEdit[] = [];

  readonly #position = new Position();
  #prefix = '';
  #data: OpenSheetData = { start: 0, end: 0 };
  #row: OpenRow | null = null;
  #cell: OpenCell | null = null;

  constructor(text: string, edits: readonly PlacedEdit[]) {
    this.#text = text;
    this.#edits = edits;
    this.#rows = groupByRow(edits);
  }

  open(element: XmlElement, end: number): void {
    const { name, parent } = element;
    if (name === 'c' && parent === 'row') {
      this.#openCell(element, end);
    } else if (name === 'f' && parent === 'c') {
      const { row, column } = this.#position;
      this.formulaAreas.add(element, row, column);
    } else if (name === 'row' && parent === 'sheetData') {
      this.#openRow(element, end);
    } else if (name === 'sheetData') {
      this.#prefix = element.prefix;
      this.#data = { start: this.#tagStart(end), end };
    } else if (name === 'dimension') {
      this.#widenDimension(element, end);
    }
  }

  close(name: string, parent: string, end: number): void {
    if (name === 'c' && parent === 'row') {
      this.#closeCell(end);
    } else if (name === 'row' && parent === 'sheetData') {
      this.#closeRow(end);
    } else if (name === 'sheetData') {
      this.#append(this.#data, end, this.#tag(this.#data), this.#newRows(Infinity));
    }
  }

  #openRow(element: XmlElement, end: number): void {
    const start = this.#tagStart(end);
    this.#position.toRow(element.attribute('r'));
    this.#insert(start, this.#newRows(this.#position.row));
    if (this.#rows[0]?.[0]?.row === this.#position.row) {
      const edits = this.#rows.shift() ?? [];
      this.#cells = [...edits];
      this.#row = { start, end, spans: element.attribute('spans'), edits };
    }
  }

  #openCell(element: XmlElement, end: number): void {
    this.#position.toCell(element.attribute('r'));
    if (this.#row === null) {
      return;
    }
    const start = this.#tagStart(end);
    const { column } = this.#position;
    this.#insert(start, this.#newCells(column));
    const edit = this.#cells[0]?.column === column ? (this.#cells.shift() ?? null) : null;
    this.#cell = { start, style: element.attribute('s'), edit };
  }

  #closeCell(end: number): void {
    const cell = this.#cell;
    this.#cell = null;
    if (cell !== null && cell.edit !== null) {
      this.splices.push({ start: cell.start, end, text: cellXml(cell.edit, this.#prefix, cell.style) });
    }
  }

  #closeRow(end: number): void {
    const row = this.#row;
    this.#row = null;
    if (row !== null) {
      const spans = row.spans === undefined ? undefined : widenSpans(row.spans, row.edits);
      const tag = this.#tag(row);
      this.#append(row, end, spans === undefined ? tag : setAttribute(tag, 'spans', spans), this.#newCells(Infinity));
    }
  }

  #widenDimension(element: XmlElement, end: number): void {
    const ref = element.attribute('ref') ?? '';
    const widened = widenReference(ref, this.#edits);
    if (widened !== ref) {
      const start = this.#tagStart(end);
      this.splices.push({ start, end, text: setAttribute(this.#text.slice(start, end), 'ref', widened) });
    }
  }

  /** Cells for the edits of this row to the left of a column. */
  #newCells(before: number): string {
    let xml = '';
    for (let edit = this.#cells[0]; edit !== undefined && edit.column < before; edit = this.#cells[0]) {
      this.#cells.shift();
      xml += this.#newCell(edit);
    }
    return xml;
  }

  /** Rows for the edits above a row. */
  #newRows(before: number): string {
    let xml = '';
    for (let edits = this.#rows[0]; edits?.[0] !== undefined && edits[0].row < before; edits = this.#rows[0]) {
      this.#rows.shift();
      const cells = edits.map((edit) => this.#newCell(edit)).join('');
      const tag = `${this.#prefix}row`;
      xml += cells === '' ? '' : `<${tag} r="${String(edits[0].row + 1)}">${cells}</${tag}>`;
    }
    return xml;
  }

  /** A cell that was not there needs no emptying. */
  #newCell(edit: PlacedEdit): string {
    return edit.value === null ? '' : cellXml(edit, this.#prefix, undefined);
  }

  #insert(at: number, text: string): void {
    if (text !== '') {
      this.splices.push({ start: at, end: at, text });
    }
  }

  /** Gives an element, which ends at `end`, another start tag and more content at its end. */
  #append({ start, end: tagEnd }: OpenSheetData, end: number, tag: string, content: string): void {
    const isSelfClosing = tagEnd === end;
    if (isSelfClosing && content !== '') {
      const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
      this.splices.push({ start, end, text: `${openTag(tag)}${content}</${name}>` });
      return;
    }
    if (tag !== this.#text.slice(start, tagEnd)) {
      this.splices.push({ start, end: tagEnd, text: tag });
    }
    this.#insert(this.#tagStart(end), content);
  }

  #tag({ start, end }: OpenSheetData): string {
    return this.#text.slice(start, end);
  }

  /** Where the tag that ends at `end` starts: inside a tag no `<` can stand. */
  #tagStart(end: number): number {
    return this.#text.lastIndexOf('<', end - 1);
  }
}

function groupByRow(edits: readonly PlacedEdit[]): PlacedEdit[][] {
  const rows: PlacedEdit[][] = [];
  for (const edit of edits) {
    const last = rows.at(-1);
    if (last?.[0]?.row === edit.row) {
      last.push(edit);
    } else {
      rows.push([edit]);
    }
  }
  return rows;
}
