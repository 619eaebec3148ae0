/** The cells that raw figures stand in, filled in or not. */
import type { CellRef } from '../../engine/checks/finding';
import type { Criterion, Edition, Input } from '../../engine/edition/schema';
import type { Cell, Grid } from '../grid';
import { columnOf, inputColumns, refOf, type BoundTable } from '../recognise/binding';
import { inputNameIn } from '../recognise/row-context';
import type { TableRow } from '../recognise/rows';
import type { BoundRows } from './bound-rows';
import { inputNamed, isAnswer } from './input-value';
import { readNumber } from './number';

/** A cell that gives a raw figure; `name` is what the sheet calls it, null where the criterion's only input is meant. */
export interface InputCell {
  readonly name: string | null;
  readonly cell: Cell;
  readonly at: CellRef;
}

/** The cell of every raw figure of a criterion, by the figure's id. */
export type FigureCells = Readonly<Record<string, CellRef>>;

/**
 * Where each raw figure of an edition is typed, by code and id, whether or not anything stands there; the first place
 * where there are several, as in reading. `tables` are a form's own and its sheets of raw figures, in that order.
 */
export function figureCells(
  tables: readonly { readonly table: BoundTable; readonly bound: BoundRows }[],
  edition: Edition,
): ReadonlyMap<string, FigureCells> {
  const criteria = new Map(
    edition.groups.flatMap((group) => group.criteria.map((criterion) => [criterion.code, criterion] as const)),
  );
  const cells = new Map<string, FigureCells>();
  for (const { table, bound } of tables) {
    for (const row of bound.rows) {
      const criterion = criteria.get(row.code ?? '');
      if (bound.grid === null || criterion === undefined || (row.kind !== 'criterion' && row.kind !== 'input'))
        continue;
      for (const { name, at } of inputCells(bound.grid, table, row, criterion)) {
        const input = inputOf(criterion, name);
        if (input !== undefined) cells.set(criterion.code, { [input.id]: at, ...cells.get(criterion.code) });
      }
    }
  }
  return cells;
}

/** The raw figure that a sheet calls so; `name` is null where the criterion's only one is meant. */
export function inputOf(criterion: Criterion, name: string | null): Input | undefined {
  const [first, ...others] = criterion.inputs;
  if (name !== null) return inputNamed(criterion, name);
  return others.length === 0 ? first : undefined;
}

/** The cells of one row that give raw figures of its criterion. */
export function inputCells(grid: Grid, table: BoundTable, row: TableRow, criterion: Criterion): readonly InputCell[] {
  const valueColumn = columnOf(table, 'value');
  const at = (column: number): Omit<InputCell, 'name'> => ({
    cell: grid.cell(row.row, column),
    at: refOf(grid.name, row.row, column),
  });
  const line = row.kind === 'input' ? inputNameIn(row.name) : null;
  if (line !== null) {
    return [lineCell(grid, table, row, line, inputNamed(criterion, line))];
  }
  const inColumns = inputColumns(table).map(({ input, column }) => ({ name: input, ...at(column) }));
  const name = row.symbol === '' ? null : row.symbol;
  return valueColumn === undefined ? inColumns : [...inColumns, { name, ...at(valueColumn) }];
}

/**
 * `a = 120` and `met = Có` give their figure themselves; `a: số hồ sơ` has it in the column of values, or of points where
 * there is none. A text that is neither understood nor a label is taken as typed, so that it is reported.
 */
function lineCell(grid: Grid, table: BoundTable, row: TableRow, name: string, input: Input | undefined): InputCell {
  const nameColumn = columnOf(table, 'name') ?? 0;
  const said = row.name.slice(row.name.search(/[=:]/) + 1).trim();
  const inLine = (value: string | number): InputCell => ({
    name,
    cell: { value },
    at: refOf(grid.name, row.row, nameColumn),
  });
  const number = readNumber(said, null);
  if (number.kind === 'number' && number.exact) {
    // A whole number inside a line of text is meant as text.
    return inLine(number.value);
  }
  if (number.kind !== 'none' || (input !== undefined && isAnswer(said, input))) {
    return inLine(said);
  }
  const column = columnOf(table, 'value') ?? columnOf(table, 'self') ?? nameColumn;
  const cell = grid.cell(row.row, column);
  const given = column !== nameColumn && cell.value !== null && cell.value !== '';
  return !given && /^[-−–]?\d/.test(said) ? inLine(said) : { name, cell, at: refOf(grid.name, row.row, column) };
}
