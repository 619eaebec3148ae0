import type { CentralCell, CentralTable } from '../../engine/central/figure';
import { centralColumns } from '../../engine/central/headings';
import { isCellError, type CellValue } from '../grid';
import type { SourceTable } from './source';

/** Headings stand near the top, below a title. */
export const SEARCHED_ROWS = 20;

/** A table as the engine reads it: below its headings, or below its first row where none of the first rows has headings. */
export function engineTable({ rows, decimal, place }: SourceTable): CentralTable {
  const all = cellsOf(rows);
  const first: (readonly CentralCell[])[] = [];
  let header = 0;
  for (let next = all.next(); next.done !== true; next = all.next()) {
    first.push(next.value);
    if (centralColumns(next.value) !== null) {
      header = first.length - 1;
      break;
    }
    if (first.length === SEARCHED_ROWS) {
      break;
    }
  }
  return {
    header: first[header] ?? [],
    rows: following(first.slice(header + 1), all),
    decimal,
    refAt: (row, column) => place(header + 1 + row, column),
  };
}

function* cellsOf(rows: SourceTable['rows']): Generator<readonly CentralCell[]> {
  for (const cells of rows) {
    yield cells.map(centralCell);
  }
}

function* following<Row>(first: readonly Row[], rest: Iterable<Row>): Generator<Row> {
  yield* first;
  yield* rest;
}

/** An error in a cell is read as its text, which is no figure and is told so. */
export function centralCell(value: CellValue): CentralCell {
  return isCellError(value) ? value.error : value;
}
