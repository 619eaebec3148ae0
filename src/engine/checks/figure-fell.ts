import { defineCheck, HOLDS, INAPPLICABLE, undecided } from './check';
import { earlierOf, firstEntries } from './earlier';
import { figuresOf, isLeftOut } from './figures';

/**
 * Counts that add up over the year do not fall: dossiers of the first half are among those of nine months. Compared are
 * the first quarter, six months, nine months and the year, within one year. Editions do not say which counts add up
 * (dossiers do) and which may fall (staff), so that only a person can tell. Source: the rhythm of Ho Chi Minh City's
 * communes, who score quarterly and cumulatively; that what fell is to be looked at is analysis.
 */
export const figureFell = defineCheck({
  id: 'figure-fell',
  severity: 'notice',
  subjects: (context) => {
    const earlier = earlierOf(context, 'continued');
    if (earlier === null) return [];
    const before = firstEntries(earlier);
    return figuresOf(context)
      .filter(({ input }) => input.kind === 'count')
      .map((figure) => ({
        ...figure,
        before: before.get(figure.entry.criterion)?.inputs[figure.input.id] ?? null,
        period: earlier.period,
      }));
  },
  judge: ({ entry, input, value, before, period }) => {
    if (typeof value !== 'number' || typeof before !== 'number' || isLeftOut(entry)) return INAPPLICABLE;
    return value >= before ? HOLDS : undecided({ input: input.id, label: input.label, value, before, period });
  },
});
