import { defineCheck, fails, HOLDS, INAPPLICABLE } from './check';
import { entriesOf } from './entries';
import { isLeftOut } from './figures';
import { ratiosOf } from './quotients';

/** Known and not zero: a zero is judged by `part-without-whole`. */
const isSome = (value: number | null): boolean => value !== null && value !== 0;

/**
 * The numerator of a ratio is no larger than its denominator, nor is a part of a sum than its own whole. More computers
 * than staff do occur, and the ratio is then capped at 100 %; but often a and b were exchanged.
 */
export const partOverWhole = defineCheck({
  id: 'part-over-whole',
  severity: 'warning',
  subjects: entriesOf,
  judge: ({ entry }, { criteria }) => {
    const criterion = criteria.get(entry.criterion)?.criterion;
    if (criterion === undefined || isLeftOut(entry)) return INAPPLICABLE;
    const known = ratiosOf(criterion, entry).filter(({ part, whole }) => part.value !== null && isSome(whole.value));
    if (known.length === 0) return INAPPLICABLE;
    const over = known.find(({ part, whole }) => (part.value ?? 0) > (whole.value ?? 0));
    return over === undefined ? HOLDS : fails({ part: over.part, whole: over.whole });
  },
});
