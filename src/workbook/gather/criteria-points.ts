/** A unit's points criterion by criterion, on the basis by which its league is ranked. */
import { orNull } from '../../engine/scoring/round';
import type { Basis } from '../../engine/scoring/scoresheet';
import type { CriteriaPoints } from './model';
import type { RankedGathering } from './rank-gathered';

/** Points by code; null where a criterion has none. */
export type PointsByCode = ReadonlyMap<string, number | null>;

/** The points on a basis. */
export function pointsOn({ codes, points }: CriteriaPoints, by: Basis): PointsByCode {
  return new Map(codes.map((code, at) => [code, orNull(points[by][at])]));
}

/** Tells the points of a ranked unit; null where its file gives no criteria. */
export function rankedPoints({
  ranking,
  rows,
}: Pick<RankedGathering, 'ranking' | 'rows'>): (league: string | null, unit: string) => PointsByCode | null {
  const bases = new Map(ranking.leagues.map(({ league, by }) => [league, by]));
  const known = new Map(rows.map((row) => [keyOf(row.league, row.unit), row]));
  return (league, unit) => {
    const by = bases.get(league) ?? null;
    const criteria = known.get(keyOf(league, unit))?.criteria ?? null;
    return by === null || criteria === null ? null : pointsOn(criteria, by);
  };
}

function keyOf(league: string | null, unit: string): string {
  return JSON.stringify([league, unit]);
}
