import type { CellRef } from '../../engine/checks/finding';
import type { EditionPath, EditionProblem } from '../../engine/edition/problem';
import { COLUMNS, type ColumnId } from './columns';
import { cellOf, placeOf, type FoundSheet } from './find-tables';
import { namesIn } from './lists';
import { INPUT_COLUMNS } from './read-rule';

interface Row {
  readonly found: FoundSheet;
  readonly row: number;
}

/** The column that stands for a row as a whole. */
const MAIN: readonly ColumnId[] = ['code', 'id', 'item', 'labelVi', 'nameVi'];

/** Where each part of an edition was written, so that what is wrong with it is told at its cell. */
export class Places {
  private readonly rows = new Map<string, Row>();
  private readonly cells = new Map<string, CellRef>();

  /** The object at `path` was read from a row. */
  setRow(path: EditionPath, found: FoundSheet, row: number): void {
    this.rows.set(keyOf(path), { found, row });
  }

  /** What stands at `path` was read from one cell. */
  setCell(path: EditionPath, at: CellRef): void {
    this.cells.set(keyOf(path), at);
  }

  /** The cell of a problem: the nearest one known on the way up from its path. */
  of(problem: EditionProblem): CellRef | null {
    const { path } = problem;
    for (let length = path.length; length > 0; length -= 1) {
      const key = keyOf(path.slice(0, length));
      const cell = this.cells.get(key);
      const row = this.rows.get(key);
      if (cell !== undefined) {
        return cell;
      }
      if (row !== undefined) {
        return placeOf(row.found, row.row, columnNaming(problem, row) ?? columnAt(path.slice(length), row));
      }
    }
    return null;
  }
}

function keyOf(path: EditionPath): string {
  return JSON.stringify(path);
}

/** The column that holds what stands at `rest` below a row's object: the one with the longest path that leads there. */
function columnAt(rest: EditionPath, { found }: Row): ColumnId {
  const wanted = `${rest.join('.')}.`;
  const main = MAIN.find((column) => found.columns.has(column)) ?? 'code';
  let best: { readonly column: ColumnId; readonly length: number } = { column: main, length: 0 };
  for (const [column, { paths }] of COLUMNS[found.sheet]) {
    const length = Math.max(0, ...paths.filter((path) => wanted.startsWith(`${path}.`)).map((path) => path.length));
    if (length > best.length && found.columns.has(column)) {
      best = { column, length };
    }
  }
  return best.column;
}

/** A problem with an input that a rule reads stands where the rule names the input. */
function columnNaming({ id, data }: EditionProblem, { found, row }: Row): ColumnId | undefined {
  if (id !== 'unknown-input' && id !== 'wrong-input-kind') {
    return undefined;
  }
  return INPUT_COLUMNS.find((column) => {
    const { value } = cellOf(found, row, column);
    return typeof value === 'string' && namesIn(value).includes(data.input);
  });
}
