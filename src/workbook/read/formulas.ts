/** Formulas where figures are expected: their last value is used, and a person is told. */
import type { Area, Grid } from '../grid';
import { areaAddress } from '../a1';
import { appraisedColumns, columnOf, refOf, type BoundTable } from '../recognise/binding';
import type { TableRow } from '../recognise/rows';
import { readingFinding, type FigureColumn, type ReadingFinding } from './findings';

/** `'[Book.xlsx]Sheet'!A1` and `[1]Sheet!A1`; not the brackets of a table's columns. */
const EXTERNAL = /\[[^[\]]+\][^[\](),]*!/;

/** One notice per column that holds formulas on criteria's rows, and one per cell that reads another workbook. */
export function formulaFindings(grid: Grid, table: BoundTable, rows: readonly TableRow[]): readonly ReadingFinding[] {
  const criteria = rows.filter(({ kind }) => kind === 'criterion');
  const columns: (readonly [FigureColumn, number | undefined])[] = [
    ['max', columnOf(table, 'max')],
    ['self', columnOf(table, 'self')],
    ...appraisedColumns(table).map((column) => ['appraised', column] as const),
    ['final', columnOf(table, 'final')],
  ];
  return columns.flatMap(([field, column]) =>
    column === undefined ? [] : columnFindings(grid, table, criteria, field, column),
  );
}

function columnFindings(
  grid: Grid,
  table: BoundTable,
  rows: readonly TableRow[],
  field: FigureColumn,
  column: number,
): readonly ReadingFinding[] {
  const found = rows.flatMap(({ row, code }) => {
    const { formula } = grid.cell(row, column);
    return formula === undefined ? [] : [{ row, code, formula }];
  });
  const external = found.filter(({ formula }) => EXTERNAL.test(formula));
  const own = found.filter(({ formula }) => !EXTERNAL.test(formula));
  const links = external.map(({ row, code, formula }) =>
    readingFinding('external-link', 'notice', { column: field, formula }, refOf(grid.name, row, column), code),
  );
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined) {
    return links;
  }
  const area: Area = { top: first.row, bottom: last.row, left: column, right: column };
  const heading = table.columns.find((bound) => bound.column === column)?.heading ?? '';
  const data = { heading, count: own.length, formula: first.formula };
  const at = { sheet: grid.name, address: areaAddress(area) };
  return [readingFinding('formula-figures', 'notice', data, at), ...links];
}
