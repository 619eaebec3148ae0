/** Which points will stay (đạt bền vững) and which are fragile, over years. */
import { exactSum } from '../scoring/exact';

/**
 * When a criterion counts as sustainable: it reached at least `share` of its maximum in each of the last `years` years.
 * No decision defines the term; the rule is ours and stated wherever the result is shown.
 */
interface SustainabilityRule {
  readonly years: number;
  /** 0..1. */
  readonly share: number;
}

/** Full points in each of the last two years. */
const DEFAULT_SUSTAINABILITY: SustainabilityRule = { years: 2, share: 1 };

/** What a person knows better, with the reason: a contract that runs out, a platform that the ministry keeps up. */
interface SustainabilityOverride {
  readonly criterion: string;
  readonly sustainable: boolean;
  readonly reason: string;
}

/** A criterion and its points in the years known, the latest first; null where a year has none. */
interface CriterionHistory {
  readonly criterion: string;
  /** In points. */
  readonly max: number;
  readonly points: readonly (number | null)[];
}

interface SustainabilityRow {
  readonly criterion: string;
  readonly max: number;
  /** `unknown`: fewer years are known than the rule asks for, and those known do not speak against it. */
  readonly verdict: 'sustainable' | 'fragile' | 'unknown';
  /** Null where the rule decided. */
  readonly override: SustainabilityOverride | null;
}

/** Number of criteria and the sum of their maxima in points. */
interface CriteriaSum {
  readonly criteria: number;
  readonly points: number;
}

interface Sustainability {
  readonly rule: SustainabilityRule;
  readonly rows: readonly SustainabilityRow[];
  readonly sustainable: CriteriaSum;
  readonly fragile: CriteriaSum;
  readonly unknown: CriteriaSum;
}

/** Sorts criteria into sustainable and fragile; an override without a reason does not count. */
export function sustainability(
  histories: readonly CriterionHistory[],
  rule: SustainabilityRule = DEFAULT_SUSTAINABILITY,
  overrides: readonly SustainabilityOverride[] = [],
): Sustainability {
  const known = new Map(
    overrides.filter(({ reason }) => reason.trim() !== '').map((override) => [override.criterion, override]),
  );
  const rows = histories.map((history): SustainabilityRow => {
    const override = known.get(history.criterion) ?? null;
    const { criterion, max } = history;
    if (override !== null)
      return { criterion, max, verdict: override.sustainable ? 'sustainable' : 'fragile', override };
    return { criterion, max, verdict: verdictOf(history, rule), override: null };
  });
  const sumOf = (verdict: SustainabilityRow['verdict']): CriteriaSum => {
    const those = rows.filter((row) => row.verdict === verdict);
    return { criteria: those.length, points: exactSum(those.map(({ max }) => max)) };
  };
  return { rule, rows, sustainable: sumOf('sustainable'), fragile: sumOf('fragile'), unknown: sumOf('unknown') };
}

function verdictOf(
  { max, points }: CriterionHistory,
  { years, share }: SustainabilityRule,
): SustainabilityRow['verdict'] {
  const last = points.slice(0, years);
  if (last.some((each) => each !== null && each < share * max)) return 'fragile';
  return last.length < years || last.includes(null) ? 'unknown' : 'sustainable';
}
