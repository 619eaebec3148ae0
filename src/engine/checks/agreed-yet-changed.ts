import { changedPoints } from './appraisal';
import { defineCheck, HOLDS, INAPPLICABLE, undecided } from './check';
import { entriesOf } from './entries';
import { remarksOn } from './reviewers';

/** Where every remark agrees (“Thống nhất tiêu chí”), the appraised points are the self-assessed ones; else somebody has to tell which of the two holds. */
export const agreedYetChanged = defineCheck({
  id: 'agreed-yet-changed',
  severity: 'warning',
  subjects: entriesOf,
  judge: ({ entry }, context) => {
    const changed = changedPoints(entry, context);
    if (changed === undefined) return INAPPLICABLE;
    if (changed === null) return HOLDS;
    const { agreed, disagreed } = remarksOn(entry);
    if (!agreed || disagreed) return INAPPLICABLE;
    const at = entry.at.appraised ?? entry.at.code ?? null;
    return undecided({ code: entry.criterion, ...changed }, { at });
  },
});
