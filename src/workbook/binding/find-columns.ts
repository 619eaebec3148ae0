/** Where the columns of a remembered table stand now. */
import { foldWords } from '../../engine/text';
import { columnName } from '../a1';
import { commandFinding, type CommandFinding } from '../book-findings';
import type { Grid } from '../grid';
import type { BoundColumn } from '../recognise/binding';
import { headingTexts, SEARCHED_ROWS } from '../recognise/header';
import type { InputNames } from '../recognise/headings';
import { tablesOf } from '../recognise/tables';

/** The header rows of a table, counted from 0, ends included. */
interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
}

interface FoundColumns {
  readonly columns: readonly BoundColumn[];
  readonly findings: readonly CommandFinding[];
}

/**
 * The rows in which most of the remembered headings stand now, the nearest to where they were when several are equal.
 * Null where fewer than half of them are found. A table that was bound without headings stays where it was.
 */
export function findHeader(grid: Grid, was: HeaderRows, columns: readonly BoundColumn[]): HeaderRows | null {
  const wanted = columns.map(({ heading }) => foldWords(heading)).filter((heading) => heading !== '');
  if (wanted.length === 0) {
    return was;
  }
  const height = was.bottom - was.top;
  // A table bound by hand may stand further down than headers are looked for.
  const tops = [...Array(Math.min(grid.rows, SEARCHED_ROWS)).keys(), was.top];
  const candidates = [...new Set(tops)].map((top) => {
    const texts = new Set(headingTexts(grid, { top, bottom: top + height }).map(foldWords));
    return { top, found: wanted.filter((heading) => texts.has(heading)).length };
  });
  const [best] = candidates.sort((a, b) => b.found - a.found || Math.abs(a.top - was.top) - Math.abs(b.top - was.top));
  return best === undefined || best.found * 2 < wanted.length ? null : { top: best.top, bottom: best.top + height };
}

/**
 * The remembered columns by their headings. A heading that is gone is replaced by the one new heading that means the
 * same; what stays unclear is left out and named.
 */
export function findColumns(
  grid: Grid,
  header: HeaderRows,
  was: readonly BoundColumn[],
  names: InputNames,
): FoundColumns {
  const texts = headingTexts(grid, header).map(foldWords);
  const placed = was.map((column) => ({ was: column, places: placesOf(column, texts) }));
  const taken = new Set(placed.flatMap(({ places }) => places));
  const findings: CommandFinding[] = [];
  const columns = placed.flatMap(({ was: column, places }): BoundColumn[] => {
    const [only] = places;
    if (only !== undefined && places.length === 1) {
      return [{ ...column, column: only }];
    }
    if (places.length > 1) {
      findings.push(
        commandFinding('binding-column-unclear', 'error', {
          heading: column.heading,
          columns: places.map(columnName),
        }),
      );
      return [];
    }
    const renamed = renamedColumn(grid, header, column, taken, names);
    findings.push(
      renamed === null
        ? commandFinding('binding-column-gone', isNeeded(column) ? 'error' : 'warning', {
            heading: column.heading,
            field: column.field,
          })
        : commandFinding('binding-column-renamed', 'warning', { from: column.heading, to: renamed.heading }),
    );
    return renamed === null ? [] : [renamed];
  });
  return { columns: columns.sort((a, b) => a.column - b.column), findings: [...findings, ...moved(was, columns)] };
}

/** Where a column can stand: its old place counts alone when its heading is still there. */
function placesOf({ column, heading }: BoundColumn, texts: readonly string[]): readonly number[] {
  const wanted = foldWords(heading);
  if (wanted === '' || texts[column] === wanted) {
    return [column];
  }
  return texts.flatMap((text, place) => (text === wanted ? [place] : []));
}

/** The one column with a new heading that is understood as holding the same. */
function renamedColumn(
  grid: Grid,
  header: HeaderRows,
  was: BoundColumn,
  taken: ReadonlySet<number>,
  names: InputNames,
): BoundColumn | null {
  const table = tablesOf(grid, names).find((found) => found.table.header.bottom === header.bottom)?.table;
  const same = table?.columns.filter((column) => !taken.has(column.column) && holdsTheSame(column, was)) ?? [];
  const [only] = same;
  return only !== undefined && same.length === 1 ? only : null;
}

function holdsTheSame(a: BoundColumn, b: BoundColumn): boolean {
  if (a.field === 'appraised' && b.field === 'appraised') return a.round === b.round;
  if (a.field === 'input' && b.field === 'input') return a.input === b.input;
  return a.field === b.field;
}

function isNeeded({ field }: BoundColumn): boolean {
  return ['code', 'self', 'appraised', 'final', 'input', 'value'].includes(field);
}

/** Columns that stand elsewhere among the others. Where all moved alike, columns were inserted before them. */
function moved(was: readonly BoundColumn[], now: readonly BoundColumn[]): readonly CommandFinding[] {
  const steps = now.map((column) => {
    const old = was.find((other) => other.heading === column.heading && holdsTheSame(other, column));
    return { column, old, by: old === undefined ? 0 : column.column - old.column };
  });
  const usual = mostCommon(steps.map(({ by }) => by));
  return steps.flatMap(({ column, old, by }) =>
    old === undefined || by === usual
      ? []
      : [
          commandFinding('binding-column-moved', 'notice', {
            heading: column.heading,
            from: columnName(old.column),
            to: columnName(column.column),
          }),
        ],
  );
}

function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
