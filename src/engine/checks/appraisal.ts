import { roundHalfUp } from '../scoring/round';
import type { Entry } from '../scoring/scoresheet';
import type { CheckContext } from './check';

/** Self-assessed points and what the last round that ruled made of them, where the two differ. */
interface ChangedPoints {
  readonly self: number;
  readonly appraised: number;
}

/** Whether an appraisal changed a row's points at the edition's precision; undefined where there is nothing to compare. */
export function changedPoints(
  { self, appraised: rounds }: Entry,
  { edition }: CheckContext,
): ChangedPoints | null | undefined {
  const appraised = rounds.findLast((points) => points !== null) ?? null;
  if (self === null || appraised === null) return undefined;
  const shown = (points: number): number => roundHalfUp(points, edition.rounding.points);
  return shown(self) === shown(appraised) ? null : { self, appraised };
}
