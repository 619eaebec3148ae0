/** A sheet of a file as Univer's data. */
import { BooleanNumber, CellValueType } from '@univerjs/presets';
import type { ICellData, IStyleData, IWorksheetData } from '@univerjs/presets';
import type { Cell, CellValue, Sheet } from 'hucre';
import { dateToSerial } from 'hucre';
import { FILTER, PAGE, PROTECTED, UNLOCKED, VERY_HIDDEN } from '../grid/marks';
import { fittedWidths } from './fit';
import { fromFile } from './formula';
import { pageIn } from './page-setup';
import { protectionIn } from './protection';
import { toStyle } from './style-in';

/** What sheets of one file share. */
interface FileLooks {
  readonly themeColors: readonly string[];
  /** What a cell looks like that says nothing. */
  readonly defaultStyle: IStyleData;
  /** Keeps a style once and returns its id. */
  styleId(style: IStyleData): string;
}

/** Room for a person to type below and beside what is there. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;
const LEAST_COLUMNS = 26;
/** Excel's default row: 15 points. */
const ROW_HEIGHT = 20;
const COLUMN_WIDTH = 64;

/** CSS pixels of a column width, which files give in characters of the default font. */
const columnPixels = (width: number): number => Math.round(width * 7);
/** CSS pixels of a row height, which files give in points. */
const rowPixels = (height: number): number => Math.round(height / 0.75);

function toValue(value: CellValue): ICellData {
  switch (typeof value) {
    case 'string':
      // Kept as text even where it looks like a number: codes such as "4.10".
      return { v: value, t: CellValueType.STRING };
    case 'number':
      return { v: value, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    default:
      return value === null ? {} : { v: dateToSerial(value), t: CellValueType.NUMBER };
  }
}

function toFormula(cell: Cell): ICellData {
  const shared = cell.formulaSharedIndex === undefined ? {} : { si: `shared${String(cell.formulaSharedIndex)}` };
  return { ...(cell.formula === undefined ? {} : { f: fromFile(cell.formula) }), ...shared };
}

function toCell(value: CellValue, cell: Cell | undefined, looks: FileLooks): ICellData {
  const style = cell?.style === undefined ? {} : toStyle(cell.style, looks.themeColors);
  return {
    ...toValue(cell?.formulaResult ?? value),
    ...(cell === undefined ? {} : toFormula(cell)),
    ...(Object.keys(style).length === 0 ? {} : { s: looks.styleId(style) }),
    ...(cell?.style?.protection?.locked === false ? { custom: { [UNLOCKED]: true } } : {}),
  };
}

/** Rows and columns that the sheet uses, styled cells included. */
function size(sheet: Sheet): { rows: number; columns: number } {
  const places = [...(sheet.cells?.keys() ?? [])].map((key) => key.split(',').map(Number));
  return {
    rows: Math.max(sheet.rows.length, ...places.map(([row = 0]) => row + 1)),
    columns: Math.max(0, ...sheet.rows.map((row) => row.length), ...places.map(([, column = 0]) => column + 1)),
  };
}

function cellsOf(sheet: Sheet, looks: FileLooks): NonNullable<IWorksheetData['cellData']> {
  const { rows, columns } = size(sheet);
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cell = sheet.cells?.get(`${String(row)},${String(column)}`);
      const value = sheet.rows[row]?.[column] ?? cell?.value ?? null;
      const data = toCell(value, cell, looks);
      if (Object.keys(data).length > 0) {
        (cellData[row] ??= {})[column] = data;
      }
    }
  }
  return cellData;
}

function columnsOf(sheet: Sheet): NonNullable<IWorksheetData['columnData']> {
  const { columns } = sheet;
  if (columns === undefined || columns.every(({ width }) => width === undefined)) {
    return Object.fromEntries(fittedWidths(sheet.rows, sheet.merges).map((w, column) => [column, { w }]));
  }
  return Object.fromEntries(
    columns.map(({ width, hidden }, column) => [
      column,
      {
        w: width === undefined ? COLUMN_WIDTH : columnPixels(width),
        hd: hidden === true ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      },
    ]),
  );
}

function rowsOf(sheet: Sheet): NonNullable<IWorksheetData['rowData']> {
  const entries = [...(sheet.rowDefs ?? [])].map(([row, { height, hidden }]) => [
    row,
    {
      ...(height === undefined ? {} : { h: rowPixels(height), ia: BooleanNumber.FALSE }),
      ...(hidden === true ? { hd: BooleanNumber.TRUE } : {}),
    },
  ]);
  return Object.fromEntries(entries) as NonNullable<IWorksheetData['rowData']>;
}

/** Cells, sizes, looks and frozen panes of one sheet, with spare rows and columns to type in. */
export function toSheet(id: string, sheet: Sheet, looks: FileLooks): Partial<IWorksheetData> {
  const { rows, columns } = size(sheet);
  const { rows: frozenRows = 0, columns: frozenColumns = 0 } = sheet.freezePane ?? {};
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: rows + SPARE_ROWS,
    columnCount: Math.max(LEAST_COLUMNS, columns + SPARE_COLUMNS),
    defaultRowHeight: ROW_HEIGHT,
    defaultColumnWidth: COLUMN_WIDTH,
    defaultStyle: looks.defaultStyle,
    cellData: cellsOf(sheet, looks),
    rowData: rowsOf(sheet),
    columnData: columnsOf(sheet),
    mergeData: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      endRow,
      startColumn: startCol,
      endColumn: endCol,
    })),
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows === 0 ? -1 : frozenRows,
      startColumn: frozenColumns === 0 ? -1 : frozenColumns,
    },
    showGridlines: sheet.view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    custom: {
      [PROTECTED]: sheet.protection === undefined ? null : protectionIn(sheet.protection),
      [PAGE]: pageIn(sheet),
      [FILTER]: sheet.autoFilter?.range ?? null,
      [VERY_HIDDEN]: sheet.veryHidden === true,
    },
  };
}
