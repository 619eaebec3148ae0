/** Ranks what was gathered beside the results of the year before, across mergers. */
import type { UnitChange, YearComparison, YearResults } from '../../engine/ranking/comparison';
import { compareYears } from '../../engine/ranking/year-on-year';
import { yearResults } from '../../engine/ranking/year-side';
import type { Basis } from '../../engine/scoring/scoresheet';
import type { EarlierRanks } from '../ranking-table/earlier-ranking';
import { yearsMeasured, type GivenList } from './contestants';
import { rankedPoints } from './criteria-points';
import type { Gathered } from './model';
import { rankGathered, type RankedGathering } from './rank-gathered';

interface RankedBeside {
  readonly ranked: RankedGathering;
  /** With the earlier year; null where no values of it are known. */
  readonly comparison: YearComparison | null;
}

interface BesideOptions {
  readonly by: Basis | null;
  readonly list: GivenList | null;
  readonly earlier: Pick<EarlierRanks, 'ranks' | 'results'> | null;
}

/** Ranks the units of all files. After a merger the earlier ranks are those on the later map: of 34 units, not of 63. */
export function rankWithEarlier(gathered: Gathered, { by, list, earlier }: BesideOptions): RankedBeside {
  const years = yearsMeasured(gathered);
  const rankedWith = (ranks: ReadonlyMap<string, number> | undefined): RankedGathering =>
    rankGathered(gathered, { by, list, ...(ranks === undefined ? {} : { previous: ranks }) });
  const ranked = rankedWith(earlier?.ranks);
  const before = earlier?.results ?? null;
  if (before === null) {
    return { ranked, comparison: null };
  }
  const year = years.length > 0 ? Math.max(...years) : before.year + 1;
  const comparison = compareYears(before, resultsOf(ranked, gathered, year));
  return { ranked: comparison.units.some(isMerged) ? rankedWith(ranksBefore(comparison)) : ranked, comparison };
}

/** The ranking with the points of each criterion, where files give them. */
function resultsOf(ranked: RankedGathering, { edition }: Gathered, year: number): YearResults {
  const pointsOf = rankedPoints(ranked);
  return yearResults(ranked.ranking, edition, year, pointsOf);
}

function isMerged({ lineage }: UnitChange): boolean {
  return lineage.length > 1;
}

function ranksBefore({ units }: YearComparison): ReadonlyMap<string, number> {
  return new Map(units.flatMap(({ key, rank }) => (rank.before === null ? [] : [[key, rank.before] as const])));
}
