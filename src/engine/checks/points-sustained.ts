import { sustainability } from '../ranking/sustainability';
import type { Entry } from '../scoring/scoresheet';
import { defineCheck, fails, INAPPLICABLE, type CheckContext } from './check';
import { maximaOf } from './comparisons';
import { earlierOf, firstEntries } from './earlier';

/**
 * Tells which points are firm: criteria that had their maximum in this year and the year before (đạt bền vững), and those
 * that had not. No decision defines the term: the rule is that of `ranking/sustainability.ts`, and it is said to be ours.
 */
export const pointsSustained = defineCheck({
  id: 'points-sustained',
  severity: 'notice',
  subjects: (context) => (earlierOf(context, 'year-before') === null ? [] : [{ at: null, criterion: null }]),
  judge: (_, context) => {
    const earlier = earlierOf(context, 'year-before');
    const { sustainable, fragile, rule } = sustainability(histories(context));
    return sustainable.criteria + fragile.criteria === 0
      ? INAPPLICABLE
      : fails({ sustainable, fragile, years: rule.years, period: earlier?.period ?? null });
  },
});

/** The points of each criterion in both years, on the best basis that both of its rows have. */
function histories(context: CheckContext): Parameters<typeof sustainability>[0] {
  const { edition, scoresheet } = context;
  const earlier = earlierOf(context, 'year-before');
  const [now, then] = [firstEntries(scoresheet), earlier === null ? new Map<string, Entry>() : firstEntries(earlier)];
  return [...maximaOf(edition)].map(([criterion, max]) => ({
    criterion,
    max,
    points: onOneBasis(now.get(criterion), then.get(criterion)),
  }));
}

/** Final points, else those of the last appraisal, else self-assessed ones; nulls where no basis has both. */
function onOneBasis(now: Entry | undefined, then: Entry | undefined): readonly (number | null)[] {
  const bases = [
    [now?.final, then?.final],
    [now?.appraised.at(-1), then?.appraised.at(-1)],
    [now?.self, then?.self],
  ] as const;
  const [points] = bases.flatMap(([late = null, early = null]) =>
    late === null || early === null ? [] : [[late, early]],
  );
  return points ?? [null, null];
}
