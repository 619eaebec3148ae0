/** Which earlier scoresheets of a unit a later one can be compared with, and how. */
import { CUMULATIVE_SPANS, parsePeriod, yearBefore, comparePeriods, type Period } from '../period';
import type { Entry, Scoresheet } from '../scoring/scoresheet';
import type { CheckContext } from './check';

/**
 * How a period stands to a later one: `continued` when both add up from 1 January of one year, `year-before` when it is
 * the same span of the year before, or when one of the two names no period and nothing speaks against it.
 */
type Relation = 'continued' | 'year-before';

/** How an earlier scoresheet's period stands to a later one's; null where their figures are not to be compared. */
export function relationOf(earlier: Scoresheet, later: Scoresheet): Relation | null {
  const [before, now] = [periodOf(earlier), periodOf(later)];
  if (before === null || now === null) {
    return 'year-before';
  }
  if (comparePeriods(before, yearBefore(now)) === 0) {
    return 'year-before';
  }
  const isAddedUp = ({ span }: Period): boolean => CUMULATIVE_SPANS.some((cumulative) => cumulative === span);
  const isContinued = before.year === now.year && isAddedUp(before) && isAddedUp(now);
  return isContinued && comparePeriods(before, now) < 0 ? 'continued' : null;
}

/** The latest earlier scoresheet that stands so to the one that is checked; null where none was given. */
export function earlierOf(
  { comparisons, scoresheet }: Pick<CheckContext, 'comparisons' | 'scoresheet'>,
  relation: Relation,
): Scoresheet | null {
  const fitting = (comparisons.previous ?? []).filter((earlier) => relationOf(earlier, scoresheet) === relation);
  return fitting.toSorted(byPeriod).at(-1) ?? null;
}

/** The first row of each criterion. */
export function firstEntries({ entries }: Scoresheet): ReadonlyMap<string, Entry> {
  return new Map(entries.toReversed().map((entry) => [entry.criterion, entry]));
}

function byPeriod(a: Scoresheet, b: Scoresheet): number {
  const [one, other] = [periodOf(a), periodOf(b)];
  return one === null || other === null ? 0 : comparePeriods(one, other);
}

function periodOf({ period }: Scoresheet): Period | null {
  return period === null ? null : parsePeriod(period);
}
