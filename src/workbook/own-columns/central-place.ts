import type { CentralCell } from '../../engine/central/figure';
import { centralColumns, type CentralColumns } from '../../engine/central/headings';
import { sheetMarked, type Book } from '../book';
import { copySheet } from '../central/copy/kept-copy';
import { centralCell, SEARCHED_ROWS } from '../central/engine-table';
import type { Area, Grid } from '../grid';
import type { Binding } from '../recognise/binding';
import { EMPTY_STATE } from '../state/state';

/** Where the workbook's central table stands: headings and figures. */
export interface CentralPlace {
  readonly grid: Grid;
  readonly area: Area;
}

/**
 * The copy that is kept with the workbook, else the first other sheet whose headings are those of a central table and name
 * a source or a day: forms and sheets of raw figures have codes and values as well, but neither. Null where there is none.
 */
export function centralPlace(book: Book, binding: Binding): CentralPlace | null {
  const kept = copySheet(book);
  if (kept !== null) {
    return placeIn(kept.grid);
  }
  const taken = takenSheets(book, binding);
  for (const grid of book.sheets.filter(({ name }) => !taken.has(name))) {
    const place = placeIn(grid);
    if (place !== null) {
      return place;
    }
  }
  return null;
}

function placeIn(grid: Grid): CentralPlace | null {
  for (let row = 0; row < Math.min(grid.rows, SEARCHED_ROWS); row += 1) {
    const columns = centralColumns(headingsIn(grid, row));
    if (columns !== null && namesSource(columns)) {
      const at = [...columns.values()];
      const area = { top: row, left: Math.min(...at), bottom: Math.max(grid.rows - 1, row), right: Math.max(...at) };
      return { grid, area };
    }
  }
  return null;
}

function headingsIn(grid: Grid, row: number): readonly CentralCell[] {
  return Array.from({ length: grid.columns }, (_, column) => centralCell(grid.cell(row, column).value));
}

function namesSource(columns: CentralColumns): boolean {
  return columns.has('source') || columns.has('asOf');
}

/** Sheets that hold forms or what the add-in made. */
function takenSheets(book: Book, { table, inputTables }: Binding): ReadonlySet<string> {
  const { bindings, ownSheets } = book.state.ok ? book.state.value : EMPTY_STATE;
  const bound = bindings.flatMap((binding) => [binding.table, ...binding.inputTables]);
  const marks = [...bound, ...ownSheets].map(({ sheet }) => sheet);
  const names = marks.flatMap((mark) => sheetMarked(book, mark)?.mark.name ?? []);
  return new Set([table.sheet, ...inputTables.map(({ sheet }) => sheet), ...names]);
}
