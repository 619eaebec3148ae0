import type { Basis, Entry } from './scoresheet';

/** The bases on which people type points. */
export type TypedBasis = Exclude<Basis, 'computed'>;

/** The points typed in a row, null where there are none. */
export function typedPoints({ self, appraised, final }: Entry, basis: TypedBasis): number | null {
  switch (basis) {
    case 'self':
      return self;
    case 'appraised':
      // A second round rules only on some rows; the others keep what the first one gave.
      return appraised.findLast((points) => points !== null) ?? null;
    case 'final':
      return final;
  }
}
