/** Which edition a table's codes and maxima belong to. */
import { editionsMatching, soleMatch, type EditionMatch } from '../../engine/edition/recognise';
import type { Edition } from '../../engine/edition/schema';
import { readNumber } from '../read/number';
import { columnOf } from './binding';
import { isOrdinal } from './group-words';
import { tableRows } from './rows';
import type { FoundTable } from './tables';

/** The edition that fits best (null when none or several do), the candidates best first, and the codes compared. */
export interface RecognisedEdition {
  readonly edition: Edition | null;
  readonly candidates: readonly Edition[];
  readonly codes: readonly string[];
}

/** Compares the codes and printed maxima of a table with the editions. */
export function editionOf({ grid, table, end }: FoundTable, editions: readonly Edition[]): RecognisedEdition {
  const maxColumn = columnOf(table, 'max');
  const codes = new Set<string>();
  const maxima = new Map<string, number>();
  for (const { row, code, kind } of tableRows(grid, table, null, end)) {
    if (code === null || isOrdinal(code) || kind !== 'criterion') {
      continue;
    }
    codes.add(code);
    const max = maxColumn === undefined ? null : figure(grid.cell(row, maxColumn).value);
    if (max !== null) {
      maxima.set(code, max);
    }
  }
  const matches = editionsMatching(codes, editions, maxima);
  const sole = soleMatch(matches);
  const fitting: readonly EditionMatch[] = sole.ok ? [sole.value] : sole.error;
  return {
    edition: sole.ok ? sole.value.edition : null,
    candidates: fitting.map(({ edition }) => edition),
    codes: [...codes],
  };
}

function figure(value: unknown): number | null {
  if (typeof value === 'number') {
    return value;
  }
  const read = typeof value === 'string' ? readNumber(value, null) : null;
  return read?.kind === 'number' ? read.value : null;
}
