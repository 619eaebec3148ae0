import { defineCheck, fails, HOLDS, INAPPLICABLE } from './check';
import { figuresOf, isLeftOut } from './figures';

/**
 * A criterion for which some raw figures were given has them all. One that nobody has begun is told by its missing
 * points instead, and items still to come (the fourth quarter's report) are none that is missing.
 */
export const figureMissing = defineCheck({
  id: 'figure-missing',
  severity: 'warning',
  subjects: figuresOf,
  judge: ({ entry, of, input, value }) => {
    const begun = Object.values(entry.inputs).some((given) => given !== null);
    const settled = isLeftOut(entry) || entry.state === 'did-not-arise';
    const isUnread = entry.notFigures?.includes(input.id) === true;
    if (!begun || settled || isUnread || of.rule.kind === 'count-per-item') return INAPPLICABLE;
    return value !== null ? HOLDS : fails({ input: input.id, label: input.label });
  },
});
