/** The rows of a table of units. */
import type { CellRef } from '../../engine/checks/finding';
import { rankingFinding, type RankingFinding } from '../../engine/ranking/findings';
import { foldWords, tidy } from '../../engine/text';
import type { Grid } from '../grid';
import { refOf } from '../recognise/binding';
import { isOrdinalRow } from '../recognise/header';
import { columnOf, type UnitTable } from './find-table';
import { mayNameUnits } from './headings';

/** Rows that are about all units together. */
const ABOUT_ALL = new Set(
  [
    'Điểm tối đa',
    'Tối đa',
    'Trung bình',
    'Bình quân',
    'Cả nước',
    'Trung bình cả nước',
    'Tổng',
    'Tổng cộng',
    'Toàn quốc',
  ]
    .concat(['Maximum', 'Max', 'Average', 'Mean', 'Total'])
    .map(foldWords),
);

/** A row that names a unit. */
export interface UnitRow {
  readonly row: number;
  readonly unit: string;
  readonly at: CellRef;
}

/** The rows below the header that name a unit. */
export function unitRows(table: UnitTable, report: (finding: RankingFinding) => void): readonly UnitRow[] {
  const { grid, bottom } = table;
  const column = columnOf(table, 'unit')?.column ?? 0;
  const rows: UnitRow[] = [];
  for (let row = bottom + 1; row < grid.rows; row += 1) {
    const unit = textOf(grid, row, column);
    const at = refOf(grid.name, row, column);
    if (unit === '' || isOrdinalRow(grid, row)) {
      const hasFigure = table.columns.some(({ column: each }) => typeof grid.cell(row, each).value === 'number');
      if (unit === '' && hasFigure) report(rankingFinding('table-row-passed-over', 'warning', { name: unit }, at));
    } else if (mayNameUnits(unit)) {
      // The headings again, as above every block of a printed table.
      continue;
    } else if (ABOUT_ALL.has(foldWords(unit))) {
      report(rankingFinding('table-row-passed-over', 'notice', { name: unit }, at));
    } else {
      rows.push({ row, unit, at });
    }
  }
  return rows;
}

/** The text of a cell, tidied; empty where it holds none. */
export function textOf(grid: Grid, row: number, column: number): string {
  const { value } = grid.cell(row, column);
  return typeof value === 'string' || typeof value === 'number' ? tidy(String(value)) : '';
}
