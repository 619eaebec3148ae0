/** Subtotals and totals that the form prints, as subjects of checks. */
import { allCriteriaKnown } from '../edition/criteria';
import type { Group } from '../edition/schema';
import { exactSum } from '../scoring/exact';
import { roundHalfUp, roundRow } from '../scoring/round';
import type { Entry, PrintedTotal } from '../scoring/scoresheet';
import { fails, HOLDS, INAPPLICABLE, type CheckContext, type Outcome, type Subject } from './check';
import { isLeftOut } from './figures';
import { isWrong, type PointsColumn } from './points';

/** A column in which forms print totals: the maxima, or points of one kind. */
export type TotalColumn = 'max' | PointsColumn;

/** One printed figure. `round` counts from 1 and is null but for appraised points; `group` is null for a total of all. */
interface PrintedSubject extends Subject {
  readonly column: TotalColumn;
  readonly round: number | null;
  readonly printed: number | null;
  readonly group: Group | null;
  readonly total: PrintedTotal;
}

/** A printed total and the sum of its rows, in points. */
export interface TotalData {
  readonly column: TotalColumn;
  readonly round: number | null;
  readonly printed: number;
  readonly sum: number;
  readonly group: { readonly code: string; readonly name: Group['name'] } | null;
  /** Code of the heading whose rows it sums up; null where it is none. */
  readonly heading: string | null;
  /** Codes of the first and the last row of a subtotal that names neither; else null. */
  readonly span: readonly [first: string, last: string] | null;
  /** Codes of rows whose own figure is wrong: the total may be right once they are. */
  readonly dependsOn: readonly string[];
}

/** The printed subtotals of groups, or the printed totals of everything. */
export function printedOf(what: 'groups' | 'all', { edition, scoresheet }: CheckContext): readonly PrintedSubject[] {
  return (scoresheet.printedTotals ?? []).flatMap((total) => {
    const group = edition.groups.find(({ id }) => id === total.group) ?? null;
    const isPart = total.group !== null || total.addends !== undefined;
    if (isPart !== (what === 'groups') || (total.group !== null && group === null)) return [];
    return figuresOf(total).map((figure) => ({ ...figure, group, total, criterion: total.heading ?? null }));
  });
}

function figuresOf({
  max,
  self,
  appraised,
  final,
  at,
}: PrintedTotal): readonly Omit<PrintedSubject, 'group' | 'total' | 'criterion'>[] {
  return [
    { column: 'max', round: null, printed: max, at: at.max ?? null },
    { column: 'self', round: null, printed: self, at: at.self ?? null },
    ...appraised.map((printed, index, rounds) => {
      const place = (index === rounds.length - 1 ? at.appraised : at.code) ?? null;
      return { column: 'appraised' as const, round: index + 1, printed, at: place };
    }),
    { column: 'final', round: null, printed: final, at: at.final ?? null },
  ];
}

/**
 * A printed total is the sum of its rows at the edition's precision. Rows that are not applicable have left the maximum;
 * forms that still count them are right as well. A maximum is compared when every criterion is
 * known and every row prints its own: else the decision's figure is right and the sum of the rows is not.
 */
export function judgeTotal(subject: PrintedSubject, context: CheckContext): Outcome<TotalData> {
  const { printed, total } = subject;
  if (printed === null) return INAPPLICABLE;
  let first: Outcome<TotalData> | null = null;
  for (const entries of alternatives(total, context)) {
    const judged = judgeSum(entries, printed, subject, context);
    if (judged.outcome === 'holds') return HOLDS;
    first ??= judged;
  }
  return first ?? INAPPLICABLE;
}

function judgeSum(
  entries: readonly Entry[],
  printed: number,
  { column, round, group, total: { heading, addends } }: PrintedSubject,
  context: CheckContext,
): Outcome<TotalData> {
  if (column === 'max' && !maximaKnown(entries, context)) return INAPPLICABLE;
  const { rounding } = context.edition;
  const pointsIn = (entry: Entry): number => roundRow(figureOf(entry, column, round) ?? 0, rounding.rows);
  // Exact sums are slow, and nearly all printed totals are right.
  if (Math.abs(entries.reduce((total, entry) => total + pointsIn(entry), 0) - printed) < RESIDUE) return HOLDS;
  const sumOf = (rows: readonly Entry[]): number => exactSum(rows.map(pointsIn));
  const sum = sumOf(entries);
  const sums = [sum, sumOf(entries.filter(({ state }) => state !== 'not-applicable'))];
  // A maximum that leaves out what is only requested is told of by its own check.
  if (column === 'max') sums.push(sumOf(entries.filter((entry) => !isLeftOut(entry))));
  const shown = (points: number): number => roundHalfUp(points, rounding.points);
  if (sums.some((points) => shown(points) === shown(printed))) return HOLDS;
  const named = group === null ? null : { code: group.code, name: group.name };
  const dependsOn = entries.filter((entry) => isWrong(entry, column, context)).map(({ criterion }) => criterion);
  const [first, last] = [entries[0]?.criterion, entries.at(-1)?.criterion];
  const isSpan = addends !== undefined && heading === undefined && first !== undefined && last !== undefined;
  const data: TotalData = {
    column,
    round,
    printed,
    sum,
    group: named,
    heading: heading ?? null,
    span: isSpan ? [first, last] : null,
    dependsOn,
  };
  return fails(data, dependsOn.length === 0 ? {} : { severity: 'notice' });
}

/** Far below the last decimal of points, far above the binary residue of adding them. */
const RESIDUE = 1e-9;

function maximaKnown(entries: readonly Entry[], { edition }: CheckContext): boolean {
  return allCriteriaKnown(edition) && entries.every(({ max }) => max !== null);
}

function rowsOf(codes: readonly string[], { scoresheet }: CheckContext): readonly Entry[] {
  const wanted = new Set(codes);
  return scoresheet.entries.filter(({ criterion }) => wanted.has(criterion));
}

/** The sets of rows that a total may add up, likeliest first; none when the edition does not say which. */
function alternatives(
  { group: id, addends }: Pick<PrintedTotal, 'group' | 'addends'>,
  context: CheckContext,
): readonly (readonly Entry[])[] {
  const { edition, scoresheet, criteria } = context;
  if (addends !== undefined) return addends.map((codes) => rowsOf(codes, context));
  if (id === null) return [scoresheet.entries];
  const group = edition.groups.find((each) => each.id === id);
  return group === undefined || group.criteria.length === 0
    ? []
    : [scoresheet.entries.filter(({ criterion }) => criteria.get(criterion)?.group === group)];
}

/** The rows that a total adds up most likely; null when the edition does not say which. */
export function rowsOfTotal(
  total: Pick<PrintedTotal, 'group' | 'addends'>,
  context: CheckContext,
): readonly Entry[] | null {
  return alternatives(total, context)[0] ?? null;
}

function figureOf(entry: Entry, column: TotalColumn, round: number | null): number | null {
  return column === 'appraised' ? (entry.appraised[(round ?? 1) - 1] ?? null) : entry[column];
}
