import { rank, UNRANKED } from '../engine/ranking/rank';
import { err, ok, type Result } from '../engine/result';
import { POINT_DECIMALS } from '../engine/scoring/round';
import { tidy } from '../engine/text';
import { columnOf, isBlank, numberIn, sameRows, textOf, type CellArgument, type RangeArgument } from './arguments';
import { BLANK, invalidValue, type FunctionError, type FunctionResult } from './result';

/**
 * RANK(values, [leagues], [decimals]): the rank of each value, highest first; ties share a rank and the next one is
 * skipped. Values are compared after rounding half up to `decimals` (0..9; 9 where none is given). A row without a
 * value, or without a league where leagues are given, is not ranked and stays blank. One value that is no number
 * fails the whole: nobody's rank is certain without it.
 */
export function rankValues(values: RangeArgument, leagues?: RangeArgument, decimals?: CellArgument): FunctionResult {
  const cells = columnOf(values);
  if (!cells.ok) return cells.error;
  const places = readDecimals(decimals ?? null);
  if (!places.ok) return places.error;
  const named = readLeagues(leagues ?? null, cells.value.length);
  if (!named.ok) return named.error;
  const numbers = readValues(cells.value);
  if (!numbers.ok) return numbers.error;

  const ids = [...new Set(named.value)];
  const compared = numbers.value.map((value, at) => (named.value?.[at] === '' ? NaN : value));
  const ranks = rank(
    compared,
    { compares: 'points', decimals: places.value },
    named.value === null ? undefined : Int32Array.from(named.value, (league) => ids.indexOf(league)),
  );
  return Array.from(ranks, (place) => [place === UNRANKED ? BLANK : place]);
}

/** Decimals 0 to 9; 9 where none are given. */
export function readDecimals(cell: CellArgument): Result<number, FunctionError> {
  if (isBlank(cell)) return ok(POINT_DECIMALS);
  const isPlaces = typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 && cell <= POINT_DECIMALS;
  return isPlaces ? ok(cell) : err(invalidValue((texts) => texts.badDecimals({ found: textOf(cell) })));
}

/** League of each row, in lower case, empty where there is none; null where no leagues were given at all. */
export function readLeagues(range: RangeArgument, rows: number): Result<readonly string[] | null, FunctionError> {
  if (range === null) return ok(null);
  const cells = columnOf(range);
  if (!cells.ok) return cells;
  const uneven = sameRows(rows, cells.value.length);
  return uneven === null
    ? ok(cells.value.map((cell) => (isBlank(cell) ? '' : tidy(textOf(cell)).toLowerCase())))
    : err(uneven);
}

/** Values in rows; NaN where there is none. */
export function readValues(cells: readonly CellArgument[]): Result<Float64Array, FunctionError> {
  const values = new Float64Array(cells.length).fill(NaN);
  for (const [at, cell] of cells.entries()) {
    const read = numberIn(cell);
    if (!read.ok) return err(invalidValue((texts) => texts.valueNotANumber({ row: at + 1, found: read.error })));
    values[at] = read.value ?? NaN;
  }
  return ok(values);
}
