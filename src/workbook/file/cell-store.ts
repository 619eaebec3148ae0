import { EMPTY_CELL, type Cell } from '../grid';
import type { PlacedCell } from './workbook-file';

interface StoredRow {
  readonly columns: number[];
  readonly cells: Cell[];
}

/** Cells by row and column, counted from 0. Only cells that were put cost memory. Rows and columns must be put in ascending order. */
export class CellStore {
  readonly #rows = new Map<number, StoredRow>();
  #last: { readonly row: number; readonly stored: StoredRow } | null = null;
  #usedRows = 0;
  #usedColumns = 0;
  #count = 0;

  /** Number of cells put. */
  get count(): number {
    return this.#count;
  }

  /** Number of rows up to the last cell that holds a value or a formula. */
  get usedRows(): number {
    return this.#usedRows;
  }

  /** Number of columns up to the last cell that holds a value or a formula. */
  get usedColumns(): number {
    return this.#usedColumns;
  }

  put(row: number, column: number, cell: Cell): void {
    if (this.#last?.row !== row) {
      const stored = { columns: [], cells: [] };
      this.#rows.set(row, stored);
      this.#last = { row, stored };
    }
    this.#last.stored.columns.push(column);
    this.#last.stored.cells.push(cell);
    this.#count++;
    if (isFilled(cell)) {
      this.#usedRows = row + 1;
      this.#usedColumns = Math.max(this.#usedColumns, column + 1);
    }
  }

  /** The cell at a place; the empty cell where none was put. */
  get(row: number, column: number): Cell {
    const stored = this.#rows.get(row);
    return stored?.cells[position(stored.columns, column)] ?? EMPTY_CELL;
  }

  *filled(): Iterable<PlacedCell> {
    for (const [row, { columns, cells }] of this.#rows) {
      for (const [index, cell] of cells.entries()) {
        const column = columns[index];
        if (column !== undefined && isFilled(cell)) {
          yield { row, column, cell };
        }
      }
    }
  }
}

function isFilled(cell: Cell): boolean {
  return cell.value !== null || cell.formula !== undefined;
}

/** Where `column` stands in the ascending `columns`, mostly in its own place; -1 when it does not. */
function position(columns: readonly number[], column: number): number {
  if (columns[column] === column) {
    return column;
  }
  let low = 0;
  let high = Math.min(columns.length - 1, column);
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = columns[middle] ?? column;
    if (found === column) {
      return middle;
    }
    if (found < column) {
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return -1;
}
