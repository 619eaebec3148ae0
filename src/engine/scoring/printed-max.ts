import { roundPoints } from './round';
import type { Entry } from './scoresheet';

/** Whether a row prints another maximum than the edition's; false where either is not known. Both in points, at 9 decimals. */
export function printsOtherMax({ max: printed }: Entry, max: number | null): boolean {
  return printed !== null && max !== null && roundPoints(printed) !== roundPoints(max);
}
