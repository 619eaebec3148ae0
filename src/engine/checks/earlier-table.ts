/** An earlier period of which only points are known, as a table of many units tells them. */
import type { Entry, Scoresheet } from '../scoring/scoresheet';

/** One unit's points by code of the criterion. */
export interface EarlierPoints {
  readonly unit: string;
  readonly points: ReadonlyMap<string, number>;
}

/** The points as a scoresheet, so that they can be compared as one; it has neither figures nor papers. */
export function sheetOfPoints(
  { unit, points }: EarlierPoints,
  { edition, period }: Pick<Scoresheet, 'edition' | 'period'>,
): Scoresheet {
  return {
    edition,
    unit,
    period,
    entries: [...points].map(([criterion, self]): Entry => ({
      criterion,
      max: null,
      inputs: {},
      self,
      appraised: [],
      final: null,
      state: 'answered',
      texts: {},
      at: {},
    })),
  };
}
