import { changedPoints } from './appraisal';
import { defineCheck, HOLDS, INAPPLICABLE, undecided } from './check';
import { entriesOf } from './entries';
import { isAgreed } from '../review/remarks';

/** Where every remark agrees (“Thống nhất tiêu chí”), the appraised points are the self-assessed ones; else somebody has to tell which of the two holds. */
export const agreedYetChanged = defineCheck({
  id: 'agreed-yet-changed',
  severity: 'warning',
  subjects: entriesOf,
  judge: ({ entry }, context) => {
    const changed = changedPoints(entry, context);
    if (changed === undefined) return INAPPLICABLE;
    if (changed === null) return HOLDS;
    if (!isAgreed(entry)) return INAPPLICABLE;
    const at = entry.at.appraised ?? entry.at.code ?? null;
    return undecided({ code: entry.criterion, ...changed }, { at });
  },
});
