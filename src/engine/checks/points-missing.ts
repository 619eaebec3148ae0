import { defineCheck, fails, HOLDS, INAPPLICABLE, type CheckContext } from './check';
import { isLeftOut } from './figures';
import { pointsOf, type PointsColumn, type PointsSubject } from './points';

const COLUMNS = ['self', 'appraised', 'final'] as const satisfies readonly PointsColumn[];

/** Whether anybody has begun to fill the column in. */
function isBegun(column: PointsColumn, { scoresheet }: CheckContext): boolean {
  return scoresheet.entries.some((entry) =>
    column === 'appraised' ? entry.appraised.some((points) => points !== null) : entry[column] !== null,
  );
}

/** The cells of a column; of appraised points the last round's. */
function cellsOf(column: PointsColumn, context: CheckContext): readonly PointsSubject[] {
  return pointsOf(column, context).filter(({ round, entry }) => round === null || round === entry.appraised.length);
}

/**
 * A column that people have begun to fill in has points in every row; a blank one is no zero and leaves the sum short.
 * A cell that holds a word or an error is told of where it was read.
 */
export const pointsMissing = defineCheck({
  id: 'points-missing',
  severity: 'notice',
  subjects: (context) =>
    COLUMNS.filter((column) => isBegun(column, context)).flatMap((column) => cellsOf(column, context)),
  judge: ({ column, entry, points }, { criteria }) => {
    if (isLeftOut(entry) || !criteria.has(entry.criterion) || entry.notPoints?.includes(column) === true)
      return INAPPLICABLE;
    const given = column === 'appraised' ? entry.appraised.some((round) => round !== null) : points !== null;
    return given ? HOLDS : fails({ column, code: entry.criterion });
  },
});
