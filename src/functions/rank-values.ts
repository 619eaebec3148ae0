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
  const read = readRanking(values, leagues, decimals);
  if (!read.ok) return read.error;
  const { numbers, named, places } = read.value;

  const ids = [...new Set(named)];
  const compared = numbers.map((value, at) => (named?.[at] === '' ? NaN : value));
  const ranks = rank(
    compared,
    { compares: 'points', decimals: places },
    named === null ? undefined : Int32Array.from(named, (league) => ids.indexOf(league)),
  );
  return Array.from(ranks, (place) => [place === UNRANKED ? BLANK : place]);
}

/** What is ranked, row by row. */
interface ValuesToRank {
  /** NaN where a row has no value. */
  readonly numbers: Float64Array;
  /** League of each row, in lower case, empty where there is none; null where no leagues were given at all. */
  readonly named: readonly string[] | null;
  /** Decimals at which values are compared, 0 to 9. */
  readonly places: number;
}

/** The arguments that RANK and NEXTRANK share. */
export function readRanking(
  values: RangeArgument,
  leagues?: RangeArgument,
  decimals?: CellArgument,
): Result<ValuesToRank, FunctionError> {
  const cells = columnOf(values);
  if (!cells.ok) return cells;
  const places = readDecimals(decimals ?? null);
  if (!places.ok) return places;
  const named = readLeagues(leagues ?? null, cells.value.length);
  if (!named.ok) return named;
  const numbers = readValues(cells.value);
  return numbers.ok ? ok({ numbers: numbers.value, named: named.value, places: places.value }) : numbers;
}

/** 9 where none are given. */
function readDecimals(cell: CellArgument): Result<number, FunctionError> {
  if (isBlank(cell)) return ok(POINT_DECIMALS);
  const isPlaces = typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 && cell <= POINT_DECIMALS;
  return isPlaces ? ok(cell) : err(invalidValue((texts) => texts.badDecimals({ found: textOf(cell) })));
}

function readLeagues(range: RangeArgument, rows: number): Result<readonly string[] | null, FunctionError> {
  if (range === null) return ok(null);
  const cells = columnOf(range);
  if (!cells.ok) return cells;
  const uneven = sameRows(rows, cells.value.length);
  return uneven === null
    ? ok(cells.value.map((cell) => (isBlank(cell) ? '' : tidy(textOf(cell)).toLowerCase())))
    : err(uneven);
}

function readValues(cells: readonly CellArgument[]): Result<Float64Array, FunctionError> {
  const values = new Float64Array(cells.length).fill(NaN);
  for (const [at, cell] of cells.entries()) {
    const read = numberIn(cell);
    if (!read.ok) return err(invalidValue((texts) => texts.valueNotANumber({ row: at + 1, found: read.error })));
    values[at] = read.value ?? NaN;
  }
  return ok(values);
}
