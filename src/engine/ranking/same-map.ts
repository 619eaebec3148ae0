/** Where a year lists units before or after a merger, and what a name that both had then means. */
import { successorsOf } from '../units/lineage';
import { nameKey } from '../units/name-key';
import type { YearResults, YearUnit } from './comparison';
import type { MappedUnit } from './onto-map';

/**
 * The year on whose map the results list their units. The ranking of the last year measured before a merger lists the new
 * units; a table of that year that still lists a unit that was merged is on the map of the year before.
 */
export function mapYearOf({ units, year }: YearResults): number {
  const isOld = units.some(({ identity: { unit } }) => unit !== null && !successorsOf(unit, year).includes(unit));
  return isOld ? year - 1 : year;
}

/**
 * The later units with the keys of the earlier ones on the same map. A name that both an old and a new unit had in that
 * year (Đà Nẵng in 2024) is not known as either; on one map only one unit has it.
 */
export function withSharedKeys(later: readonly YearUnit[], mapped: readonly MappedUnit[]): readonly YearUnit[] {
  const keys = new Set(mapped.map(({ unit }) => unit.identity.key));
  const bySpelling = new Map<string, YearUnit[]>();
  for (const { unit } of mapped) {
    const spelling = nameKey(unit.identity.name).spelled;
    const same = bySpelling.get(spelling);
    if (same === undefined) bySpelling.set(spelling, [unit]);
    else same.push(unit);
  }
  return later.map((unit) => {
    const { identity } = unit;
    if (keys.has(identity.key)) return unit;
    const [only, ...others] = bySpelling.get(nameKey(identity.name).spelled) ?? [];
    const isOneKnown = only !== undefined && (only.identity.unit === null) !== (identity.unit === null);
    return isOneKnown && others.length === 0 ? { ...unit, identity: { ...identity, key: only.identity.key } } : unit;
  });
}
