/** Which points will stay (đạt bền vững) and which are fragile, over years. */
import { exactSum } from '../scoring/exact';

/**
 * In how many years running, the latest first, a criterion must have had its maximum to count as sustainable. No decision
 * defines the term; the rule is ours and stated wherever the result is shown.
 */
export const SUSTAINED_YEARS = 2;

/** A criterion's points in the years known, the latest first; null where a year has none. */
interface CriterionHistory {
  /** In points. */
  readonly max: number;
  readonly points: readonly (number | null)[];
}

/** Number of criteria and the sum of their maxima in points. */
interface CriteriaSum {
  readonly criteria: number;
  readonly points: number;
}

/** Criteria with too few years known, and nothing that speaks against them, are in neither. */
interface Sustainability {
  readonly sustainable: CriteriaSum;
  readonly fragile: CriteriaSum;
}

/** Sorts criteria into sustainable and fragile. */
export function sustainability(histories: readonly CriterionHistory[]): Sustainability {
  const fragile = histories.filter(isFragile);
  const sustainable = histories.filter((each) => !isFragile(each) && isKnown(each));
  return { sustainable: sumOf(sustainable), fragile: sumOf(fragile) };
}

function isFragile({ max, points }: CriterionHistory): boolean {
  return points.slice(0, SUSTAINED_YEARS).some((each) => each !== null && each < max);
}

function isKnown({ points }: CriterionHistory): boolean {
  const last = points.slice(0, SUSTAINED_YEARS);
  return last.length === SUSTAINED_YEARS && !last.includes(null);
}

function sumOf(histories: readonly CriterionHistory[]): CriteriaSum {
  return { criteria: histories.length, points: exactSum(histories.map(({ max }) => max)) };
}
