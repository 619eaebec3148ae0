/** Who is ranked: the units of all files, identified, in their leagues, and those that the list of units lacks or adds. */
import type { Edition } from '../../engine/edition/schema';
import { rankingFinding } from '../../engine/ranking/findings';
import { identifyUnit, type Identity } from '../../engine/ranking/identity';
import { leagueOf } from '../../engine/ranking/league';
import type { Contestant } from '../../engine/ranking/rank-units';
import { yearOf } from '../../engine/period';
import type { UnitList } from '../ranking-table/read-list';
import { gatherFinding } from './findings';
import type { FileNote, Gathered, GatheredFile, GatheredUnit } from './model';
import { isNoUnit, missingUnits } from './known-units';
import { listedLeague, listedState, listEntries, repeatedEntry, type ListEntry } from './list-entries';
import { stateNamed, UNIT_STATES, type UnitState } from './unit-state';

/** The list of units, and the file it was read from. */
export interface GivenList extends Pick<UnitList, 'units' | 'hasStates'> {
  readonly file: string;
}

/** A finding and what it is about; nulls where it is about all files or no unit. */
export interface Note {
  readonly finding: FileNote;
  readonly file: string | null;
  readonly unit: string | null;
}

/** A unit that comes into the ranking, with where it comes from and how far it has come. */
export interface GatheredContestant {
  readonly contestant: Contestant;
  /** Null for a unit of the list that no file gives. */
  readonly source: { readonly file: GatheredFile; readonly unit: GatheredUnit } | null;
  readonly state: UnitState;
}

interface Contestants {
  readonly contestants: readonly GatheredContestant[];
  readonly notes: readonly Note[];
}

/** Levels of which the product knows all units. */
const KNOWN_LEVELS: readonly Edition['level'][] = ['province', 'ministry', 'nation'];

/** The years the units may have been measured in. */
export function yearsMeasured(gathered: Gathered): readonly number[] {
  const periods = periodsOf(gathered);
  return periods.length === 0 ? gathered.edition.years : [...new Set(periods.map(yearOf))];
}

function periodsOf({ files }: Gathered): readonly string[] {
  return [...new Set(files.flatMap(({ units }) => units.flatMap(({ period }) => period ?? [])))].sort();
}

/** Identifies all units; with a list, those that it has and no file gives come in without values. */
export function contestantsOf(gathered: Gathered, list: GivenList | null): Contestants {
  const { edition, files } = gathered;
  const entrants = files.flatMap((file) => file.units.map((unit) => ({ file, unit })));
  const years = yearsMeasured(gathered);
  const identify = (name: string) => identifyUnit(name, edition.level, years);
  const listed = listEntries(list?.units ?? [], (name) => identify(name).key);
  const leagueFor = (identity: Identity, entry: ListEntry | undefined, own: string | null): Contestant['league'] => {
    if (entry === undefined && isNoUnit(identity, edition, years)) return { id: 'unit-unknown', data: { years } };
    const written = (entry === undefined ? null : listedLeague(entry)) ?? own;
    return written === null || typeof written === 'string' ? leagueOf(identity, edition, written) : written;
  };
  const present = entrants.map((source): GatheredContestant => {
    const { unit, file } = source;
    const identity = identify(unit.unit);
    const entry = listed.get(identity.key);
    const { standings, gaps } = unit;
    return {
      source,
      state: entry === undefined ? 'in' : listedState(entry, 'in'),
      contestant: {
        identity,
        from: unit.at === null ? file.file : `${file.file}, ${unit.at.address}`,
        league: leagueFor(identity, entry, unit.league),
        standings,
        ...(gaps === undefined ? {} : { gaps }),
      },
    };
  });
  const keys = new Set(present.map(({ contestant }) => contestant.identity.key));
  const absent = [...listed].filter(([key]) => !keys.has(key)).map(([, entry]) => entry);
  const missing = absent.map((entry): GatheredContestant => {
    const identity = identify(entry.first.unit);
    const gaps = { id: 'nothing-given', data: {} } as const;
    return {
      source: null,
      state: listedState(entry, 'late'),
      contestant: {
        identity,
        from: list?.file ?? '',
        league: leagueFor(identity, entry, null),
        standings: {},
        gaps,
      },
    };
  });
  return {
    contestants: [...present, ...missing],
    notes: [
      ...[...listed.values()].flatMap((entry) => {
        const finding = repeatedEntry(entry);
        return finding === null ? [] : [about(finding, list?.file ?? null, entry.first.unit)];
      }),
      ...present
        .filter(isUnknown)
        .map(({ contestant: { identity }, source }) =>
          about(
            rankingFinding('rank-unit-unknown', 'error', { unit: identity.name, years }, source?.unit.at ?? null),
            source?.file.file ?? null,
            identity.name,
          ),
        ),
      ...(list === null ? nobodyGave(present, edition, years) : []),
      ...(list === null ? [] : present.filter(({ contestant }) => !listed.has(contestant.identity.key))).map(
        ({ contestant: { identity }, source }) =>
          about(
            rankingFinding('rank-unit-not-listed', 'warning', { unit: identity.name }),
            source?.file.file ?? null,
            identity.name,
          ),
      ),
      ...absent.map(({ first: { unit, at } }) =>
        about(rankingFinding('rank-unit-absent', 'warning', { unit }, at), list?.file ?? null, unit),
      ),
      ...(list === null && !KNOWN_LEVELS.includes(edition.level)
        ? [about(rankingFinding('rank-no-list', 'notice', {}))]
        : []),
      ...statesNotUnderstood(list),
    ],
  };
}

function isUnknown({ contestant: { league } }: GatheredContestant): boolean {
  return typeof league !== 'string' && league.id === 'unit-unknown';
}

/** Without a list: units of a league that is there for the most part. */
function nobodyGave(
  present: readonly GatheredContestant[],
  edition: Edition,
  years: readonly number[],
): readonly Note[] {
  const given = new Set(present.flatMap(({ contestant }) => contestant.identity.unit ?? []));
  const units = missingUnits(given, edition, years).map(({ name }) => name);
  return units.length === 0 ? [] : [about(rankingFinding('rank-units-missing', 'notice', { units, years }))];
}

function statesNotUnderstood(list: GivenList | null): readonly Note[] {
  return (list?.units ?? []).flatMap(({ unit, state }) =>
    state === null || stateNamed(state) !== null
      ? []
      : [
          about(
            gatherFinding('unit-state-unknown', 'warning', { unit, found: state, states: UNIT_STATES }),
            list?.file ?? null,
            unit,
          ),
        ],
  );
}

function about(finding: FileNote, file: string | null = null, unit: string | null = null): Note {
  return { finding, file, unit };
}
