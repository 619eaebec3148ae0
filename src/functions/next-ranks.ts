import { leagueValues, neededForNext, type LeagueValues } from '../engine/ranking/league-values';
import { roundPoints } from '../engine/scoring/round';
import type { CellArgument, RangeArgument } from './arguments';
import { readRanking } from './rank-values';
import { BLANK, type CellResult, type FunctionResult } from './result';

/**
 * NEXTRANK(values, [leagues], [decimals]): what each value lacks to the next better rank, and that rank. A tie is enough,
 * as ties share the rank. With `decimals` the least gain that is published so: from 0.7024 to 0.7163 at four decimals
 * 0.01385, as 0.71625 is published as 0.7163. Blank for who is first or is not ranked. Values are read as RANK reads them.
 */
export function nextRanks(values: RangeArgument, leagues?: RangeArgument, decimals?: CellArgument): FunctionResult {
  const read = readRanking(values, leagues, decimals);
  if (!read.ok) return read.error;
  const { numbers, named, places } = read.value;

  const leagueOf = (row: number): string => named?.[row] ?? '';
  const isRanked = (row: number): boolean => !Number.isNaN(numbers[row]) && (named === null || leagueOf(row) !== '');
  const byLeague = new Map<string, LeagueValues>();
  for (const league of new Set(named ?? [''])) {
    const members = numbers.filter((_, row) => isRanked(row) && leagueOf(row) === league);
    byLeague.set(league, leagueValues(members, { compares: 'points', decimals: places }));
  }
  return Array.from(numbers, (value, row): readonly CellResult[] => {
    const league = byLeague.get(leagueOf(row));
    const needed = league === undefined || !isRanked(row) ? null : neededForNext(league, value);
    return needed === null ? [BLANK, BLANK] : [roundPoints(needed.gain), needed.rank];
  });
}
