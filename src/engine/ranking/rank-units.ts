/** A ranking (bảng xếp hạng): many units, each ranked within its league, as a whole and by group and pillar. */
import type { Edition } from '../edition/schema';
import type { Basis } from '../scoring/scoresheet';
import { nameKey } from '../units/name-key';
import { basisOf, droppedBasis, nearestBasis, type Standings } from './basis';
import { rankChange } from './change';
import { rankingFinding, type RankingFinding, type UnrankedReason } from './findings';
import { isAlike, type Identity } from './identity';
import { rank, rankingPrecision, UNRANKED, type RankingPrecision } from './rank';
import type { Standing } from './standing';
import type { Bilingual } from '../../messages/language';

/** A unit that comes into a ranking. */
export interface Contestant {
  readonly identity: Identity;
  /** Where its values come from, for people: a file, or a row of a table. */
  readonly from: string;
  /** Id of its league; a reason where it can be in none. */
  readonly league: string | UnrankedReason;
  readonly standings: Standings;
  /** Why its standings have gaps, where that is known better than by basis. */
  readonly gaps?: UnrankedReason;
}

/** A value 0..1 at the edition's precision and its rank in the league; both null where the value is unknown. */
export interface RankedValue {
  readonly index: number | null;
  readonly rank: number | null;
}

/** A unit with a rank in its league. Indexes are fractions of 1; null is unknown. */
export interface RankedUnit {
  /** As written. */
  readonly unit: string;
  readonly identity: Identity;
  /** What it was ranked by. */
  readonly standing: Standing;
  /** From 1; ties share a rank and the next is skipped. */
  readonly rank: number;
  readonly index: number | null;
  readonly points: number | null;
  /** By id, in edition order. */
  readonly groups: ReadonlyMap<string, RankedValue>;
  readonly pillars: ReadonlyMap<string, RankedValue>;
  readonly previousRank: number | null;
  /** Places risen (positive) or fallen (negative). */
  readonly change: number | null;
}

interface UnrankedUnit {
  readonly unit: string;
  readonly identity: Identity;
  readonly reason: UnrankedReason;
}

/** The units that are ranked among themselves, and those of the league that could not be. */
export interface LeagueRanking {
  /** Id of the league; the edition's level where all units are ranked together; null: units of which it is not known. */
  readonly league: string | null;
  /** Null where no unit could be ranked. */
  readonly by: Basis | null;
  /** By rank; units of one rank in the order in which they came. */
  readonly units: readonly RankedUnit[];
  readonly unranked: readonly UnrankedUnit[];
}

/** All leagues, those that the edition names first and in its order; `edition` is its id. */
export interface Ranking {
  readonly edition: string;
  readonly leagues: readonly LeagueRanking[];
  readonly findings: readonly RankingFinding[];
}

/** How to rank: the basis asked for (else each league's own), and ranks of an earlier ranking by `Identity.key`. */
interface RankOptions {
  readonly by: Basis | null;
  readonly previous?: ReadonlyMap<string, number>;
}

/**
 * Ranks units, league by league. A league has one basis; who lacks it, or came more than once, has no rank and is named.
 * Leagues stand in the edition's order, then in that of their first unit.
 */
export function rankUnits(contestants: readonly Contestant[], edition: Edition, options: RankOptions): Ranking {
  const twice = repeated(contestants);
  const leagues = leaguesOf(contestants, edition).map((league) => {
    const members = contestants.filter((each) => leagueId(each) === league);
    return rankLeague(league, members, twice, edition, options);
  });
  return {
    edition: edition.id,
    leagues,
    findings: [
      ...[...twice.values()].map((same) =>
        rankingFinding('rank-unit-twice', 'error', {
          unit: same[0]?.identity.name ?? '',
          from: same.map(({ from }) => from),
        }),
      ),
      ...alike(contestants),
      ...leagues.flatMap((league) => withoutBasis(league, contestants, edition)),
      ...(options.by === null ? leagues.flatMap((each) => dropped(each, contestants, twice, edition)) : []),
    ],
  };
}

function rankLeague(
  league: string | null,
  members: readonly Contestant[],
  twice: ReadonlyMap<string, readonly Contestant[]>,
  edition: Edition,
  { by: asked, previous }: RankOptions,
): LeagueRanking {
  const single = members.filter(({ identity }) => !twice.has(identity.key));
  const by = asked ?? basisOf(single.map(({ standings }) => standings));
  const precision = rankingPrecision(edition);
  const reasons = new Map(members.map((each) => [each, reasonAgainst(each, twice, by, edition)]));
  const ranked = members.flatMap((contestant) => {
    const standing = by === null ? undefined : contestant.standings[by];
    return standing === undefined || reasons.get(contestant) !== null ? [] : [{ contestant, standing }];
  });
  const standings = ranked.map(({ standing }) => standing);
  const ranks = ranksOf(
    standings.map((standing) => standing[precision.compares]),
    precision,
  );
  const groups = rankedParts(standings, 'groups', edition);
  const pillars = rankedParts(standings, 'pillars', edition);
  const units = ranked.flatMap(({ contestant: { identity }, standing }, at): readonly RankedUnit[] => {
    const { index, points } = standing;
    const place = ranks[at] ?? null;
    if (place === null) return [];
    const previousRank = previous?.get(identity.key) ?? null;
    return [
      {
        unit: identity.name,
        identity,
        standing,
        rank: place,
        index,
        points,
        groups: groups[at] ?? new Map<string, RankedValue>(),
        pillars: pillars[at] ?? new Map<string, RankedValue>(),
        previousRank,
        change: rankChange(previousRank, place),
      },
    ];
  });
  const unranked = members.flatMap((contestant) => {
    const reason = reasons.get(contestant) ?? null;
    const { identity } = contestant;
    return reason === null ? [] : [{ unit: identity.name, identity, reason }];
  });
  return { league, by, units: units.sort((a, b) => a.rank - b.rank), unranked };
}

