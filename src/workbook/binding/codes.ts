/** The codes of a form and the maxima printed beside them, and what changed in them. */
import { commandFinding, type CommandFinding } from '../book-findings';
import type { Grid } from '../grid';
import { refOf, type BoundRow } from '../recognise/binding';
import { readNumber } from '../read/number';
import type { RememberedBinding } from '../state/state';

/** Code → maximum as printed, in the order of the rows; null where none is printed. The first row of a code counts. */
export function printedCodes(
  grid: Grid,
  rows: readonly BoundRow[],
  maxColumn: number | undefined,
): ReadonlyMap<string, number | null> {
  const printed = new Map<string, number | null>();
  for (const { row, kind, code } of rows) {
    if (kind === 'criterion' && code !== null && !printed.has(code)) {
      printed.set(code, maxColumn === undefined ? null : figure(grid, row, maxColumn));
    }
  }
  return printed;
}

function figure(grid: Grid, row: number, column: number): number | null {
  const { value } = grid.cell(row, column);
  if (typeof value === 'number') {
    return value;
  }
  const read = typeof value === 'string' ? readNumber(value, null) : null;
  return read?.kind === 'number' ? read.value : null;
}

/** What changed in codes and maxima since the form was bound. */
export function codeDrift(
  grid: Grid,
  rows: readonly BoundRow[],
  maxColumn: number | undefined,
  was: RememberedBinding['codes'],
): readonly CommandFinding[] {
  const now = printedCodes(grid, rows, maxColumn);
  const known = new Set(was.map(({ code }) => code));
  const gone = was.flatMap(({ code }) => (now.has(code) ? [] : [code]));
  const added = [...now.keys()].filter((code) => !known.has(code));
  const changed = was.flatMap(({ code, max }) => {
    const to = now.get(code);
    if (to === undefined || to === max || maxColumn === undefined) {
      return [];
    }
    const row = rows.find((candidate) => candidate.kind === 'criterion' && candidate.code === code)?.row ?? 0;
    return [
      commandFinding('binding-max-changed', 'warning', { code, from: max, to }, refOf(grid.name, row, maxColumn), code),
    ];
  });
  return [
    ...(gone.length > 0 ? [commandFinding('binding-codes-gone', 'warning', { codes: gone })] : []),
    ...(added.length > 0 ? [commandFinding('binding-codes-new', 'notice', { codes: added })] : []),
    ...changed,
  ];
}
