/** Makes the published result of a ranking, and the code that ties printed papers to it. */
import type { Edition } from '../../engine/edition/schema';
import type { LeagueRanking, RankedUnit, RankedValue } from '../../engine/ranking/rank-units';
import { digestOf } from '../../engine/review/canonical';
import type { Basis } from '../../engine/scoring/scoresheet';
import { rankedPoints, type PointsByCode } from '../gather/criteria-points';
import type { Gathered } from '../gather/model';
import type { RankedGathering } from '../gather/rank-gathered';
import type { PublishedLeague, PublishedResult, PublishedUnit } from './result-schema';

/** A file beside the scoresheets that the ranking was made with. */
export interface ListFile {
  readonly role: 'units' | 'previous';
  /** As named in the call. */
  readonly file: string;
  readonly sha256: string;
}

interface ResultOptions {
  readonly lists: readonly ListFile[];
  /** The basis asked for. */
  readonly by: Basis | null;
  /** The sheet asked for, where scoresheets were read from it. */
  readonly sheet?: string | null;
  /** Version of this product. */
  readonly version: string;
  /** ISO 8601. */
  readonly made: string;
}

/** The result of a ranking of gathered files. */
export function makeResult(
  gathered: Gathered,
  ranked: Pick<RankedGathering, 'ranking' | 'rows' | 'isDraft'>,
  options: ResultOptions,
): PublishedResult {
  const { lists, by, sheet = null, version, made } = options;
  const result: Omit<PublishedResult, 'code'> = {
    format: 1,
    product: { name: 'dti-scorecard', version },
    made,
    edition: gathered.edition.id,
    editionSha256: editionDigest(gathered.edition),
    period: gathered.period,
    by,
    ...(sheet === null ? {} : { sheet }),
    draft: ranked.isDraft,
    sources: gathered.files.flatMap(({ file, sha256, units }) =>
      units.length === 0 || sha256 === null ? [] : [{ file: nameOf(file), sha256, units: units.length }],
    ),
    lists: lists.map(({ role, file, sha256 }) => ({ role, file: nameOf(file), sha256 })),
    leagues: publishedLeagues(ranked),
  };
  return { ...result, code: matchingCode(result) };
}

/** The leagues of a ranking as they are published. */
export function publishedLeagues(ranked: Pick<RankedGathering, 'ranking' | 'rows'>): PublishedLeague[] {
  const pointsOf = rankedPoints(ranked);
  return ranked.ranking.leagues.map((league) => publishedLeague(league, pointsOf));
}

/** The digest that pins an edition as it was used. */
export function editionDigest(edition: Edition): string {
  return digestOf(edition);
}

/** The code of a result: 16 hexadecimal digits of the digest of all of it but the code and the time it was made. */
export function matchingCode(result: Omit<PublishedResult, 'code'> & { readonly code?: string }): string {
  const content = Object.fromEntries(Object.entries(result).filter(([key]) => key !== 'code' && key !== 'made'));
  return (digestOf(content).slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join('-');
}

/** The name of a file without its folders, whichever way they are written. */
export function nameOf(path: string): string {
  return path.replace(/^.*[/\\]/, '');
}

function publishedLeague(
  { league, by, units, unranked }: LeagueRanking,
  pointsOf: ReturnType<typeof rankedPoints>,
): PublishedLeague {
  return {
    league,
    by,
    units: units.map((unit) => publishedUnit(unit, pointsOf(league, unit.unit))),
    unranked: unranked.map(({ unit, reason }) => ({ unit, reason: reason.id })),
  };
}

function publishedUnit(
  { unit, rank, index, points, groups, pillars, previousRank, change }: RankedUnit,
  criteria: PointsByCode | null,
): PublishedUnit {
  return {
    unit,
    rank,
    index,
    points,
    groups: byId(groups),
    pillars: byId(pillars),
    ...(criteria === null ? {} : { criteria: Object.fromEntries(criteria) }),
    previousRank,
    change,
  };
}

function byId(values: ReadonlyMap<string, RankedValue>): Record<string, { index: number | null; rank: number | null }> {
  return Object.fromEntries([...values].map(([id, { index, rank }]) => [id, { index, rank }]));
}
