import { roundHalfUp } from '../scoring/round';
import { defineCheck, fails, HOLDS, INAPPLICABLE } from './check';
import { computedPoints } from './computed';
import { entriesOf } from './entries';

/**
 * Self-assessed points are those that the rule gives with the unit's own figures, at the precision at which the edition
 * publishes points. Points that no sheet can hold (negative, above the maximum) are told of by their own checks.
 */
export const selfNotByRule = defineCheck({
  id: 'self-not-by-rule',
  severity: 'error',
  subjects: (context) => {
    const computed = computedPoints(context);
    return computed.size === 0
      ? []
      : entriesOf(context).map((row) => ({ ...row, computed: computed.get(row.entry.criterion) ?? null }));
  },
  judge: ({ entry, computed }, { edition, criteria }) => {
    const { self } = entry;
    const max = criteria.get(entry.criterion)?.criterion.max ?? null;
    if (self === null || computed === null || self < 0 || (max !== null && self > max)) return INAPPLICABLE;
    const shown = (points: number): number => roundHalfUp(points, edition.rounding.points);
    const at = entry.at.self ?? entry.at.code ?? null;
    return shown(self) === shown(computed) ? HOLDS : fails({ code: entry.criterion, points: self, computed }, { at });
  },
});
