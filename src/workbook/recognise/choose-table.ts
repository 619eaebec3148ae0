/** Which of the tables found is the scoresheet. */
import type { Edition } from '../../engine/edition/schema';
import { err, ok, type Result } from '../../engine/result';
import type { Grid } from '../grid';
import { readingFinding, type ReadingFinding } from '../read/findings';
import { columnOf, hasPoints, refOf } from './binding';
import { editionOf, type RecognisedEdition } from './edition-of';
import { SEARCHED_ROWS } from './header';
import { WORDINGS } from './headings';
import { hasCode, headerReference, isComplete, type FoundTable } from './tables';

/** A table that a scoresheet can be read from, with the edition its codes belong to. */
export interface Candidate {
  readonly found: FoundTable;
  readonly recognised: RecognisedEdition;
}

/** A header with fewer understood columns is hardly that of a score table that lacks one. */
const FEWEST_COLUMNS = 3;

/**
 * The one table to read: those with points stand before those with raw figures only, and those whose codes are
 * criteria of an edition before summaries and others. Two that stand equal are not chosen between.
 */
export function chooseTable(
  tables: readonly FoundTable[],
  editions: readonly Edition[],
  searched: readonly Grid[],
): Result<Candidate, readonly ReadingFinding[]> {
  const complete = tables.filter(isComplete).map((found) => ({ found, recognised: editionOf(found, editions) }));
  const [only, ...others] = narrowed(complete, [
    ({ found }) => hasPoints(found.table),
    ({ recognised }) => recognised.codes.length > 0,
    ({ recognised }) => recognised.candidates.length > 0,
    ({ found }) => columnOf(found.table, 'max') !== undefined,
  ]);
  if (only === undefined) {
    return err([nothingToRead(tables, searched)]);
  }
  if (others.length > 0) {
    const references = [only, ...others].map(({ found }) => headerReference(found));
    const onOneSheet = others.every(({ found }) => found.table.sheet === only.found.table.sheet);
    return err([readingFinding('several-tables', 'error', { tables: references, onOneSheet })]);
  }
  return ok(only);
}

/** Keeps the candidates that pass each test in turn, unless none does. */
function narrowed(
  candidates: readonly Candidate[],
  tests: readonly ((candidate: Candidate) => boolean)[],
): readonly Candidate[] {
  return tests.reduce((kept, test) => {
    const passing = kept.filter(test);
    return passing.length > 0 ? passing : kept;
  }, candidates);
}

function nothingToRead(tables: readonly FoundTable[], searched: readonly Grid[]): ReadingFinding {
  const fullest = [...tables].sort((a, b) => b.table.columns.length - a.table.columns.length)[0];
  if (fullest === undefined || fullest.table.columns.length < FEWEST_COLUMNS) {
    const fields = ['code', 'order', 'name', 'max', 'self', 'appraised', 'final'] as const;
    const lookedFor = fields.map((field) => WORDINGS[field][0] ?? field);
    return readingFinding('no-table', 'error', {
      sheets: searched.map(({ name }) => name),
      lookedFor,
      rows: SEARCHED_ROWS,
    });
  }
  const { table } = fullest;
  const column = hasCode(table) ? 'points' : 'code';
  const fields = column === 'code' ? (['code', 'order'] as const) : (['self', 'appraised', 'final'] as const);
  const found = table.columns.map(({ heading }) => heading);
  const lookedFor = fields.flatMap((field) => WORDINGS[field].slice(0, 2));
  const at = refOf(table.sheet, table.header.top, table.columns[0]?.column ?? 0);
  return readingFinding('column-missing', 'error', { column, found, lookedFor }, at);
}
