/** Who is ranked: the units of all files, identified, in their leagues, and those that the list of units lacks or adds. */
import type { Edition } from '../../engine/edition/schema';
import { rankingFinding } from '../../engine/ranking/findings';
import { identifyUnit } from '../../engine/ranking/identity';
import { leagueOf } from '../../engine/ranking/league';
import type { Contestant } from '../../engine/ranking/rank-units';
import type { UnitList } from '../ranking-table/read-list';
import { gatherFinding } from './findings';
import type { FileNote, Gathered, GatheredFile, GatheredUnit } from './model';
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

export interface Contestants {
  readonly contestants: readonly GatheredContestant[];
  readonly notes: readonly Note[];
}

/** Levels of which the product knows all units. */
const KNOWN_LEVELS: readonly Edition['level'][] = ['province', 'ministry', 'nation'];

/** The years the units may have been measured in. */
export function yearsMeasured(gathered: Gathered): readonly number[] {
  const periods = periodsOf(gathered);
  return periods.length === 0
    ? gathered.edition.years
    : [...new Set(periods.map((period) => Number(period.slice(0, 4))))];
}

function periodsOf({ files }: Gathered): readonly string[] {
  return [...new Set(files.flatMap(({ units }) => units.flatMap(({ period }) => period ?? [])))].sort();
}

/** Identifies all units; with a list, those that it has and no file gives come in without values. */
export function contestantsOf(gathered: Gathered, list: GivenList | null): Contestants {
  const { edition, files } = gathered;
  const entrants = files.flatMap((file) => file.units.map((unit) => ({ file, unit })));
  const periods = periodsOf(gathered);
  const years = yearsMeasured(gathered);
  const identify = (name: string) => identifyUnit(name, edition.level, years);
  const listed = new Map(list?.units.map((unit) => [identify(unit.unit).key, unit]));
  const present = entrants.map((source): GatheredContestant => {
    const { unit, file } = source;
    const identity = identify(unit.unit);
    const entry = listed.get(identity.key);
    const { standings, gaps } = unit;
    return {
      source,
      state: stateOf(entry?.state ?? null, 'in'),
      contestant: {
        identity,
        from: unit.at === null ? file.file : `${file.file}, ${unit.at.address}`,
        league: leagueOf(identity, edition, entry?.league ?? unit.league),
        standings,
        ...(gaps === undefined ? {} : { gaps }),
      },
    };
  });
  const keys = new Set(present.map(({ contestant }) => contestant.identity.key));
  const absent = [...listed].filter(([key]) => !keys.has(key)).map(([, unit]) => unit);
  const missing = absent.map(({ unit, league, state }): GatheredContestant => {
    const identity = identify(unit);
    const gaps = { id: 'nothing-given', data: {} } as const;
    return {
      source: null,
      state: stateOf(state, 'late'),
      contestant: {
        identity,
        from: list?.file ?? '',
        league: leagueOf(identity, edition, league),
        standings: {},
        gaps,
      },
    };
  });
  return {
    contestants: [...present, ...missing],
    notes: [
      ...(periods.length > 1 ? [about(rankingFinding('rank-periods-differ', 'warning', { periods }))] : []),
      ...(list === null ? [] : present.filter(({ contestant }) => !listed.has(contestant.identity.key))).map(
        ({ contestant: { identity }, source }) =>
          about(
            rankingFinding('rank-unit-not-listed', 'warning', { unit: identity.name }),
            source?.file.file ?? null,
            identity.name,
          ),
      ),
      ...absent.map(({ unit, at }) =>
        about(rankingFinding('rank-unit-absent', 'warning', { unit }, at), list?.file ?? null, unit),
      ),
      ...(list === null && !KNOWN_LEVELS.includes(edition.level)
        ? [about(rankingFinding('rank-no-list', 'notice', {}))]
        : []),
      ...statesNotUnderstood(list),
    ],
  };
}

function stateOf(written: string | null, otherwise: UnitState): UnitState {
  return (written === null ? null : stateNamed(written)) ?? otherwise;
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
