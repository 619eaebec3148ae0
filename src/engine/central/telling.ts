import type { Comparison, CriterionVerdict } from './verdict';

/**
 * The comparison that a row shows where there is room for one: a conflict, the weightiest first, else why something cannot be
 * compared; null where all match or nothing was reported, which other checks tell.
 */
export function tellingComparison({ comparisons }: CriterionVerdict): Comparison | null {
  const [conflict] = comparisons
    .filter((comparison) => comparison.verdict === 'conflict')
    .sort((a, b) => b.weight - a.weight);
  const undecided = comparisons.find(
    (comparison) => comparison.verdict === 'cannot-compare' && comparison.why.reason !== 'not-reported',
  );
  return conflict ?? undecided ?? null;
}
