import type { Edition } from '../../engine/edition/schema';
import { err, ok, type Result } from '../../engine/result';
import type { Grid, Workbook } from '../grid';
import { readingFinding, type ReadingFinding } from '../read/findings';
import { sheetNamed, type Binding, type BoundTable, type FoundText } from './binding';
import { chooseTable, type Candidate } from './choose-table';
import { repeatedColumns } from './columns';
import { inputNames } from './input-names';
import { inputTables } from './input-tables';
import { tableRows } from './rows';
import { tablesOf, type FoundTable } from './tables';
import { titleOf } from './title';

/** What is already settled: by a person the sheet of the table and the id of the edition. */
export interface RecogniseOptions {
  readonly sheet?: string;
  readonly edition?: string;
  /** Sheets that this product wrote itself: their tables of results are no scoresheets. */
  readonly ownSheets?: readonly string[];
}

/** What was understood, and what to tell the person about it. */
export interface Recognition {
  readonly binding: Binding;
  readonly findings: readonly ReadingFinding[];
}

/**
 * Finds the table of one unit's scoresheet in the visible sheets (or in the sheet asked for), its columns, rows, unit,
 * period and edition among `editions`. Fails when there is no one table to read. An edition that is unknown or ambiguous
 * is no failure: the binding then has none, and an error finding asks for it.
 */
export function recogniseWorkbook(
  workbook: Workbook,
  editions: readonly Edition[],
  options: RecogniseOptions = {},
): Result<Recognition, readonly ReadingFinding[]> {
  const names = inputNames(editions);
  const theirs = workbook.sheets.filter((sheet) => options.ownSheets?.includes(sheet.name) !== true);
  const visible = theirs.filter((sheet) => !sheet.hidden);
  const asked = options.sheet === undefined ? undefined : sheetNamed(workbook, options.sheet);
  if (options.sheet !== undefined && asked === undefined) {
    const sheets = visible.map(({ name }) => name);
    return err([readingFinding('sheet-not-found', 'error', { sheet: options.sheet, sheets })]);
  }
  const searched = asked === undefined ? visible : [asked];
  const tablesBySheet = new Map([...new Set([...theirs, ...searched])].map((sheet) => [sheet, tablesOf(sheet, names)]));
  const tablesOn = (sheet: Grid): readonly FoundTable[] => tablesBySheet.get(sheet) ?? [];
  const tables = searched.flatMap(tablesOn);
  const chosen = chooseTable(tables, editions, searched);
  if (!chosen.ok) {
    return chosen;
  }
  const { table } = chosen.value.found;
  const others = theirs.flatMap(tablesOn).filter((other) => !isSameTable(other.table, table));
  return ok(recognition(chosen.value, others, editions, options));
}

function recognition(
  { found, recognised }: Candidate,
  otherTables: readonly FoundTable[],
  editions: readonly Edition[],
  options: RecogniseOptions,
): Recognition {
  const { grid, table, end } = found;
  const { unit, period, edition: titled } = titleOf(grid, table.header.top);
  const edition = editionChosen(recognised, titled, editions, options);
  const rows = tableRows(grid, table, edition.value, end);
  const first = table.header.bottom + 1;
  const candidates = recognised.candidates.map(({ id }) => id);
  const figures = inputTables(otherTables, edition.value);
  const binding: Binding = {
    table,
    inputTables: figures.tables,
    body: { first, last: first + rows.length - 1 },
    rows: rows.map(({ row, kind, code, group }) => ({ row, kind, code, group })),
    unit,
    period,
    edition: edition.value?.id ?? null,
    candidates,
  };
  const notices: readonly ReadingFinding[] = [
    ...(unit === null ? [readingFinding('unit-missing', 'notice', {})] : []),
    ...(period === null ? [readingFinding('period-missing', 'notice', {})] : []),
  ];
  return { binding, findings: [...edition.findings, ...repeatedColumns(table), ...figures.findings, ...notices] };
}

/** The edition asked for, else the one the form names, else the one that its codes, maxima and groups prove. */
function editionChosen(
  recognised: Candidate['recognised'],
  titled: FoundText | null,
  editions: readonly Edition[],
  options: RecogniseOptions,
): { readonly value: Edition | null; readonly findings: readonly ReadingFinding[] } {
  const known = editions.map(({ id }) => id);
  const named = options.edition ?? titled?.value;
  if (named !== undefined) {
    const value = editions.find(({ id }) => id === named) ?? null;
    const at = options.edition === undefined ? (titled?.at ?? null) : null;
    const missing = readingFinding('edition-not-available', 'error', { edition: named, editions: known }, at);
    return { value, findings: value === null ? [missing] : [] };
  }
  if (recognised.edition !== null) {
    return { value: recognised.edition, findings: [] };
  }
  const candidates = recognised.candidates.map(({ id }) => id);
  const { codes, doubt } = recognised;
  const finding =
    candidates.length === 0 || doubt !== null
      ? readingFinding('edition-unknown', 'error', { codes: codes.slice(0, 5), editions: known, candidates, doubt })
      : readingFinding('edition-ambiguous', 'error', { candidates });
  return { value: null, findings: [finding] };
}

function isSameTable(a: BoundTable, b: BoundTable): boolean {
  return a.sheet === b.sheet && a.header.top === b.header.top && a.columns[0]?.column === b.columns[0]?.column;
}
