import type { Edition } from '../edition/schema';
import type { YearResults, YearUnit } from './comparison';
import type { MappedUnit } from './onto-map';
import { rank, rankingPrecision, UNRANKED, type RankingPrecision } from './rank';
import type { Ranking } from './rank-units';

/** One year's units on the later map, with the ranks of the whole and of every part in their leagues. */
export interface Side {
  readonly units: ReadonlyMap<string, YearUnit>;
  readonly ranks: ReadonlyMap<string, number>;
  readonly partRanks: (id: string) => ReadonlyMap<string, number>;
}

/** One side of a comparison. */
export function sideOf(mapped: readonly MappedUnit[], { edition }: YearResults): Side {
  const units = mapped.map(({ unit }) => unit);
  const merging = new Set(mapped.filter(({ lineage }) => lineage.length > 1).map(({ unit }) => unit.league));
  // A published rank was taken among the units of its own map: it holds where the league has the same map.
  const given = units.map(({ league, rank: place }) => (merging.has(league) ? undefined : place));
  const found = ranksOf(
    units.map(({ identity, league, standing }, at) => {
      const place = given[at];
      return { identity, league, standing, ...(place === undefined ? {} : { rank: place }) };
    }),
    rankingPrecision(edition),
  );
  const byKey = (ranks: readonly (number | null)[]): ReadonlyMap<string, number> =>
    new Map(
      units.flatMap(({ identity }, at) => {
        const place = ranks[at] ?? null;
        return place === null ? [] : [[identity.key, place] as const];
      }),
    );
  const cache = new Map<string, ReadonlyMap<string, number>>();
  return {
    units: new Map(units.map((unit) => [unit.identity.key, unit])),
    ranks: byKey(found),
    partRanks: (id) => {
      const known = cache.get(id);
      if (known !== undefined) return known;
      const values = units.map(({ standing }) => partValue(standing, id));
      const ranks = byKey(rankValues(units, values, { compares: 'index', decimals: edition.rounding.index }));
      cache.set(id, ranks);
      return ranks;
    },
  };
}

/** The value of a group or pillar, 0..1; null where it is unknown. */
export function partValue(standing: YearUnit['standing'], id: string): number | null {
  return standing?.groups.get(id) ?? standing?.pillars.get(id) ?? null;
}

/** The published rank of each unit, else the one that follows from the values of its league. */
export function ranksOf(units: readonly YearUnit[], precision: RankingPrecision): readonly (number | null)[] {
  const values = units.map(({ standing }) => standing?.[precision.compares] ?? null);
  const found = rankValues(units, values, precision);
  return units.map(({ rank: published }, at) => published ?? found[at] ?? null);
}

function rankValues(
  units: readonly YearUnit[],
  values: readonly (number | null)[],
  precision: RankingPrecision,
): readonly (number | null)[] {
  const leagues = new Map([...new Set(units.map(({ league }) => league))].map((league, at) => [league, at]));
  const ranks = rank(
    Float64Array.from(units, ({ league }, at) => (league === null ? NaN : (values[at] ?? NaN))),
    precision,
    Int32Array.from(units, ({ league }) => leagues.get(league) ?? 0),
  );
  return Array.from(ranks, (place) => (place === UNRANKED ? null : place));
}

/** A ranking as the results of a year, to be compared; `criteria` tells a unit's points by code where they are known. */
export function yearResults(
  { leagues }: Ranking,
  edition: Edition,
  year: number,
  criteria: (league: string | null, unit: string) => ReadonlyMap<string, number | null> | null = () => null,
): YearResults {
  const units = leagues.flatMap(({ league, units: ranked }) =>
    ranked.map((unit): YearUnit => {
      const points = criteria(league, unit.unit);
      const { identity, standing, rank: place } = unit;
      return { identity, league, standing, rank: place, ...(points === null ? {} : { criteria: points }) };
    }),
  );
  const unranked = leagues.flatMap((league) => league.unranked.map(({ identity }) => identity));
  return { edition, year, units, unranked, bases: new Map(leagues.map(({ league, by }) => [league, by])) };
}
