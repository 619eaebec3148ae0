import { defineCheck, fails, INAPPLICABLE, undecided } from './check';
import { statesOf } from './entries';

/** A unit asks that a criterion be left out: a reviewer rules on it, unless the edition never allows it. */
export const notApplicableRequested = defineCheck({
  id: 'not-applicable-requested',
  severity: 'error',
  subjects: statesOf,
  judge: ({ entry }, { criteria }) => {
    if (entry.state !== 'not-applicable-requested') {
      return INAPPLICABLE;
    }
    const criterion = criteria.get(entry.criterion)?.criterion;
    const allowed = criterion?.notApplicable !== 'never';
    const data = { code: entry.criterion, max: criterion?.max ?? entry.max, allowed };
    return allowed ? undecided(data) : fails(data);
  },
});
