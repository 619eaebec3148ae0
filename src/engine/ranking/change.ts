/** Changes between two scorings of a unit, such as two years or self-assessed and appraised. */
import { exactSum } from '../scoring/exact';

/** Gained (positive) or lost points or index, without binary residue: 774.45 after 697.55 is 76.9. Null where one is unknown. */
export function valueChange(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : exactSum([after, -before]);
}

/** Places risen (positive, tăng bậc) or fallen (negative, giảm bậc). Null where the unit was not ranked. */
export function rankChange(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : before - after;
}
