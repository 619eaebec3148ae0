/** Units of levels that the product knows all units of: names that are none of them, and units that nobody gave. */
import { officialEdition } from '../../engine/edition/official';
import type { Edition } from '../../engine/edition/schema';
import type { Identity } from '../../engine/ranking/identity';
import { leagueOf } from '../../engine/ranking/league';
import type { Unit } from '../../engine/units/catalogue';
import { unitsMeasured } from '../../engine/units/measured';
import { resolveUnit } from '../../engine/units/resolve';
import type { UnitLevel } from '../../engine/units/schema';

const KNOWN_LEVELS: readonly UnitLevel[] = ['province', 'ministry'];

/** The level of an official edition, where all its units are known; an edition of one's own may measure other units. */
function knownLevel({ id, level }: Edition): UnitLevel | null {
  return officialEdition(id) === undefined ? null : (KNOWN_LEVELS.find((each) => each === level) ?? null);
}

/** Whether a name is no unit of any of the years. Where a merger left it to several, a person may mean one of them. */
export function isNoUnit({ name, unit }: Identity, edition: Edition, years: readonly number[]): boolean {
  const level = knownLevel(edition);
  if (level === null || unit !== null) return false;
  const contexts = years.length === 0 ? [{ level }] : years.map((year) => ({ level, year }));
  return contexts.every((context) => resolveUnit(name, context).kind === 'none');
}

/** The units that are missing from each league of which more than half is there, in the order of the catalogue. */
export function missingUnits(present: ReadonlySet<Unit>, edition: Edition, years: readonly number[]): readonly Unit[] {
  const level = knownLevel(edition);
  if (level === null || years.length === 0) return [];
  const count = (units: readonly Unit[]): number => units.filter((unit) => present.has(unit)).length;
  const [measured = [], ranked = []] = unitsMeasured(level, years);
  const leagues = new Map<string, Unit[]>();
  for (const unit of count(ranked) > count(measured) ? ranked : measured) {
    const league = leagueOf({ unit }, edition, null);
    if (typeof league === 'string') leagues.set(league, [...(leagues.get(league) ?? []), unit]);
  }
  return [...leagues.values()].flatMap((units) =>
    count(units) * 2 > units.length ? units.filter((unit) => !present.has(unit)) : [],
  );
}
