/** A form's points beside those of the year before: which will stay, and which are fragile. */
import type { Edition } from '../edition/schema';
import { sustainability, type Sustainability } from '../ranking/sustainability';
import type { Entry, Scoresheet } from '../scoring/scoresheet';
import { typedPoints, type TypedBasis } from '../scoring/typed-points';
import { maximaOf, type Comparisons } from './comparisons';
import { earlierOf, firstEntries } from './earlier';

/** The criteria of a form, each with its points in this year and the year before, in this order. */
export interface SustainedPoints extends Sustainability {
  /** The period of the earlier scoresheet; null where it names none. */
  readonly period: string | null;
}

/** The scored criteria of a form as they stand over both years; null where no scoresheet of the year before is given. */
export function sustainedPoints(
  edition: Edition,
  scoresheet: Scoresheet,
  comparisons: Comparisons,
): SustainedPoints | null {
  const earlier = earlierOf({ scoresheet, comparisons }, 'year-before');
  if (earlier === null) return null;
  const [late, early] = [firstEntries(scoresheet), firstEntries(earlier)];
  const histories = [...maximaOf(edition)].map(([criterion, max]) => ({
    criterion,
    max,
    points: [firmest(late.get(criterion)), firmest(early.get(criterion))],
    comparable: onOneBasis(late.get(criterion), early.get(criterion)),
  }));
  return { ...sustainability(histories, comparisons.durability), period: earlier.period };
}

const FIRMEST = ['final', 'appraised', 'self'] as const satisfies readonly TypedBasis[];

/** The points of a row on the firmest basis that it has. */
function firmest(row: Entry | undefined): number | null {
  if (row === undefined) return null;
  return FIRMEST.map((basis) => typedPoints(row, basis)).find((points) => points !== null) ?? null;
}

/** The points of both rows on the firmest basis that both have; nulls where there is none. */
function onOneBasis(now: Entry | undefined, then: Entry | undefined): readonly (number | null)[] {
  if (now === undefined || then === undefined) return [null, null];
  const pairs = FIRMEST.map((basis) => [typedPoints(now, basis), typedPoints(then, basis)]);
  return pairs.find((pair) => !pair.includes(null)) ?? [null, null];
}
