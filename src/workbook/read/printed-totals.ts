/** The subtotals and totals that a form prints, and which of its rows each of them adds up. */
import type { Edition } from '../../engine/edition/schema';
import type { PrintedTotal } from '../../engine/scoring/scoresheet';
import type { TableRow } from '../recognise/rows';
import { placesOf, readFigures, type ReadContext } from './entry';

/** What a total adds up: a group, everything, or rows that it does not name. */
type Addends = Pick<PrintedTotal, 'group' | 'heading' | 'addends'>;

/** Every printed total that holds a figure, in the order of the sheet. */
export function printedTotals(edition: Edition, context: ReadContext & { readonly rows: readonly TableRow[] }) {
  const { rows } = context;
  return rows.flatMap((row, at): readonly PrintedTotal[] => {
    const addends = addendsOf(row, at, rows, edition);
    return addends === null ? [] : readTotal(row, addends, context);
  });
}

function addendsOf(row: TableRow, at: number, rows: readonly TableRow[], edition: Edition): Addends | null {
  switch (row.kind) {
    case 'group':
      return row.group === null ? null : { group: row.group };
    case 'heading':
      return row.code === null ? null : { group: null, heading: row.code, addends: [below(row.code, rows, edition)] };
    case 'total':
      return row.group === null ? unnamed(at, rows) : { group: row.group };
    default:
      return null;
  }
}

/**
 * A total that names nothing (`Cộng`) and is followed by more criteria, or by another such total, is that of the rows since
 * the last group or total, or of all rows so far; the last one, and one above all criteria, is that of everything.
 */
function unnamed(at: number, rows: readonly TableRow[]): Addends | null {
  const before = rows.slice(0, at);
  const isLast = !rows
    .slice(at + 1)
    .some(({ kind, group }) => kind === 'criterion' || (kind === 'total' && group === null));
  const soFar = codesOf(before);
  if (isLast || soFar.length === 0) return { group: null };
  const since = codesOf(before.slice(before.findLastIndex(({ kind }) => kind === 'group' || kind === 'total') + 1));
  // Two totals one below the other: which rows the second one adds up is not told.
  return since.length === 0 ? null : { group: null, addends: [since, soFar] };
}

/** The criteria that stand under a heading, by the edition or by their codes. */
function below(heading: string, rows: readonly TableRow[], { groups }: Edition): readonly string[] {
  const parents = new Map(groups.flatMap(({ criteria }) => criteria.map(({ code, parent }) => [code, parent])));
  const isUnder = (code: string): boolean => {
    const parent = parents.get(code);
    return code.startsWith(`${heading}.`) || parent === heading || (parent !== undefined && isUnder(parent));
  };
  return codesOf(rows).filter(isUnder);
}

function codesOf(rows: readonly TableRow[]): readonly string[] {
  return rows.flatMap(({ kind, code }) => (kind === 'criterion' && code !== null ? [code] : []));
}

function readTotal({ row }: TableRow, addends: Addends, context: ReadContext): readonly PrintedTotal[] {
  const figures = readFigures(row, null, context);
  const total: PrintedTotal = {
    ...addends,
    max: figures.max.value,
    self: figures.self.value,
    appraised: figures.appraised.map(({ value }) => value),
    final: figures.final.value,
    at: placesOf(row, context),
  };
  const printed = [total.max, total.self, ...total.appraised, total.final].some((value) => value !== null);
  return printed ? [total] : [];
}
