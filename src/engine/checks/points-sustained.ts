import { sustainability, SUSTAINED_YEARS } from '../ranking/sustainability';
import type { Entry, Scoresheet } from '../scoring/scoresheet';
import type { Edition } from '../edition/schema';
import { typedPoints, type TypedBasis } from '../scoring/typed-points';
import { defineCheck, fails, INAPPLICABLE, type Subject } from './check';
import { maximaOf } from './comparisons';
import { earlierOf, firstEntries } from './earlier';

interface EarlierSubject extends Subject {
  readonly earlier: Scoresheet;
}

/**
 * Tells which points are firm: criteria that had their maximum in this year and the year before (đạt bền vững), and those
 * that had not. No decision defines the term: the rule is that of `ranking/sustainability.ts`, and it is said to be ours.
 */
export const pointsSustained = defineCheck({
  id: 'points-sustained',
  severity: 'notice',
  subjects: (context): readonly EarlierSubject[] => {
    const earlier = earlierOf(context, 'year-before');
    return earlier === null ? [] : [{ at: null, criterion: null, earlier }];
  },
  judge: ({ earlier }, { edition, scoresheet }) => {
    const { sustainable, fragile } = sustainability(histories(edition, scoresheet, earlier));
    return sustainable.criteria + fragile.criteria === 0
      ? INAPPLICABLE
      : fails({ sustainable, fragile, years: SUSTAINED_YEARS, period: earlier.period });
  },
});

/** The points of each criterion in both years, this one first. */
function histories(edition: Edition, now: Scoresheet, then: Scoresheet): Parameters<typeof sustainability>[0] {
  const [late, early] = [firstEntries(now), firstEntries(then)];
  return [...maximaOf(edition)].map(([criterion, max]) => ({
    max,
    points: onOneBasis(late.get(criterion), early.get(criterion)),
  }));
}

const FIRMEST = ['final', 'appraised', 'self'] as const satisfies readonly TypedBasis[];

/** The points of both rows on the firmest basis that both have; nulls where there is none. */
function onOneBasis(now: Entry | undefined, then: Entry | undefined): readonly (number | null)[] {
  if (now === undefined || then === undefined) return [null, null];
  const pairs = FIRMEST.map((basis) => [typedPoints(now, basis), typedPoints(then, basis)]);
  return pairs.find((pair) => !pair.includes(null)) ?? [null, null];
}
