import type { Edition } from '../engine/edition/schema';
import { columnOf, numberIn, sameRows, type CellArgument, type RangeArgument } from './arguments';
import { chooseEdition } from './choose-edition';
import { readRows, type CodeRow } from './read-rows';
import { BLANK, told, type CellResult, type FunctionResult } from './result';

/**
 * CHECK(criteria, points, [maximums], [edition]): in each row what is wrong with it in a few words; blank where nothing
 * is. A criterion without points is not wrong; rows of groups and totals are not checked.
 */
export function check(
  editions: readonly Edition[],
  criteria: RangeArgument,
  points: RangeArgument,
  maximums?: RangeArgument,
  named?: RangeArgument,
): FunctionResult {
  const codes = columnOf(criteria);
  if (!codes.ok) return codes.error;
  const values = columnOf(points);
  if (!values.ok) return values.error;
  const printed = columnOf(maximums ?? null);
  if (!printed.ok) return printed.error;
  const isPrinted = maximums !== undefined && maximums !== null;
  const uneven =
    sameRows(codes.value.length, values.value.length) ??
    (isPrinted ? sameRows(codes.value.length, printed.value.length) : null);
  if (uneven !== null) return uneven;
  const known = chooseEdition(named, codes.value, editions);
  if (!known.ok) return known.error;
  return readRows(codes.value, known.value, 'none').map((row, at) => [
    checkRow(row, values.value[at], isPrinted ? printed.value[at] : null),
  ]);
}

/** The first thing wrong with a row: its code, its points, its maximum. */
function checkRow(row: CodeRow, points: CellArgument | undefined, printed: CellArgument | undefined): CellResult {
  if (row.kind === 'wrong') return told(({ texts }) => row.error.message(texts));
  if (row.kind !== 'criterion') return BLANK;
  const { max } = row.placed.criterion;
  return checkPoints(points, max) ?? checkMaximum(printed, max) ?? BLANK;
}

function checkPoints(cell: CellArgument | undefined, max: number | null): CellResult | null {
  const read = numberIn(cell);
  if (!read.ok) return told(({ texts }) => texts.pointsNotANumber({ found: read.error }));
  const points = read.value;
  if (points === null) return null;
  if (points < 0) return told(({ texts }) => texts.pointsNegative({ points }));
  return max !== null && points > max ? told(({ texts }) => texts.pointsOverMaximum({ points, max })) : null;
}

function checkMaximum(cell: CellArgument | undefined, max: number | null): CellResult | null {
  const read = numberIn(cell);
  if (!read.ok) return told(({ texts }) => texts.maximumNotANumber({ found: read.error }));
  const printed = read.value;
  if (printed === null || max === null || printed === max) return null;
  return told(({ texts }) => texts.maximumDiffers({ printed, max }));
}
