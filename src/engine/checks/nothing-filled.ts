import { isAnswered } from './answered';
import { defineCheck, fails, HOLDS, INAPPLICABLE } from './check';

/**
 * A form that is handed in holds figures or points. A blank one is told of once, as a whole: it has just been made, or
 * the wrong file was sent.
 */
export const nothingFilled = defineCheck({
  id: 'nothing-filled',
  severity: 'warning',
  subjects: () => [{ at: null, criterion: null }],
  judge: (_subject, { scoresheet: { entries } }) => {
    if (entries.length === 0) return INAPPLICABLE;
    return entries.some(isAnswered) ? HOLDS : fails({ criteria: entries.length });
  },
});
