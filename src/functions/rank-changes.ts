import { rankChange } from '../engine/ranking/change';
import { anyUnitKey } from '../engine/ranking/identity';
import { err, ok, type Result } from '../engine/result';
import { numberIn, textOf, type CellArgument, type RangeArgument } from './arguments';
import { namedRows, rowsByKey } from './named-rows';
import { BLANK, invalidValue, notAvailable, type CellResult, type FunctionError, type FunctionResult } from './result';

/**
 * RANKCHANGE(units, ranks, unitsBefore, ranksBefore): the places that each unit rose (positive) or fell since the ranking
 * before, by unit and not by spelling. Blank where a rank is missing in one of them. A rank that is none, or a unit that
 * stands twice in the ranking before, fails its own row only.
 */
export function rankChanges(
  units: RangeArgument,
  ranks: RangeArgument,
  unitsBefore: RangeArgument,
  ranksBefore: RangeArgument,
): FunctionResult {
  const now = namedRows(units, ranks, anyUnitKey);
  if (!now.ok) return now.error;
  const then = namedRows(unitsBefore, ranksBefore, anyUnitKey);
  if (!then.ok) return then.error;
  const places = rowsByKey(then.value);
  return now.value.map(({ name, key, value }, at): readonly CellResult[] => {
    const rows = key === null ? [] : (places.get(key) ?? []);
    const [row, second] = rows;
    if (row === undefined) return [BLANK];
    if (second !== undefined) return [notAvailable((texts) => texts.repeatedBefore({ name, rows }))];
    const before = readRank(then.value[row - 1]?.value ?? null, row);
    const after = readRank(value, at + 1);
    if (!before.ok) return [before.error];
    return [after.ok ? (rankChange(before.value, after.value) ?? BLANK) : after.error];
  });
}

function readRank(cell: CellArgument, row: number): Result<number | null, FunctionError> {
  const read = numberIn(cell);
  const isRank = read.ok && (read.value === null || (Number.isInteger(read.value) && read.value >= 1));
  return isRank ? ok(read.value) : err(invalidValue((texts) => texts.notARank({ row, found: textOf(cell) })));
}
