/** Results of an earlier year on the map of a later one: merged units take the plain means of their main indices. */
import { compileEdition } from '../scoring/compile';
import { roundIndex } from '../scoring/round';
import type { Unit } from '../units/catalogue';
import { successorsOf } from '../units/lineage';
import { mergedGroups } from '../units/merged';
import type { LineagePart, YearResults, YearUnit } from './comparison';
import { rankingFinding, type RankingFinding } from './findings';
import { standingOfRow, type Figure, type Standing } from './standing';

/** A unit of the later map with the results of the earlier year. */
export interface MappedUnit {
  readonly unit: YearUnit;
  /** One part where nothing was merged. */
  readonly lineage: readonly LineagePart[];
}

interface MappedResults {
  readonly units: readonly MappedUnit[];
  readonly findings: readonly RankingFinding[];
}

/**
 * Puts the results of a year on the map of `year`. A unit that stands on both is taken as it is, unless others that went
 * into it were measured too. Where the means cannot be told (a part is missing, no rule is known) the unit is left out
 * and named.
 * @param ranks the rank of each unit in its own year, in the order of `results.units`; null where it has none
 */
export function ontoMap(
  { edition, year: measured, units }: YearResults,
  ranks: readonly (number | null)[],
  year: number,
): MappedResults {
  const places = new Map(units.map((unit, at) => [unit, ranks[at] ?? null]));
  const partOf = (unit: YearUnit): LineagePart => ({
    unit: unit.identity.name,
    rank: places.get(unit) ?? null,
    index: unit.standing?.index ?? null,
  });
  const feeds = new Map<Unit, number>();
  for (const { identity } of units) {
    for (const into of successorsIn(identity.unit, year)) feeds.set(into, (feeds.get(into) ?? 0) + 1);
  }
  const standsItself = ({ identity: { unit } }: YearUnit): boolean => {
    const into = successorsIn(unit, year);
    return unit === null || (into.includes(unit) && feeds.get(unit) === 1);
  };
  const kept = units.filter(standsItself);
  const moved = units.filter((unit) => !standsItself(unit));
  const byId = new Map(moved.flatMap((unit) => (unit.identity.unit === null ? [] : [[unit.identity.unit.id, unit]])));

  const groupIds = edition.groups.flatMap((group) => (group.scored ? [group.id] : []));
  const pillarIds = edition.pillars.map(({ id }) => id);
  const rows = new Map(
    [...byId].map(([id, { standing }]) => [
      id,
      [
        ...groupIds.map((group) => standing?.groups.get(group) ?? null),
        ...pillarIds.map((pillar) => standing?.pillars.get(pillar) ?? null),
        standing?.index ?? null,
      ],
    ]),
  );
  const { merged, unmerged } = mergedGroups(rows, { measured, ranked: year });
  const compiled = merged.length === 0 ? null : compileEdition(edition);
  const standingOf = (values: readonly (number | null)[]): Standing => {
    const figures = (ids: readonly string[], from: number): ReadonlyMap<string, Figure> =>
      new Map(
        ids.flatMap((id, at) => {
          const share = values[from + at] ?? null;
          return share === null ? [] : [[id, { share }] as const];
        }),
      );
    const groups = figures(groupIds, 0);
    const pillars = figures(pillarIds, groupIds.length);
    const row = compiled === null ? null : standingOfRow(compiled, { groups, pillars });
    if (row?.complete === true && row.index !== null) return row;
    // The index is linear in the main indices, so its mean is the index of their means.
    const mean = values.at(-1) ?? null;
    const index = mean === null ? null : roundIndex(mean, edition.rounding.index);
    return { points: null, index, complete: index !== null, groups: new Map(), pillars: new Map() };
  };
  return {
    units: [
      ...kept.map((unit) => ({ unit, lineage: [partOf(unit)] })),
      ...merged.map(({ unit, parts, values }) => {
        const from = parts.flatMap(({ id }) => byId.get(id) ?? []);
        const leagues = new Set(from.map(({ league }) => league));
        const identity = { name: unit.name, key: `id:${unit.id}`, unit };
        const league = leagues.size === 1 ? (from[0]?.league ?? null) : null;
        return { unit: { identity, league, standing: standingOf(values) }, lineage: from.map(partOf) };
      }),
    ],
    findings: [
      ...merged
        .filter(({ parts }) => parts.length > 1)
        .map(({ unit, parts }) =>
          rankingFinding('years-unit-merged', 'notice', { unit: unit.name, parts: parts.map(({ name }) => name) }),
        ),
      ...unmerged.map(({ unit, reason, missing }) =>
        rankingFinding('years-unit-not-merged', 'warning', {
          unit: unit.name,
          reason,
          missing: missing.map(({ name }) => name),
        }),
      ),
    ],
  };
}

function successorsIn(unit: Unit | null, year: number): readonly Unit[] {
  return unit === null ? [] : successorsOf(unit, year);
}
