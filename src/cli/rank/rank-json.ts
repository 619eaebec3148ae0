import type { YearComparison } from '../../engine/ranking/comparison';
import type { RankedUnit, RankedValue, Ranking } from '../../engine/ranking/rank-units';
import { unrankedTexts } from '../../messages/ranking';
import type { LeagueAnalysis } from '../../workbook/publish/analysis';
import { findingJson } from '../finding-json';
import type { Told } from './inputs';

/** The document that `rank --json` prints; analyses stand apart from the result and are said to be none. */
export function rankDocument(
  { edition, leagues }: Ranking,
  told: readonly Told[],
  comparison: YearComparison | null,
  analysis: readonly LeagueAnalysis[] | null,
): unknown {
  return {
    edition,
    leagues: leagues.map(({ league, by, units, unranked }) => ({
      league,
      by,
      units: units.map(unitJson),
      unranked: unranked.map(({ unit, reason }) => ({ unit, reason: unrankedTexts(reason) })),
    })),
    findings: told.map(({ finding, file, unit }) => findingJson(finding, file, unit)),
    ...(comparison === null ? {} : { years: yearsJson(comparison) }),
    ...(analysis === null ? {} : { analysis: { isOfficial: false, leagues: analysis } }),
  };
}

function unitJson({ unit, rank, index, points, groups, pillars, previousRank, change }: RankedUnit) {
  return { unit, rank, index, points, groups: byId(groups), pillars: byId(pillars), previousRank, change };
}

function byId(values: ReadonlyMap<string, RankedValue>): Readonly<Record<string, RankedValue>> {
  return Object.fromEntries(values);
}

/** Both years, unit by unit: changes of rank (places risen), index, points, groups, pillars and criteria. */
function yearsJson({ before, after, units }: YearComparison): unknown {
  return {
    before,
    after,
    units: units.map(({ unit, league, lineage, rank, index, points, split, groups, pillars, criteria }) => ({
      ...{ unit, league, lineage, rank, index, points, split, criteria },
      groups: Object.fromEntries(groups),
      pillars: Object.fromEntries(pillars),
    })),
  };
}
