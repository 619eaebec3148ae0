import type { ScoredSum } from '../../engine/scoring/scorecard';
import type { Basis } from '../../engine/scoring/scoresheet';
import type { FormModel } from '../workbook/model';

/** In the order in which people ask for them while a form is filled in. */
const ORDER: readonly Basis[] = ['self', 'computed', 'appraised', 'final'];

/** The bases on which there are points. */
export function knownBases(sum: ScoredSum): readonly Basis[] {
  return ORDER.filter((basis) => sum[basis] !== null);
}

/** The basis to show first: it stays the same while points are filled in or go missing; null where there are none. */
export function leadingBasis(sum: ScoredSum): Basis | null {
  return knownBases(sum)[0] ?? null;
}

/** Codes of the criteria whose points are below zero or above their maximum; they are in the total as they stand. */
export function beyondMaximum({ list }: FormModel, basis: Basis): readonly string[] {
  return list.flatMap(({ code, points, max }) => {
    const given = points[basis];
    return given !== null && (given < 0 || (max !== null && given > max)) ? [code] : [];
  });
}
