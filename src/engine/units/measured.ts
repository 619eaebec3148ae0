/** All units of a level that were measured together. */
import type { Unit, UnitCatalogue } from './catalogue';
import { OFFICIAL_UNITS } from './official';
import type { UnitLevel } from './schema';

/**
 * The units of the years given, one list for each map: in the year of a reform the old units (measured) and the new ones
 * (ranked), else twice the same. Units that are not assessed, or of which that is not known, are left out.
 */
export function unitsMeasured(
  level: UnitLevel,
  years: readonly number[],
  catalogue: UnitCatalogue = OFFICIAL_UNITS,
): readonly (readonly Unit[])[] {
  const stood = catalogue.units.filter(
    ({ level: own, league, firstYear, lastYear }) =>
      own === level &&
      league !== 'not-assessed' &&
      league !== 'unknown' &&
      years.every((year) => year >= (firstYear ?? year) && year <= (lastYear ?? year)),
  );
  const isBound = (bound: number | null): boolean => bound !== null && years.includes(bound);
  return [stood.filter(({ firstYear }) => !isBound(firstYear)), stood.filter(({ lastYear }) => !isBound(lastYear))];
}
