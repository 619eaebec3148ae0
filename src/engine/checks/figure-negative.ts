import { defineCheck, fails, HOLDS, INAPPLICABLE } from './check';
import { figuresOf, isLeftOut } from './figures';

/** Numbers of things are not below zero; with one that is, no points are computed. */
export const figureNegative = defineCheck({
  id: 'figure-negative',
  severity: 'error',
  subjects: figuresOf,
  judge: ({ entry, input, value }) => {
    if (typeof value !== 'number' || isLeftOut(entry)) return INAPPLICABLE;
    return value >= 0 ? HOLDS : fails({ input: input.id, label: input.label, value });
  },
});
