/** Ranks what was gathered: the ranking, and the table of units with where each comes from. */
import { rankUnits, type Ranking } from '../../engine/ranking/rank-units';
import type { Standing } from '../../engine/ranking/standing';
import type { Basis } from '../../engine/scoring/scoresheet';
import { contestantsOf, type GatheredContestant, type GivenList, type Note } from './contestants';
import type { CriteriaPoints, Gathered } from './model';
import type { UnitLoss } from './losses';
import { openUnits, type OpenUnit, type UnitState } from './unit-state';

/** One line of the gathered table. */
export interface GatheredRow {
  readonly unit: string;
  /** Id of its league; null where it can be in none. */
  readonly league: string | null;
  readonly state: UnitState;
  /** On the basis by which its league is ranked; null where it has none, or one with points that cannot be right. */
  readonly standing: Standing | null;
  /** Points of each criterion, where its file gives them. */
  readonly criteria: CriteriaPoints | null;
  /** Criteria on which the council ruled; null likewise. */
  readonly ruled: ReadonlySet<string> | null;
  /** Where it lost points on that basis; null where its file gives no criteria. */
  readonly losses: readonly UnitLoss[] | null;
  readonly source: { readonly file: string; readonly sha256: string | null; readonly readAt: string } | null;
}

/** The ranking of what was gathered, with what the list of units adds. */
export interface RankedGathering {
  readonly ranking: Ranking;
  /** In the order of the files, then units that are missing. */
  readonly rows: readonly GatheredRow[];
  readonly notes: readonly Note[];
  /** Units that hold up publication; empty where the list says nothing of states. */
  readonly open: readonly OpenUnit[];
  /** Whether nothing says how far the units have come: what is published of it is a draft and says so. */
  readonly isDraft: boolean;
}

interface RankGatheredOptions {
  /** The basis asked for; null: the best that every unit of a league has complete. */
  readonly by: Basis | null;
  readonly list: GivenList | null;
  /** Ranks of an earlier ranking by `Identity.key`, given the years measured now. */
  readonly previous?: ReadonlyMap<string, number>;
}

/** Ranks the units of all files, league by league. */
export function rankGathered(gathered: Gathered, { by, list, previous }: RankGatheredOptions): RankedGathering {
  const { contestants, notes } = contestantsOf(gathered, list);
  const ranking = rankUnits(
    contestants.map(({ contestant }) => contestant),
    gathered.edition,
    { by, ...(previous === undefined ? {} : { previous }) },
  );
  const bases = new Map(ranking.leagues.map((league) => [league.league, league.by]));
  const rows = contestants.map((each) => rowOf(each, bases));
  return {
    ranking,
    rows,
    notes: [...notes, ...ranking.findings.map((finding) => ({ finding, file: null, unit: null }))],
    open: list?.hasStates === true ? openUnits(rows) : [],
    isDraft: list?.hasStates !== true,
  };
}

/** What may be shown as a result: the table is ranked again by whoever gets it, and must not carry impossible points on. */
function possible(standing: Standing | undefined): Standing | null {
  return standing === undefined || standing.impossible !== undefined ? null : standing;
}

function rowOf(
  { contestant, source, state }: GatheredContestant,
  bases: ReadonlyMap<string | null, Basis | null>,
): GatheredRow {
  const league = typeof contestant.league === 'string' ? contestant.league : null;
  const by = bases.get(league) ?? null;
  return {
    unit: contestant.identity.name,
    league,
    state,
    standing: by === null ? null : possible(contestant.standings[by]),
    criteria: source?.unit.criteria ?? null,
    ruled: source?.unit.ruled ?? null,
    losses: by === null ? null : (source?.unit.losses?.[by] ?? null),
    source: source === null ? null : { file: source.file.file, sha256: source.file.sha256, readAt: source.file.readAt },
  };
}
