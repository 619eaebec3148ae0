import { defineCheck, fails, HOLDS, INAPPLICABLE } from './check';
import { pointsOf } from './points';

/** Points are at least 0: no edition seen takes points away. */
export const pointsNegative = defineCheck({
  id: 'points-negative',
  severity: 'error',
  subjects: (context) => (['self', 'appraised', 'final'] as const).flatMap((column) => pointsOf(column, context)),
  judge: ({ column, round, points }) => {
    if (points === null) {
      return INAPPLICABLE;
    }
    return points >= 0 ? HOLDS : fails({ column, round, points });
  },
});
