import type { Grid } from '../grid';
import { columnOf, refOf, type BoundTable } from '../recognise/binding';
import type { TableRow } from '../recognise/rows';
import { readingFinding, type ReadingFinding } from './findings';

/** What to tell about a row's code: settled by the name, unclear, an error value, or not there though there are points. */
export function codeFindings(
  { row, kind, code, name, readCode }: TableRow,
  grid: Grid,
  table: BoundTable,
): readonly ReadingFinding[] {
  const at = refOf(grid.name, row, columnOf(table, 'code') ?? 0);
  if (readCode.kind === 'settled') {
    const { found } = readCode;
    return [readingFinding('code-from-number', 'notice', { found, code: readCode.code }, at, code)];
  }
  if (kind !== 'uncoded') {
    return [];
  }
  switch (readCode.kind) {
    case 'error':
      return [readingFinding('cell-error', 'error', { column: 'code', error: readCode.error }, at)];
    case 'unclear': {
      const { found, candidates } = readCode;
      return [readingFinding('code-unclear', 'error', { found, candidates }, at)];
    }
    default:
      return [readingFinding('code-missing', 'error', { name }, at)];
  }
}
