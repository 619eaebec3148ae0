/** Two years beside each other: who rose and fell, in what, and how much of it was the unit's own doing. */
import { rankChange, valueChange } from './change';
import type { Change, PartChange, PartPair, SharedStructure } from './comparison';
import type { UnitChange, YearComparison, YearResults, YearUnit } from './comparison';
import { criteriaChanges } from './criteria-changes';
import { rankingFinding, type RankingFinding } from './findings';
import { ontoMap, type MappedUnit } from './onto-map';
import { rankingPrecision } from './rank';
import { mapYearOf, withSharedKeys } from './same-map';
import { sharedStructure } from './shared-structure';
import { partValue, ranksOf, sideOf, type Side } from './year-side';
import { splitsOf } from './year-splits';

/**
 * Compares two years, unit by unit on the map of the later. Merged units come in with the plain mean of the main-index
 * values of the old units, ranked again among all (the official rule of 2024, see `mergedGroups`). Where the editions
 * differ, only what both have is compared, and a finding says so. Units that stand twice in a year are left out of it.
 */
export function compareYears(before: YearResults, after: YearResults): YearComparison {
  const shared = sharedStructure(before.edition, after.edition);
  const earlier = { ...before, units: onlyOnce(before.units) };
  const listed = onlyOnce(after.units);
  const mapped = ontoMap(earlier, ranksOf(earlier.units, rankingPrecision(before.edition)), mapYearOf(after));
  const later = withSharedKeys(listed, mapped.units);
  const old = new Map(mapped.units.map((each) => [each.unit.identity.key, each]));
  const keys = new Set(later.map(({ identity }) => identity.key));
  const gone = mapped.units.filter(({ unit }) => !keys.has(unit.identity.key));

  const then = sideOf(mapped.units, before);
  const now = sideOf(
    later.map((unit) => ({ unit, lineage: [] })),
    after,
  );
  const splits = splitsOf(later, then, now, before, after);
  const units = later.map(({ identity, league, standing, criteria }, at): UnitChange => {
    const { key } = identity;
    const was = old.get(key);
    const isComparable = was?.unit.league === league;
    const rankThen = then.ranks.get(key) ?? null;
    const rankNow = now.ranks.get(key) ?? null;
    const parts = (pairs: readonly PartPair[]) => partChanges(pairs, key, isComparable, then, now);
    const merged = (was?.lineage.length ?? 0) > 1;
    const oldCriteria = was?.unit.criteria;
    return {
      unit: identity.name,
      key: listed[at]?.identity.key ?? key,
      league,
      lineage: was?.lineage ?? [],
      rank: { before: rankThen, after: rankNow, change: isComparable ? rankChange(rankThen, rankNow) : null },
      index: changeOf(was?.unit.standing?.index, standing?.index),
      points: pointsChange(was?.unit, standing?.points ?? null, before, after),
      groups: parts(shared.groups),
      pillars: parts(shared.pillars),
      criteria:
        shared.level === 'criteria' && !merged && oldCriteria !== undefined && criteria !== undefined
          ? criteriaChanges(oldCriteria, criteria)
          : null,
      split: splits.get(key) ?? null,
    };
  });
  // Two ranks without a change between them were taken in two leagues.
  const moved = units.flatMap(({ unit, rank }) =>
    rank.before !== null && rank.after !== null && rank.change === null ? [unit] : [],
  );
  return {
    before: { edition: before.edition.id, year: before.year },
    after: { edition: after.edition.id, year: after.year },
    shared,
    units,
    gone: gone.map(({ unit }) => unit.identity.name),
    findings: [
      ...(before.year < after.year
        ? []
        : [rankingFinding('years-not-earlier', 'warning', { before: before.year, after: after.year })]),
      ...differing(before, after, shared),
      ...(moved.length === 0 ? [] : [rankingFinding('years-leagues-differ', 'warning', { units: moved })]),
      ...otherBases(before, after),
      ...mapped.findings,
      ...membership(before, after, units, gone),
    ],
  };
}

/** The first and only row of each unit. */
function onlyOnce(units: readonly YearUnit[]): readonly YearUnit[] {
  const twice = repeatedKeys(units);
  return units.filter(({ identity }) => !twice.has(identity.key));
}

