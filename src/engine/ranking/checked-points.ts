import { exactSum } from '../scoring/exact';
import type { CompiledEdition } from '../scoring/compile';
import type { Position } from '../scoring/what-if';

/** How many of the points claimed rest on figures that somebody else checked. */
export interface CheckedPoints {
  /** In points, of the scored criteria that have any. */
  readonly claimed: number;
  readonly checked: number;
  /** How many criteria that is. */
  readonly criteriaClaimed: number;
  readonly criteriaChecked: number;
  /** Claimed and not checked, the most points first. */
  readonly unchecked: readonly { readonly criterion: string; readonly points: number }[];
}

/**
 * Points that rest on checked figures ("612 of 774 points"). What counts as checked is the caller's: a figure that agrees
 * with the central one, or one that the council ruled on.
 */
export function checkedPoints(
  compiled: CompiledEdition,
  { criteria }: Pick<Position, 'criteria'>,
  isChecked: (criterion: string) => boolean,
): CheckedPoints {
  const claims = compiled.criteria.flatMap(({ criterion: { code }, scored }) => {
    const points = criteria.get(code) ?? null;
    return scored && points !== null && points > 0 ? [{ criterion: code, points }] : [];
  });
  const checked = claims.filter(({ criterion }) => isChecked(criterion));
  return {
    claimed: exactSum(claims.map(({ points }) => points)),
    checked: exactSum(checked.map(({ points }) => points)),
    criteriaClaimed: claims.length,
    criteriaChecked: checked.length,
    unchecked: claims.filter(({ criterion }) => !isChecked(criterion)).toSorted((a, b) => b.points - a.points),
  };
}
