/** Subtotals and totals that the form prints, as subjects of checks. */
import { allCriteriaKnown } from '../edition/criteria';
import type { Group } from '../edition/schema';
import { exactSum } from '../scoring/exact';
import { roundHalfUp, roundRow } from '../scoring/round';
import type { Entry, PrintedTotal } from '../scoring/scoresheet';
import { fails, HOLDS, INAPPLICABLE, type CheckContext, type Outcome, type Subject } from './check';
import type { PointsColumn } from './points';

export type TotalColumn = 'max' | PointsColumn;

/** One printed figure. `round` counts from 1 and is null but for appraised points; `group` is null for a total of all. */
export interface PrintedSubject extends Subject {
  readonly column: TotalColumn;
  readonly round: number | null;
  readonly printed: number | null;
  readonly group: Group | null;
}

/** A printed total and the sum of its rows, in points. */
export interface TotalData {
  readonly column: TotalColumn;
  readonly round: number | null;
  readonly printed: number;
  readonly sum: number;
  readonly group: { readonly code: string; readonly name: Group['name'] } | null;
}

/** The printed subtotals of groups, or the printed totals of everything. */
export function printedOf(what: 'groups' | 'all', { edition, scoresheet }: CheckContext): readonly PrintedSubject[] {
  return (scoresheet.printedTotals ?? []).flatMap((total) => {
    const group = edition.groups.find(({ id }) => id === total.group) ?? null;
    const asked = what === 'groups' ? group !== null : total.group === null;
    return asked ? figuresOf(total).map((figure) => ({ ...figure, group, criterion: null })) : [];
  });
}

function figuresOf({
  max,
  self,
  appraised,
  final,
  at,
}: PrintedTotal): readonly Omit<PrintedSubject, 'group' | 'criterion'>[] {
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
  const { column, round, printed, group } = subject;
  const entries = entriesIn(group, context);
  if (printed === null || entries === null || (column === 'max' && !maximaKnown(entries, context))) {
    return INAPPLICABLE;
  }
  const { rounding } = context.edition;
  const sumOf = (rows: readonly Entry[]): number =>
    exactSum(rows.map((entry) => roundRow(figureOf(entry, column, round) ?? 0, rounding.rows)));
  const sum = sumOf(entries);
  const sums = [sum, sumOf(entries.filter(({ state }) => state !== 'not-applicable'))];
  const shown = (points: number): number => roundHalfUp(points, rounding.points);
  return sums.some((points) => shown(points) === shown(printed))
    ? HOLDS
    : fails({ column, round, printed, sum, group: group === null ? null : { code: group.code, name: group.name } });
}

function maximaKnown(entries: readonly Entry[], { edition }: CheckContext): boolean {
  return allCriteriaKnown(edition) && entries.every(({ max }) => max !== null);
}

/** The rows that a total adds up; null when the edition does not say which criteria the group has. */
function entriesIn(group: Group | null, { scoresheet, criteria }: CheckContext): readonly Entry[] | null {
  if (group === null) {
    return scoresheet.entries;
  }
  return group.criteria.length === 0
    ? null
    : scoresheet.entries.filter(({ criterion }) => criteria.get(criterion)?.group === group);
}

function figureOf(entry: Entry, column: TotalColumn, round: number | null): number | null {
  return column === 'appraised' ? (entry.appraised[(round ?? 1) - 1] ?? null) : entry[column];
}
