import { compileEdition, earnsPoints } from '../scoring/compile';
import type { Entry } from '../scoring/scoresheet';
import { isAnswered } from './answered';
import { groupRows, judgeRows } from './by-group';
import { defineCheck, fails, HOLDS, INAPPLICABLE, type CheckContext } from './check';
import { isForOthers } from './figures';

/**
 * In a form that people have begun, every criterion has figures or points, or says why not: a row that nobody filled
 * earns nothing without a trace. What a survey finds is not for the unit to fill, and criteria without points lose none.
 * Told once per group; of a form that nobody has begun, `nothing-filled` tells.
 */
export const criterionUnanswered = defineCheck({
  id: 'criterion-unanswered',
  severity: 'warning',
  subjects: (context) => (context.scoresheet.entries.some(isAnswered) ? groupRows(context) : []),
  judge: (rows, context) => {
    const answered = new Set(rows.entries.filter(isAnswered).map(({ criterion }) => criterion));
    return judgeRows(rows, {
      place: ({ at, criterion }) =>
        context.criteria.get(criterion)?.criterion.rule.kind === 'given' ? at.self : undefined,
      judge: (entry) => {
        if (answered.has(entry.criterion)) return HOLDS;
        return isToFill(entry, context) ? fails(null) : INAPPLICABLE;
      },
    });
  },
});

/** Whether the unit is to fill the row, and the form has a place for it. */
function isToFill({ criterion: code, at, appraised }: Entry, { criteria, edition }: CheckContext): boolean {
  const known = criteria.get(code);
  if (known === undefined || isForOthers(known.criterion) || !earnsPoints(compileEdition(edition), code)) return false;
  const hasPointsColumn = at.self !== undefined || at.final !== undefined || appraised.length > 0;
  return hasPointsColumn || known.criterion.inputs.length > 0;
}
