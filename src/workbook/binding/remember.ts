import type { Edition } from '../../engine/edition/schema';
import { markOf, type Book } from '../book';
import { columnOf, type Binding, type BoundTable } from '../recognise/binding';
import type { RememberedBinding, RememberedTable } from '../state/state';
import { printedCodes } from './codes';

/**
 * What is remembered of a binding, so that it is found again after rows and columns were inserted or sorted, and sheets
 * renamed or moved. `id` tells the bindings of a workbook apart. Null where a sheet of the binding is gone.
 */
export function remember(book: Book, binding: Binding, edition: Edition, id: string): RememberedBinding | null {
  const grid = book.sheets.find(({ name }) => name === binding.table.sheet);
  if (grid === undefined) {
    return null;
  }
  const codes = printedCodes(grid, binding.rows, columnOf(binding.table, 'max'));
  return {
    id,
    table: rememberTable(book, binding.table),
    inputTables: binding.inputTables.map((table) => rememberTable(book, table)),
    edition: edition.id,
    unit: binding.unit,
    period: binding.period,
    codes: [...codes].map(([code, max]) => ({ code, max })),
  };
}

/** A table with its sheet as it is known now. */
function rememberTable(book: Book, { sheet, header, rows, columns }: BoundTable): RememberedTable {
  return { sheet: markOf(book, sheet), header, rows: rows ?? null, columns };
}
