import { leagueValues, neededForNext, type LeagueValues } from '../engine/ranking/league-values';
import { roundPoints } from '../engine/scoring/round';
import { columnOf, type CellArgument, type RangeArgument } from './arguments';
import { readDecimals, readLeagues, readValues } from './rank-values';
import { BLANK, type CellResult, type FunctionResult } from './result';

/**
 * NEXTRANK(values, [leagues], [decimals]): what each value lacks to the next better rank, and that rank. A tie is enough,
 * as ties share the rank. With `decimals` the least gain that is published so: from 0.7024 to 0.7163 at four decimals
 * 0.01385, as 0.71625 is published as 0.7163. Blank for who is first or is not ranked. Values are read as RANK reads them.
 */
export function nextRanks(values: RangeArgument, leagues?: RangeArgument, decimals?: CellArgument): FunctionResult {
  const cells = columnOf(values);
  if (!cells.ok) return cells.error;
  const places = readDecimals(decimals ?? null);
  if (!places.ok) return places.error;
  const named = readLeagues(leagues ?? null, cells.value.length);
  if (!named.ok) return named.error;
  const numbers = readValues(cells.value);
  if (!numbers.ok) return numbers.error;

  const leagueOf = (row: number): string => named.value?.[row] ?? '';
  const isRanked = (row: number): boolean =>
    !Number.isNaN(numbers.value[row]) && (named.value === null || leagueOf(row) !== '');
  const byLeague = new Map<string, LeagueValues>();
  for (const league of new Set(cells.value.map((_, row) => leagueOf(row)))) {
    const members = numbers.value.filter((_, row) => isRanked(row) && leagueOf(row) === league);
    byLeague.set(league, leagueValues(members, { compares: 'points', decimals: places.value }));
  }
  return cells.value.map((_, row): readonly CellResult[] => {
    const league = byLeague.get(leagueOf(row));
    const value = numbers.value[row];
    const needed = league === undefined || value === undefined || !isRanked(row) ? null : neededForNext(league, value);
    return needed === null ? [BLANK, BLANK] : [roundPoints(needed.gain), needed.rank];
  });
}
