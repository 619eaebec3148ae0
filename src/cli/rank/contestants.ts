/** Who is ranked: the units of all files, identified, in their leagues, and those that the list of units lacks or adds. */
import type { Edition } from '../../engine/edition/schema';
import { rankingFinding } from '../../engine/ranking/findings';
import { identifyUnit } from '../../engine/ranking/identity';
import { leagueOf } from '../../engine/ranking/league';
import type { Contestant } from '../../engine/ranking/rank-units';
import type { ListedUnit } from '../../workbook/ranking-table/read-list';
import type { Entrant, RankedFile, Told } from './inputs';

/** The list of units that `--units` names. */
export interface GivenList {
  readonly file: string;
  readonly units: readonly ListedUnit[];
}

export interface Contestants {
  readonly contestants: readonly Contestant[];
  readonly told: readonly Told[];
  /** The years the units may have been measured in. */
  readonly years: readonly number[];
}

/** Levels of which the product knows all units. */
const KNOWN_LEVELS: readonly Edition['level'][] = ['province', 'ministry', 'nation'];

/** Identifies all units; with a list, those that it has and no file gives come in without values. */
export function contestantsOf(files: readonly RankedFile[], edition: Edition, list: GivenList | null): Contestants {
  const entrants = files.flatMap((file) => file.entrants.map((entrant) => ({ ...entrant, file: file.file })));
  const periods = [...new Set(entrants.flatMap(({ period }) => period ?? []))].sort();
  const years =
    periods.length === 0 ? edition.years : [...new Set(periods.map((period) => Number(period.slice(0, 4))))];
  const identify = (name: string) => identifyUnit(name, edition.level, years);
  const listed = new Map(list?.units.map((unit) => [identify(unit.unit).key, unit]));
  const contestantOf = (entrant: Entrant): Contestant => {
    const identity = identify(entrant.unit);
    const league = leagueOf(identity, edition, listed.get(identity.key)?.league ?? entrant.league);
    const { from, standings, gaps } = entrant;
    return { identity, from, league, standings, ...(gaps === undefined ? {} : { gaps }) };
  };
  const present = entrants.map((entrant) => ({ ...contestantOf(entrant), file: entrant.file }));
  const keys = new Set(present.map(({ identity }) => identity.key));
  const absent = [...listed].filter(([key]) => !keys.has(key)).map(([, unit]) => unit);
  const unlisted = list === null ? [] : present.filter(({ identity }) => !listed.has(identity.key));
  const about = (finding: Told['finding'], file: string | null, unit: string | null = null): Told => {
    return { finding, file, unit, inSheet: false };
  };
  return {
    years,
    contestants: [
      ...present,
      ...absent.map(({ unit, league }): Contestant => {
        const identity = identify(unit);
        const gaps = { id: 'nothing-given', data: {} } as const;
        return { identity, from: list?.file ?? '', league: leagueOf(identity, edition, league), standings: {}, gaps };
      }),
    ],
    told: [
      ...(periods.length > 1 ? [about(rankingFinding('rank-periods-differ', 'warning', { periods }), null)] : []),
      ...unlisted.map(({ identity: { name }, file }) =>
        about(rankingFinding('rank-unit-not-listed', 'warning', { unit: name }), file, name),
      ),
      ...absent.map(({ unit, at }) =>
        about(rankingFinding('rank-unit-absent', 'warning', { unit }, at), list?.file ?? null, unit),
      ),
      ...(list === null && !KNOWN_LEVELS.includes(edition.level)
        ? [about(rankingFinding('rank-no-list', 'notice', {}), null)]
        : []),
    ],
  };
}
