/** A sheet of the grid as a file keeps it: the inverse of sheet-in.ts. */
import { BooleanNumber } from '@univerjs/presets';
import type { ICellData, IStyleData, IWorksheetData, Nullable } from '@univerjs/presets';
import type { Cell, MergeRange, RowDef, WriteSheet } from 'hucre';
import { areaAddress } from '../../workbook/a1';
import { cellValue } from '../grid/cell-data';
import { CHARTS, FILTER, PAGE, PROTECTED, UNLOCKED, VERY_HIDDEN } from '../grid/marks';
import type { PortChart, PortPage, PortProtection } from '../port-parts';
import { chartsOut } from './charts';
import { toFile } from './formula';
import { fromLink, sheetParts } from './parts-out';
import { pageOut } from './page-setup';
import { protectionOut } from './protection';
import { fromStyle } from './style-out';
import type { FormulaAt, SavedWorkbook } from './saved';

type SheetData = Partial<IWorksheetData> & { readonly id: string };

/** Files give widths in characters of the default font, heights in points. */
const characters = (pixels: number): number => pixels / 7;
const points = (pixels: number): number => pixels * 0.75;

function formulaOf(found: NonNullable<ReturnType<FormulaAt>>, customFunctions: readonly string[]): Partial<Cell> {
  const formula = toFile(found.formula, customFunctions);
  return found.spill === null
    ? { formula }
    : { formula, formulaType: 'array', formulaRef: areaAddress(found.spill), formulaDynamic: true };
}

function styleOf(data: ICellData, { snapshot }: SavedWorkbook): Nullable<IStyleData> {
  return typeof data.s === 'string' ? snapshot.styles[data.s] : data.s;
}

function cellsOf(sheet: SheetData, workbook: SavedWorkbook): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [rowKey, row] of Object.entries(sheet.cellData ?? {}) as [string, Record<string, ICellData>][]) {
    for (const [columnKey, data] of Object.entries(row)) {
      const value = cellValue(data);
      const found = workbook.formulaAt(sheet.id, Number(rowKey), Number(columnKey));
      const style = styleOf(data, workbook);
      const looks = style ? fromStyle(style) : {};
      const link = workbook.parts.hyperlink(sheet.id, Number(rowKey), Number(columnKey));
      const protection = data.custom?.[UNLOCKED] === true ? { protection: { locked: false } } : {};
      cells.set(`${rowKey},${columnKey}`, {
        value,
        ...(found === null ? {} : { ...formulaOf(found, workbook.customFunctions), formulaResult: value }),
        style: { ...looks, ...protection },
        ...(link === null ? {} : { hyperlink: fromLink(link) }),
      });
    }
  }
  return cells;
}

/** hucre wants a row for every cell, and the cells' details beside. */
function rowsOf(cells: ReadonlyMap<string, Partial<Cell>>): NonNullable<WriteSheet['rows']> {
  const rows: NonNullable<WriteSheet['rows']> = [];
  for (const [key, { value = null }] of cells) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    while (rows.length <= row) {
      rows.push([]);
    }
    const line = rows[row] ?? [];
    while (line.length <= column) {
      line.push(null);
    }
    line[column] = value;
  }
  return rows;
}

function columnsOf(sheet: SheetData): NonNullable<WriteSheet['columns']> {
  const entries = Object.entries(sheet.columnData ?? {});
  const count = Math.max(0, ...entries.map(([column]) => Number(column) + 1));
  return Array.from({ length: count }, (_, column) => {
    const { w = sheet.defaultColumnWidth, hd } = sheet.columnData?.[column] ?? {};
    return {
      ...(w === undefined ? {} : { width: characters(w) }),
      ...(hd === BooleanNumber.TRUE ? { hidden: true } : {}),
    };
  });
}

/** Heights that were set, and those that rows were fitted to: programs that only print fit none. */
function rowDefsOf(sheet: SheetData): Map<number, RowDef> {
  const rows = Object.keys(sheet.rowData ?? {}).map(Number);
  return new Map(
    rows.map((row) => {
      const { h, ia, ah, hd } = sheet.rowData?.[row] ?? {};
      const shown = ia === BooleanNumber.FALSE ? h : ah;
      return [
        row,
        {
          ...(shown === undefined ? {} : { height: points(shown) }),
          ...(hd === BooleanNumber.TRUE ? { hidden: true } : {}),
        },
      ];
    }),
  );
}

function mergesOf(sheet: SheetData): MergeRange[] {
  return (sheet.mergeData ?? []).map(({ startRow, startColumn, endRow, endColumn }) => ({
    startRow,
    startCol: startColumn,
    endRow,
    endCol: endColumn,
  }));
}

/** One sheet as hucre writes it. */
export function toWriteSheet(sheet: SheetData, workbook: SavedWorkbook): WriteSheet {
  const cells = cellsOf(sheet, workbook);
  const isHidden = sheet.hidden === BooleanNumber.TRUE;
  const isVeryHidden = sheet.custom?.[VERY_HIDDEN] === true;
  const { xSplit = 0, ySplit = 0 } = sheet.freeze ?? {};
  return {
    name: sheet.name ?? sheet.id,
    rows: rowsOf(cells),
    cells,
    columns: columnsOf(sheet),
    rowDefs: rowDefsOf(sheet),
    merges: mergesOf(sheet),
    ...sheetParts(sheet.id, workbook.parts, workbook.customFunctions),
    ...(xSplit === 0 && ySplit === 0 ? {} : { freezePane: { rows: ySplit, columns: xSplit } }),
    ...(isHidden ? { [isVeryHidden ? 'veryHidden' : 'hidden']: true } : {}),
    ...(sheet.custom?.[PAGE] ? pageOut(sheet.custom[PAGE] as PortPage) : {}),
    ...(Array.isArray(sheet.custom?.[CHARTS])
      ? { charts: chartsOut(sheet.custom[CHARTS] as readonly PortChart[]) }
      : {}),
    ...(typeof sheet.custom?.[FILTER] === 'string' ? { autoFilter: { range: sheet.custom[FILTER] } } : {}),
    ...(sheet.custom?.[PROTECTED] ? { protection: protectionOut(sheet.custom[PROTECTED] as PortProtection) } : {}),
  };
}
