import { changedPoints } from './appraisal';
import { groupRows, judgeRows } from './by-group';
import { defineCheck, fails, HOLDS, INAPPLICABLE } from './check';
import { hasRoomForRemarks, remarksOf } from '../review/remarks';

/**
 * Appraised points that differ from the self-assessed ones come with a reviewer's reason, beside the row or among the
 * rulings kept with the workbook: the unit has to explain itself against it. Told once per group.
 */
export const appraisedWithoutReason = defineCheck({
  id: 'appraised-without-reason',
  severity: 'warning',
  subjects: groupRows,
  judge: (rows, context) =>
    judgeRows(rows, {
      place: ({ at }) => at.appraised,
      judge: (entry) => {
        const { reasons } = context.comparisons;
        const changed = changedPoints(entry, context);
        const hasRoom = reasons !== undefined || hasRoomForRemarks(entry);
        if (changed === undefined || !hasRoom) return INAPPLICABLE;
        if (changed === null) return HOLDS;
        const given = remarksOf(entry).length > 0 || (reasons?.get(entry.criterion) ?? '') !== '';
        return given ? HOLDS : fails(changed);
      },
    }),
});
