import { SUSTAINED_YEARS } from '../ranking/sustainability';
import { defineCheck, fails, INAPPLICABLE, type Subject } from './check';
import { sustainedPoints, type SustainedPoints } from './sustained';

interface SustainedSubject extends Subject {
  readonly points: SustainedPoints;
}

/**
 * Tells which points are firm: criteria that had their maximum in this year and the year before (đạt bền vững), and those
 * that had not, unless a person ruled otherwise. No decision defines the term: the rule is that of
 * `ranking/sustainability.ts`, and it is said to be ours.
 */
export const pointsSustained = defineCheck({
  id: 'points-sustained',
  severity: 'notice',
  subjects: ({ edition, scoresheet, comparisons }): readonly SustainedSubject[] => {
    const points = sustainedPoints(edition, scoresheet, comparisons);
    return points === null ? [] : [{ at: null, criterion: null, points }];
  },
  judge: ({ points: { criteria, sustainable, fragile, period } }) => {
    const ruled = criteria.filter(({ ruling, durability, byRule }) => ruling !== null && durability !== byRule).length;
    return sustainable.criteria + fragile.criteria === 0
      ? INAPPLICABLE
      : fails({ sustainable, fragile, ruled, years: SUSTAINED_YEARS, period });
  },
});
