import { defineCheck, fails, HOLDS, INAPPLICABLE } from './check';
import { entriesOf } from './entries';
import { isLeftOut } from './figures';
import { ratiosOf } from './quotients';

/** Of nothing there can be no part: a numerator above a zero denominator, of the ratio itself or of one inside its sums. */
export const partWithoutWhole = defineCheck({
  id: 'part-without-whole',
  severity: 'error',
  subjects: entriesOf,
  judge: ({ entry }, { criteria }) => {
    const criterion = criteria.get(entry.criterion)?.criterion;
    if (criterion === undefined || isLeftOut(entry)) return INAPPLICABLE;
    const ofZero = ratiosOf(criterion, entry).filter(({ whole }) => whole.value === 0);
    if (ofZero.length === 0) return INAPPLICABLE;
    const found = ofZero.find(({ part }) => (part.value ?? 0) > 0);
    return found === undefined ? HOLDS : fails({ part: found.part, whole: found.whole });
  },
});
