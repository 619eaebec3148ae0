/** Which points will stay (đạt bền vững) and which are fragile, over years. */
import { isReason } from '../review/reason';
import { exactSum } from '../scoring/exact';

/**
 * In how many years running, the latest first, a criterion must have had its maximum to count as sustainable. No decision
 * defines the term; the rule is ours and stated wherever the result is shown.
 */
export const SUSTAINED_YEARS = 2;

/** A criterion's points in the years known, the latest first, in points; null where a year has none. */
interface CriterionHistory {
  /** Code. */
  readonly criterion: string;
  /** In points. */
  readonly max: number;
  /** The firmest that each year has (final, else appraised, else self-assessed): what is below the maximum here is fragile. */
  readonly points: readonly (number | null)[];
  /** All years on one basis: only what is full here is sustainable, a claim not being worth what was ruled. */
  readonly comparable: readonly (number | null)[];
}

/** `unknown`: too few years are known, and nothing speaks against the criterion. */
export type Durability = 'sustainable' | 'fragile' | 'unknown';

/**
 * What a person knows better than the rule: a contract that runs out, a platform that the ministry keeps up. Without a
 * reason (`isReason`) it does not count.
 */
export interface DurabilityRuling {
  /** Code of the criterion. */
  readonly criterion: string;
  readonly durability: Exclude<Durability, 'unknown'>;
  readonly reason: string;
  /** When it was made, ISO time. */
  readonly at: string;
}

/** A criterion as it was sorted. */
interface SortedCriterion extends CriterionHistory {
  readonly byRule: Durability;
  /** Null where the rule decided. */
  readonly ruling: DurabilityRuling | null;
  /** What counts: the person's ruling, else the rule. */
  readonly durability: Durability;
}

/** Number of criteria and the sum of their maxima in points. */
interface CriteriaSum {
  readonly criteria: number;
  readonly points: number;
}

/** All criteria in the order given, and the sums of each kind. */
export interface Sustainability extends Readonly<Record<Durability, CriteriaSum>> {
  readonly criteria: readonly SortedCriterion[];
}

/** Sorts criteria into sustainable and fragile, by the rule where no person ruled otherwise. */
export function sustainability(
  histories: readonly CriterionHistory[],
  rulings: readonly DurabilityRuling[] = [],
): Sustainability {
  const ruled = new Map(
    rulings.filter(({ reason }) => isReason(reason)).map((ruling) => [ruling.criterion, ruling] as const),
  );
  const criteria = histories.map((history): SortedCriterion => {
    const byRule = ruleOf(history);
    const ruling = ruled.get(history.criterion) ?? null;
    return { ...history, byRule, ruling, durability: ruling?.durability ?? byRule };
  });
  const sumOf = (durability: Durability): CriteriaSum => {
    const those = criteria.filter((each) => each.durability === durability);
    return { criteria: those.length, points: exactSum(those.map(({ max }) => max)) };
  };
  return { criteria, sustainable: sumOf('sustainable'), fragile: sumOf('fragile'), unknown: sumOf('unknown') };
}

function ruleOf({ max, points, comparable }: CriterionHistory): Durability {
  const known = (years: readonly (number | null)[]) =>
    years.slice(0, SUSTAINED_YEARS).map((each) => possible(each, max));
  if (known(points).some((each) => each !== null && each < max)) return 'fragile';
  const full = [...known(points), ...known(comparable)].filter((each) => each === max);
  return full.length === 2 * SUSTAINED_YEARS ? 'sustainable' : 'unknown';
}

/** Points that a criterion can have; others say nothing, which is another check's matter. */
function possible(points: number | null, max: number): number | null {
  return points !== null && points >= 0 && points <= max ? points : null;
}
