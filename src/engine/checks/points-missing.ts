import { isAnswered } from './answered';
import { groupRows, judgeRows, type GroupRows } from './by-group';
import { defineCheck, fails, HOLDS, INAPPLICABLE, type CheckContext, type Outcome } from './check';
import { isForOthers, isLeftOut } from './figures';
import type { PointsColumn } from './points';
import { compileEdition, earnsPoints } from '../scoring/compile';
import type { Entry } from '../scoring/scoresheet';

const COLUMNS = ['self', 'appraised', 'final'] as const satisfies readonly PointsColumn[];

/** The rows of a group, for one column. */
interface ColumnRows extends GroupRows {
  readonly column: PointsColumn;
}

/**
 * A column that people have begun to fill in has points in every row that was answered; a blank one is no zero and leaves
 * the sum short. Rows that nobody filled at all are told of by `criterion-unanswered`, but for those that are not for the
 * unit to fill; a cell that holds a word or an error where it was read. Told once per group and column.
 */
export const pointsMissing = defineCheck({
  id: 'points-missing',
  severity: 'notice',
  subjects: (context): readonly ColumnRows[] => {
    const begun = COLUMNS.filter((column) => context.scoresheet.entries.some((entry) => hasPoints(entry, column)));
    return begun.length === 0 ? [] : groupRows(context).flatMap((rows) => begun.map((column) => ({ ...rows, column })));
  },
  judge: (rows, context) => {
    const { column } = rows;
    const result = judgeRows(rows, {
      place: ({ at }) => at[column],
      judge: (entry) => judgeCell(entry, column, context),
    });
    return 'data' in result ? { ...result, data: { ...result.data, column } } : result;
  },
});

function judgeCell(entry: Entry, column: PointsColumn, { criteria, edition }: CheckContext): Outcome<null> {
  const criterion = criteria.get(entry.criterion)?.criterion;
  if (criterion === undefined || isLeftOut(entry) || !earnsPoints(compileEdition(edition), criterion.code)) {
    return INAPPLICABLE;
  }
  if (!isAnswered(entry) && !isForOthers(criterion)) return INAPPLICABLE;
  if (entry.notPoints?.includes(column) === true) return INAPPLICABLE;
  if (column === 'self' && isForOthers(criterion)) return INAPPLICABLE;
  return hasPoints(entry, column) ? HOLDS : fails(null);
}

/** Of appraised points any round's count. */
function hasPoints(entry: Entry, column: PointsColumn): boolean {
  return column === 'appraised' ? entry.appraised.some((points) => points !== null) : entry[column] !== null;
}
