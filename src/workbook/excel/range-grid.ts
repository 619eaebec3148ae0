import { EMPTY_CELL, type Area, type Cell, type CellValue, type Grid } from '../grid';

/** What Excel answers for the used range of a sheet; rows and columns are counted from 0. */
export interface RangeData {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** Row by row; an empty cell is empty text, an error its text. */
  readonly values: readonly (readonly unknown[])[];
  /** The formula with its `=`, or the constant. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** A place as Excel gives it: its first cell and its size. */
interface RangePlace {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Excel's error values. Text that looks like one becomes one when it is typed, so the text is enough to tell. */
const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|[A-Z_]+[!?])$/;

/** A sheet as a grid. `data` is null for an empty sheet; `merged` are the places of its merged areas. */
export function gridFromRange(
  sheet: { readonly name: string; readonly hidden: boolean },
  data: RangeData | null,
  merged: readonly RangePlace[],
): Grid {
  const rows = data === null ? 0 : data.rowIndex + data.values.length;
  const columns = data === null ? 0 : data.columnIndex + (data.values[0]?.length ?? 0);
  return {
    ...sheet,
    rows,
    columns,
    merges: merged.map(areaOf),
    cell: (row, column) => (data === null ? EMPTY_CELL : cellAt(data, row - data.rowIndex, column - data.columnIndex)),
  };
}

function cellAt(data: RangeData, row: number, column: number): Cell {
  const raw = data.values[row]?.[column];
  const formula = data.formulas[row]?.[column];
  const format = data.numberFormat[row]?.[column];
  const hasFormula = typeof formula === 'string' && formula.startsWith('=');
  // A formula that gives an empty text was calculated; one without a value was not.
  const value = hasFormula && raw === '' ? raw : valueOf(raw);
  if (value === null && !hasFormula) {
    return EMPTY_CELL;
  }
  return {
    value,
    ...(hasFormula ? { formula: formula.slice(1) } : {}),
    ...(typeof format === 'string' && format !== '' && format !== 'General' ? { format } : {}),
  };
}

function valueOf(value: unknown): CellValue {
  switch (typeof value) {
    case 'number':
    case 'boolean':
      return value;
    case 'string':
      if (value === '') return null;
      return ERROR.test(value) ? { error: value } : value;
    default:
      return null;
  }
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: RangePlace): Area {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}
