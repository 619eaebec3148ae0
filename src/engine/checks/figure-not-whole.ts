import { defineCheck, fails, HOLDS, INAPPLICABLE } from './check';
import { figuresOf, isLeftOut } from './figures';

/** What is counted (people, dossiers, systems) comes in whole numbers; a fraction often is a percentage in the wrong cell. */
export const figureNotWhole = defineCheck({
  id: 'figure-not-whole',
  severity: 'warning',
  subjects: figuresOf,
  judge: ({ entry, input, value }) => {
    if (typeof value !== 'number' || input.kind !== 'count' || isLeftOut(entry)) return INAPPLICABLE;
    return Number.isInteger(value) ? HOLDS : fails({ input: input.id, label: input.label, value });
  },
});
