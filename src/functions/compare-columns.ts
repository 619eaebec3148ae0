import { normaliseCode } from '../engine/edition/code';
import { valueChange } from '../engine/ranking/change';
import { numberIn, textOf, type RangeArgument } from './arguments';
import { namedRows, rowsByKey } from './named-rows';
import { BLANK, invalidValue, notAvailable, told, type CellResult, type FunctionResult } from './result';

const NOTHING: readonly CellResult[] = [BLANK, BLANK, BLANK, BLANK];

/**
 * COMPARE(codes, values, codesBefore, valuesBefore): per row before, after, change and a word: up, down, unchanged, or new
 * where the code was not there before. Rows are matched by code, in whatever order they stand; a value that is missing
 * leaves change and word blank. A value that is no number, or a code that stands twice before, fails its own row only.
 */
export function compareColumns(
  codes: RangeArgument,
  values: RangeArgument,
  codesBefore: RangeArgument,
  valuesBefore: RangeArgument,
): FunctionResult {
  const now = namedRows(codes, values, normaliseCode);
  if (!now.ok) return now.error;
  const then = namedRows(codesBefore, valuesBefore, normaliseCode);
  if (!then.ok) return then.error;
  const places = rowsByKey(then.value);
  return now.value.map(({ name, key, value }): readonly CellResult[] => {
    if (key === null) return NOTHING;
    const rows = places.get(key) ?? [];
    const [row, second] = rows;
    if (second !== undefined) return failed(notAvailable((texts) => texts.repeatedBefore({ name, rows })));
    const old = row === undefined ? null : (then.value[row - 1]?.value ?? null);
    const [before, after] = [numberIn(old), numberIn(value)];
    if (!before.ok) return failed(invalidValue((texts) => texts.pointsNotANumber({ found: textOf(old) })));
    if (!after.ok) return failed(invalidValue((texts) => texts.pointsNotANumber({ found: textOf(value) })));
    const change = valueChange(before.value, after.value);
    return [before.value ?? BLANK, after.value ?? BLANK, change ?? BLANK, wordOf(change, row === undefined)];
  });
}

function failed(error: CellResult): readonly CellResult[] {
  return [error, error, error, error];
}

function wordOf(change: number | null, isNew: boolean): CellResult {
  if (isNew) return told(({ texts }) => texts.changes.isNew);
  if (change === null) return BLANK;
  const word = change > 0 ? 'up' : change < 0 ? 'down' : 'unchanged';
  return told(({ texts }) => texts.changes[word]);
}
