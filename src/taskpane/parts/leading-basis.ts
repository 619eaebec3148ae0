import type { ScoredSum } from '../../engine/scoring/scorecard';
import type { Basis } from '../../engine/scoring/scoresheet';

/** In the order in which people ask for them while a form is filled in. */
const ORDER: readonly Basis[] = ['self', 'computed', 'appraised', 'final'];

/** The bases on which there are points. */
export function knownBases(sum: ScoredSum): readonly Basis[] {
  return ORDER.filter((basis) => sum[basis] !== null);
}

/** The basis to show first: one whose total is whole, else one that has points at all; null where there are none. */
export function leadingBasis(sum: ScoredSum): Basis | null {
  const known = knownBases(sum);
  return known.find((basis) => sum.completeness[basis]) ?? known[0] ?? null;
}
