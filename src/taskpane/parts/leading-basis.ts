import type { ScoredSum } from '../../engine/scoring/scorecard';
import type { Basis } from '../../engine/scoring/scoresheet';
import type { FormModel } from '../workbook/model';

/** In the order in which people ask for them while a form is filled in. */
const ORDER: readonly Basis[] = ['self', 'computed', 'appraised', 'final'];

/** The bases on which there are points. */
export function knownBases(sum: ScoredSum): readonly Basis[] {
  return ORDER.filter((basis) => sum[basis] !== null);
}

/** What the unit says of itself: others' points never stand in for it while it is incomplete. */
const OWN: readonly Basis[] = ['self', 'computed'];

/**
 * The basis to show first: of the unit's own the one whose total is whole, else one that has points at all; else another's.
 * Null where there are no points.
 */
export function leadingBasis(sum: ScoredSum): Basis | null {
  const known = knownBases(sum);
  const own = known.filter((basis) => OWN.includes(basis));
  return own.find((basis) => sum.completeness[basis]) ?? own[0] ?? known[0] ?? null;
}

/** Codes of the criteria whose points are below zero or above their maximum; they are in the total as they stand. */
export function beyondMaximum({ suspects }: Pick<FormModel, 'suspects'>, basis: Basis): readonly string[] {
  return suspects.flatMap((suspect) => (suspect.basis === basis ? [suspect.criterion] : []));
}