function repeatedKeys(units: readonly YearUnit[]): ReadonlyMap<string, string> {
  const seen = new Set<string>();
  const twice = new Map<string, string>();
  for (const { identity } of units) {
    if (seen.has(identity.key)) twice.set(identity.key, identity.name);
    seen.add(identity.key);
  }
  return twice;
}

function changeOf(before: number | null | undefined, after: number | null | undefined): Change {
  const [was, is] = [before ?? null, after ?? null];
  return { before: was, after: is, change: valueChange(was, is) };
}

/** Points of two totals out of different maxima are shown and not subtracted. */
function pointsChange(
  was: YearUnit | undefined,
  points: number | null,
  before: YearResults,
  after: YearResults,
): Change {
  const change = changeOf(was?.standing?.points, points);
  return before.edition.max.points === after.edition.max.points ? change : { ...change, change: null };
}

function partChanges(
  pairs: readonly PartPair[],
  key: string,
  isComparable: boolean,
  then: Side,
  now: Side,
): ReadonlyMap<string, PartChange> {
  return new Map(
    pairs.map((pair) => {
      const was = partValue(then.units.get(key)?.standing ?? null, pair.before);
      const is = partValue(now.units.get(key)?.standing ?? null, pair.after);
      const before = then.partRanks(pair.before).get(key) ?? null;
      const after = now.partRanks(pair.after).get(key) ?? null;
      const change = isComparable ? rankChange(before, after) : null;
      return [pair.after, { index: changeOf(was, is), rank: { before, after, change } }];
    }),
  );
}

function differing(before: YearResults, after: YearResults, shared: SharedStructure): readonly RankingFinding[] {
  if (before.edition.id === after.edition.id) return [];
  const { level, onlyBefore, onlyAfter } = shared;
  const data = { before: before.edition.id, after: after.edition.id, level, onlyBefore, onlyAfter };
  return [rankingFinding('years-editions-differ', 'notice', data)];
}

/** Leagues that were ranked by other points then: a change may be nothing but the appraisal. */
function otherBases(before: YearResults, after: YearResults): readonly RankingFinding[] {
  const pairs = [...(after.bases ?? [])].flatMap(([league, now]) => {
    const then = before.bases?.get(league) ?? null;
    return then === null || now === null || then === now ? [] : [{ before: then, after: now }];
  });
  const once = new Map(pairs.map((pair) => [`${pair.before} ${pair.after}`, pair]));
  return [...once.values()].map((pair) => rankingFinding('years-bases-differ', 'warning', pair));
}

/** Who is new, gone, or stands twice; and when nobody stands in both years. */
function membership(
  before: YearResults,
  after: YearResults,
  units: readonly UnitChange[],
  gone: readonly MappedUnit[],
): readonly RankingFinding[] {
  const twice = [...repeatedKeys(before.units).values(), ...repeatedKeys(after.units).values()];
  const unrankedIn = (year: YearResults): ReadonlySet<string> => new Set(year.unranked?.map(({ key }) => key));
  const [unrankedThen, unrankedNow] = [unrankedIn(before), unrankedIn(after)];
  const fresh = units.filter(({ lineage }) => lineage.length === 0);
  const nobody = units.length > 0 && fresh.length === units.length;
  const added = fresh.filter(({ key }) => !unrankedThen.has(key)).map(({ unit }) => unit);
  const firstRanked = fresh.filter(({ key }) => unrankedThen.has(key)).map(({ unit }) => unit);
  const goneNames = (isUnranked: boolean): readonly string[] =>
    gone.flatMap(({ unit: { identity } }) => (unrankedNow.has(identity.key) === isUnranked ? [identity.name] : []));
  const left = goneNames(false);
  const noLonger = goneNames(true);
  return [
    ...twice.map((unit) => rankingFinding('years-unit-twice', 'warning', { unit })),
    ...(nobody ? [rankingFinding('years-no-unit-shared', 'warning', {})] : []),
    ...(added.length > 0 && !nobody ? [rankingFinding('years-units-new', 'notice', { units: added })] : []),
    ...(firstRanked.length > 0 && !nobody
      ? [rankingFinding('years-units-unranked', 'notice', { units: firstRanked, in: 'before' })]
      : []),
    ...(noLonger.length > 0 && !nobody
      ? [rankingFinding('years-units-unranked', 'notice', { units: noLonger, in: 'after' })]
      : []),
    ...(left.length > 0 && !nobody ? [rankingFinding('years-units-gone', 'notice', { units: left })] : []),
  ];
}