/** Told where a league has no basis that all of its units have complete: who lacks what the others have. */
function withoutBasis(
  { league, unranked }: LeagueRanking,
  contestants: readonly Contestant[],
  edition: Edition,
): readonly RankingFinding[] {
  const waiting = unranked.flatMap(({ unit, reason }) => (reason.id === 'no-common-basis' ? [unit] : []));
  const members = contestants.filter((each) => leagueId(each) === league && waiting.includes(each.identity.name));
  const nearest = nearestBasis(members.map(({ standings }) => standings));
  if (league === null || nearest === null) return [];
  const lacking = members.filter(({ standings }) => standings[nearest]?.complete !== true);
  const data = { league, leagueName: namedIn(edition, league), nearest };
  return [
    rankingFinding('rank-no-common-basis', 'error', { ...data, lacking: lacking.map(({ identity }) => identity.name) }),
  ];
}

/** A better kind of points than the league is ranked by, which some of its units have and others kept it from. */
function dropped(
  { league, by }: LeagueRanking,
  contestants: readonly Contestant[],
  twice: ReadonlyMap<string, readonly Contestant[]>,
  edition: Edition,
): readonly RankingFinding[] {
  if (league === null || by === null) return [];
  const members = contestants.filter((each) => leagueId(each) === league && !twice.has(each.identity.key));
  const found = droppedBasis(
    members.map(({ standings }) => standings),
    by,
  );
  if (found === null) return [];
  const lacking = found.lacking.flatMap((at) => members[at]?.identity.name ?? []);
  const leagueName = namedIn(edition, league);
  return [rankingFinding('rank-basis-dropped', 'warning', { league, leagueName, dropped: found.dropped, by, lacking })];
}

function namedIn({ leagues }: Edition, league: string): Bilingual | null {
  return leagues.find(({ id }) => id === league)?.name ?? null;
}

/** Why a unit cannot be ranked; null where it can. */
function reasonAgainst(
  { identity, league, standings, gaps }: Contestant,
  twice: ReadonlyMap<string, readonly Contestant[]>,
  by: Basis | null,
  edition: Edition,
): UnrankedReason | null {
  const same = twice.get(identity.key);
  if (same !== undefined) return { id: 'withheld', data: { from: same.map(({ from }) => from) } };
  if (typeof league !== 'string') return league;
  const isAnyComplete = Object.values(standings).some(({ complete }) => complete);
  if (by === null)
    return isAnyComplete ? { id: 'no-common-basis', data: {} } : (gaps ?? { id: 'basis-incomplete', data: { by } });
  const standing = standings[by];
  if (standing?.impossible !== undefined) return { id: 'points-impossible', data: { by, ...standing.impossible } };
  if (standing?.complete !== true) return gaps ?? { id: 'basis-incomplete', data: { by } };
  return standing[edition.ranking.compares] === null ? { id: 'index-unknown', data: { edition: edition.id } } : null;
}

/** Groups or pillars of every unit with their ranks among all units. */
function rankedParts(
  standings: readonly Standing[],
  part: 'groups' | 'pillars',
  { rounding }: Edition,
): readonly ReadonlyMap<string, RankedValue>[] {
  const ids = [...new Set(standings.flatMap((standing) => [...standing[part].keys()]))];
  const columns = ids.map((id) => {
    const values = standings.map((standing) => standing[part].get(id) ?? null);
    return { id, values, ranks: ranksOf(values, { compares: 'index', decimals: rounding.index }) };
  });
  return standings.map(
    (_, at) =>
      new Map(columns.map(({ id, values, ranks }) => [id, { index: values[at] ?? null, rank: ranks[at] ?? null }])),
  );
}

function ranksOf(values: readonly (number | null)[], precision: RankingPrecision): readonly (number | null)[] {
  const ranks = rank(
    Float64Array.from(values, (value) => value ?? NaN),
    precision,
  );
  return Array.from(ranks, (place) => (place === UNRANKED ? null : place));
}

/** Units that came more than once, by key. */
function repeated(contestants: readonly Contestant[]): ReadonlyMap<string, readonly Contestant[]> {
  const byKey = new Map<string, Contestant[]>();
  for (const each of contestants) {
    const same = byKey.get(each.identity.key);
    if (same === undefined) byKey.set(each.identity.key, [each]);
    else same.push(each);
  }
  return new Map([...byKey].filter(([, same]) => same.length > 1));
}

function leaguesOf(contestants: readonly Contestant[], { leagues }: Edition): readonly (string | null)[] {
  const present = new Set(contestants.map(leagueId));
  const inOrder = leagues.map(({ id }) => id).filter((id) => present.has(id));
  const others = [...present].filter((id) => id !== null && !inOrder.includes(id));
  return [...inOrder, ...others, ...(present.has(null) ? [null] : [])];
}

function leagueId({ league }: Contestant): string | null {
  return typeof league === 'string' ? league : null;
}

/** Names that may be one unit's but are written so that it is not certain. */
function alike(contestants: readonly Contestant[]): readonly RankingFinding[] {
  const byKey = new Map<string, Identity[]>();
  for (const { identity } of contestants) {
    const { key } = nameKey(identity.name);
    byKey.set(key, [...(byKey.get(key) ?? []), identity]);
  }
  return [...byKey.values()].flatMap((identities) =>
    identities.flatMap((identity, at) =>
      identities
        .slice(at + 1)
        .filter((other) => isAlike(identity, other))
        .map((other) => rankingFinding('rank-units-alike', 'warning', { units: [identity.name, other.name] })),
    ),
  );
}
