/** The points of entries as subjects of checks. */
import { printsOtherMax } from '../scoring/printed-max';
import type { Entry } from '../scoring/scoresheet';
import type { CheckContext, Outcome, Subject } from './check';
import { fails, HOLDS, INAPPLICABLE } from './check';

/** The columns of points that people fill in. */
export type PointsColumn = 'self' | 'appraised' | 'final';

/** One cell of points. `round` counts from 1 and is null but for appraised points. */
interface PointsSubject extends Subject {
  readonly column: PointsColumn;
  readonly round: number | null;
  readonly points: number | null;
  readonly entry: Entry;
}

/** Points above the maximum, both in points. */
interface OverMaxData {
  readonly points: number;
  readonly max: number;
  readonly round: number | null;
}

/** The cells of one column of points; appraised points have one for each round. */
export function pointsOf(column: PointsColumn, { rows }: CheckContext): readonly PointsSubject[] {
  if (column !== 'appraised') {
    return rows.map(({ entry, criterion }) => ({
      column,
      round: null,
      points: entry[column],
      entry,
      at: entry.at[column] ?? null,
      criterion,
    }));
  }
  const subjects: PointsSubject[] = [];
  for (const { entry, criterion } of rows) {
    const { appraised } = entry;
    const place = entry.at.appraised ?? null;
    // Only the last round's cell is known; a finding about an earlier round points to the row.
    const row = entry.at.code ?? place;
    for (const [index, points] of appraised.entries()) {
      const at = index === appraised.length - 1 ? place : row;
      subjects.push({ column, round: index + 1, points, entry, at, criterion });
    }
  }
  return subjects;
}

/** Points are at most the edition's maximum, or the printed one where the edition knows none. */
export function judgeMax({ points, round, entry }: PointsSubject, { criteria }: CheckContext): Outcome<OverMaxData> {
  const max = criteria.get(entry.criterion)?.criterion.max ?? entry.max;
  if (points === null || max === null) {
    return INAPPLICABLE;
  }
  return points <= max ? HOLDS : fails({ points, max, round });
}

/** Whether a row's figure in a column is one that its own check or its reading tells of: what adds it up cannot be right. */
export function isWrong(entry: Entry, column: PointsColumn | 'max', { criteria }: CheckContext): boolean {
  const max = criteria.get(entry.criterion)?.criterion.max ?? null;
  if (column === 'max') return printsOtherMax(entry, max);
  const limit = max ?? entry.max ?? Infinity;
  const points = column === 'appraised' ? entry.appraised : [entry[column]];
  return isUnread(entry, column) || points.some((each) => each !== null && (each < 0 || each > limit));
}

/** Whether the cell holds what could not be read; a word that says the state of the row is read. */
function isUnread({ notPoints, at, stateAt }: Entry, column: PointsColumn): boolean {
  return notPoints?.includes(column) === true && (stateAt === undefined || stateAt.address !== at[column]?.address);
}
