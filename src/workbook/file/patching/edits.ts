import { areaAddress, cellAddress, parseArea } from '../../a1';
import type { Area } from '../../grid';
import { MAX_TEXT_LENGTH } from '../limits';
import { refuse } from '../refusal';
import type { FileSheet, WorkbookFile } from '../workbook-file';

/** A value to be written into one cell. */
export interface CellEdit {
  /** The sheet's name as shown. */
  readonly sheet: string;
  /** Address of one cell: `D12`. */
  readonly address: string;
  /** Null empties the cell; its format stays. */
  readonly value: number | string | boolean | null;
  /** Allows a formula to be replaced by the value; without it an edit on a formula is refused. */
  readonly replaceFormula?: boolean;
}

/** An edit whose cell was found and may be written. Row and column are counted from 0. */
export interface PlacedEdit {
  readonly row: number;
  readonly column: number;
  /** Without `$`. */
  readonly address: string;
  readonly value: CellEdit['value'];
}

/** What is to be written into one sheet, by row and then column. */
export interface SheetEdits {
  readonly sheet: FileSheet;
  readonly edits: readonly PlacedEdit[];
  /** True when an edit replaces a formula. */
  readonly replacesFormula: boolean;
}

/** Finds the cells of the edits; refuses whatever would harm the workbook or lose what a person made. */
export function placeEdits(edits: readonly CellEdit[], workbook: WorkbookFile): SheetEdits[] {
  const file = workbook.fileName;
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const placed = new Map<FileSheet, PlacedEdit[]>();
  for (const edit of edits) {
    const sheet =
      sheets.get(edit.sheet) ?? refuse('edit-sheet', { file, found: edit.sheet, sheets: [...sheets.keys()] });
    const list = placed.get(sheet) ?? [];
    list.push(placeEdit(edit, sheet, file));
    placed.set(sheet, list);
  }
  return [...placed].map(([sheet, list]) => {
    list.sort((a, b) => a.row - b.row || a.column - b.column);
    checkRepeated(list, sheet.name, file);
    const replacesFormula = list.some(({ row, column }) => sheet.cell(row, column).formula !== undefined);
    return { sheet, edits: list, replacesFormula };
  });
}

function placeEdit({ address: asked, value, replaceFormula }: CellEdit, sheet: FileSheet, file: string): PlacedEdit {
  const area = parseArea(asked);
  if (area === null || area.top !== area.bottom || area.left !== area.right) {
    return refuse('edit-address', { file, sheet: sheet.name, found: asked });
  }
  const { top: row, left: column } = area;
  const address = cellAddress(row, column);
  const at = { sheet: sheet.name, address };
  const place = { file, sheet: sheet.name, cell: address };

  if (typeof value === 'number' && !Number.isFinite(value)) {
    refuse('edit-number', { ...place, found: String(value) }, at);
  }
  if (typeof value === 'string' && value.length > MAX_TEXT_LENGTH) {
    refuse('edit-text-too-long', { ...place, length: value.length, limit: MAX_TEXT_LENGTH }, at);
  }
  const merge = sheet.merges.find((each) => contains(each, row, column));
  if (merge !== undefined && (merge.top !== row || merge.left !== column)) {
    refuse('edit-in-merge', { ...place, area: areaAddress(merge) }, at);
  }
  const table = sheet.tables.find((each) => contains(each.area, row, column));
  if (table !== undefined && row < table.area.top + table.headerRows) {
    refuse('edit-in-table-header', { ...place, table: table.name }, at);
  }
  const { formula } = sheet.cell(row, column);
  if (formula !== undefined && replaceFormula !== true) {
    refuse('edit-on-formula', { ...place, formula }, at);
  }
  return { row, column, address, value };
}

function checkRepeated(sorted: readonly PlacedEdit[], sheet: string, file: string): void {
  for (const [index, { address }] of sorted.entries()) {
    if (address === sorted[index + 1]?.address) {
      refuse('edit-repeated', { file, sheet, cell: address }, { sheet, address });
    }
  }
}

/** True when an area holds a cell. */
export function contains({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}
