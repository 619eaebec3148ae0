import type { Edition } from '../engine/edition/schema';
import { columnOf, type RangeArgument } from './arguments';
import { chooseEdition } from './choose-edition';
import type { KnownEdition } from './known-edition';
import { carryPoints, readRows, type CodeRow } from './read-rows';
import { BLANK, type CellResult, type FunctionResult } from './result';

/**
 * MAXPOINTS(criteria, [edition]): the most that each row can earn, in points. Blank where the source does not say, and
 * in rows of headings and groups whose criteria are in the column, so that the column adds up.
 */
export function maxPoints(
  editions: readonly Edition[],
  criteria: RangeArgument,
  named?: RangeArgument,
): FunctionResult {
  const codes = columnOf(criteria);
  if (!codes.ok) return codes.error;
  const known = chooseEdition(named, codes.value, editions);
  if (!known.ok) return known.error;
  const rows = readRows(codes.value, known.value, 'none');
  const carries = carryPoints(rows);
  return rows.map((row, at) => [carries[at] === true || row.kind === 'wrong' ? maximumOf(row, known.value) : BLANK]);
}

function maximumOf(row: CodeRow, { edition }: KnownEdition): CellResult {
  switch (row.kind) {
    case 'criterion':
      return row.placed.criterion.max ?? BLANK;
    case 'group':
      return edition.groups[row.group]?.max ?? BLANK;
    case 'other':
      return BLANK;
    case 'wrong':
      return row.error;
  }
}
