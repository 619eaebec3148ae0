/** Ranks what was gathered beside the results of the year before, across mergers. */
import type { YearComparison, YearResults } from '../../engine/ranking/comparison';
import { rankingFinding } from '../../engine/ranking/findings';
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
  const after = resultsOf(ranked, gathered, year);
  const divided = intoLeagues(before, after);
  const comparison = compareYears(divided ?? before, after);
  const divisions = divided === null ? [] : [rankingFinding('years-leagues-divided', 'notice', {})];
  return {
    ranked: rankedWith(ranksBefore(comparison)),
    comparison: { ...comparison, findings: [...comparison.findings, ...divisions] },
  };
}

/** The ranking with the points of each criterion, where files give them. */
function resultsOf(ranked: RankedGathering, { edition, files }: Gathered, year: number): YearResults {
  const results = yearResults(ranked.ranking, edition, year, rankedPoints(ranked));
  // A table does not say whose points it has.
  return files.some(({ kind }) => kind === 'table') ? { ...results, bases: new Map() } : results;
}

/**
 * Results that know no leagues, on the leagues of the later year: a place among all says nothing of one among some. Null
 * where nothing is to be divided.
 */
function intoLeagues(before: YearResults, after: YearResults): YearResults | null {
  const isWhole = before.units.every(({ league }) => league === before.edition.level);
  const leagues = new Map(after.units.map(({ identity, league }) => [identity.key, league]));
  const isDivided = after.units.some(({ league }) => league !== before.edition.level);
  if (!isWhole || !isDivided) return null;
  return {
    ...before,
    // A place among all is none in a league: it follows from the values there.
    units: before.units.map(({ identity, standing, criteria }) => ({
      identity,
      standing,
      league: leagues.get(identity.key) ?? null,
      ...(criteria === undefined ? {} : { criteria }),
    })),
  };
}

/** Ranks before among those that are ranked together now, on the later map: of 34 units, not of 63. */
function ranksBefore({ units }: YearComparison): ReadonlyMap<string, number> {
  return new Map(
    units.flatMap(({ key, rank }) =>
      rank.before === null || rank.change === null ? [] : [[key, rank.before] as const],
    ),
  );
}
