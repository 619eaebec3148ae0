import type { Edition } from '../../engine/edition/schema';
import { err, ok, type Result } from '../../engine/result';
import { sheetMarked, type Book } from '../book';
import { commandFinding, type BookFinding } from '../book-findings';
import type { Grid } from '../grid';
import { columnOf, firstBodyRow, hasInputs, hasPoints, type Binding } from '../recognise/binding';
import { titleOf } from '../recognise/title';
import type { RememberedBinding, RememberedTable } from '../state/state';
import { codeDrift } from './codes';
import { renamedSheet, tableIn, type TableFound } from './find-table';
import { boundEdition } from './kept-edition';

/** A remembered binding as it stands in the workbook now, and how it drifted since. */
export interface Rebound {
  readonly id: string;
  readonly binding: Binding;
  readonly edition: Edition;
  readonly findings: readonly BookFinding[];
}

/**
 * Finds a remembered form again: its sheet by name, by id or by its codes, its columns by their headings, its rows by
 * their codes. What changed is named; what is unclear is not guessed. Fails when the sheet, its headings, its column of
 * codes or every column of points is gone, or when its edition is neither among `editions` nor kept with it.
 * `taken` are sheets that stand for other bindings.
 */
export function rebind(
  was: RememberedBinding,
  book: Book,
  editions: readonly Edition[],
  taken: ReadonlySet<string> = new Set(),
): Result<Rebound, readonly BookFinding[]> {
  const known = boundEdition(was, book, editions);
  if (!known.ok) {
    return known;
  }
  const { edition } = known.value;
  const codes = new Set(was.codes.map(({ code }) => code));
  const main = findTable(was.table, book, codes, edition, taken, true);
  if (!main.ok) {
    return main;
  }
  const { grid, table, rows, findings } = main.value;
  if (columnOf(table, 'code') === undefined || !(hasPoints(table) || hasInputs(table))) {
    return err(findings);
  }
  const inputs = was.inputTables.map((input) => findTable(input, book, codes, edition, taken, false));
  const title = titleOf(grid, table.header.top);
  const first = firstBodyRow(table);
  const binding: Binding = {
    table,
    inputTables: inputs.flatMap((found) => (found.ok ? [found.value.table] : [])),
    body: { first, last: first + rows.length - 1 },
    rows: rows.map(({ row, kind, code, group }) => ({ row, kind, code, group })),
    unit: given(was.unit) ?? title.unit,
    period: given(was.period) ?? title.period,
    edition: edition.id,
    candidates: [edition.id],
  };
  return ok({
    id: was.id,
    binding,
    edition,
    findings: [
      ...known.value.findings,
      ...renamedSheet(was.table, grid),
      ...findings,
      ...codeDrift(grid, rows, columnOf(table, 'max'), was.codes),
      ...inputs.flatMap((found) => (found.ok ? found.value.findings : found.error)),
    ],
  });
}

/** Every remembered binding, in the order in which they were made. */
export function rebindAll(
  bindings: readonly RememberedBinding[],
  book: Book,
  editions: readonly Edition[],
): readonly Result<Rebound, readonly BookFinding[]>[] {
  return bindings.map((was) => {
    const others = bindings.filter((other) => other !== was);
    return rebind(was, book, editions, new Set(others.map(({ table }) => table.sheet.name)));
  });
}

/** What a person gave stays; what was read in the sheet is read again. */
function given<T extends { readonly at: unknown }>(was: T | null): T | null {
  return was?.at === null ? was : null;
}

function findTable(
  was: RememberedTable,
  book: Book,
  codes: ReadonlySet<string>,
  edition: Edition,
  taken: ReadonlySet<string>,
  isForm: boolean,
): Result<TableFound, readonly BookFinding[]> {
  const marked = sheetMarked(book, was.sheet)?.mark.name;
  const own = book.sheets.find(({ name }) => name === marked);
  const there = own === undefined ? null : tableIn(own, was, codes, edition, isForm);
  if (there !== null) {
    return ok(there);
  }
  const elsewhere = !isForm ? [] : book.sheets.filter(({ name }) => name !== marked && !taken.has(name));
  const found = elsewhere.flatMap((grid) => tableIn(grid, was, codes, edition, isForm) ?? []);
  const [only] = found;
  return only !== undefined && found.length === 1 ? ok(only) : err([notFound(was, own, book)]);
}

function notFound(was: RememberedTable, own: Grid | undefined, book: Book): BookFinding {
  if (own === undefined) {
    const sheets = book.sheets.map(({ name }) => name);
    return commandFinding('binding-sheet-gone', 'error', { sheet: was.sheet.name, sheets });
  }
  const headings = was.columns.map(({ heading }) => heading).filter((heading) => heading !== '');
  return commandFinding('binding-header-gone', 'error', { headings }, { sheet: own.name, address: 'A1' });
}
