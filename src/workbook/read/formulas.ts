/** Formulas where figures are expected: their last value is used where there is one, and a person is told. */
import type { Area, Grid } from '../grid';
import { areaAddress } from '../a1';
import { refOf, type BoundColumn, type BoundTable } from '../recognise/binding';
import type { TableRow } from '../recognise/rows';
import { readingFinding, type FigureColumn, type ReadingFinding } from './findings';

/** `'[Book.xlsx]Sheet'!A1` and `[1]Sheet!A1`; not the brackets of a table's columns. */
const EXTERNAL = /\[[^[\]]+\][^[\](),]*!/;

/**
 * About the formulas on criteria's rows: one error per column with formulas that were never calculated, one notice per
 * column with others, and one per cell that reads another workbook.
 */
export function formulaFindings(grid: Grid, table: BoundTable, rows: readonly TableRow[]): readonly ReadingFinding[] {
  const points = rows.filter(({ kind }) => kind === 'criterion');
  const figures = rows.filter(({ kind }) => kind === 'criterion' || kind === 'input');
  return table.columns.flatMap((column) => {
    switch (column.field) {
      case 'max':
      case 'self':
      case 'appraised':
      case 'final':
        return columnFindings(grid, column, points, column.field);
      case 'input':
      case 'value':
        return columnFindings(grid, column, figures, 'input');
      default:
        return [];
    }
  });
}

interface FormulaCell {
  readonly row: number;
  readonly formula: string;
}

function columnFindings(
  grid: Grid,
  { column, heading }: BoundColumn,
  rows: readonly TableRow[],
  field: FigureColumn,
): readonly ReadingFinding[] {
  const found = rows.flatMap(({ row, code }) => {
    const { formula, value } = grid.cell(row, column);
    return formula === undefined ? [] : [{ row, code, formula, calculated: value !== null }];
  });
  const calculated = found.filter((cell) => cell.calculated);
  const external = calculated.filter(({ formula }) => EXTERNAL.test(formula));
  const about = (check: 'formula-figures' | 'formula-not-calculated', cells: readonly FormulaCell[]) => {
    const [first] = cells;
    const last = cells.at(-1);
    if (first === undefined || last === undefined) {
      return [];
    }
    const area: Area = { top: first.row, bottom: last.row, left: column, right: column };
    const data = { heading, count: cells.length, formula: first.formula };
    const at = { sheet: grid.name, address: areaAddress(area) };
    return [readingFinding(check, check === 'formula-figures' ? 'notice' : 'error', data, at)];
  };
  return [
    ...about(
      'formula-not-calculated',
      found.filter((cell) => !cell.calculated),
    ),
    ...about(
      'formula-figures',
      calculated.filter((cell) => !external.includes(cell)),
    ),
    ...external.map(({ row, code, formula }) =>
      readingFinding('external-link', 'notice', { column: field, formula }, refOf(grid.name, row, column), code),
    ),
  ];
}
