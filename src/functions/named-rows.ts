import { err, ok, type Result } from '../engine/result';
import { columnOf, isBlank, sameRows, textOf, type CellArgument, type RangeArgument } from './arguments';
import type { FunctionError } from './result';

/** A column of names beside a column of values, row by row; the key is null where the name is blank. */
interface NamedRow {
  readonly name: string;
  readonly key: string | null;
  readonly value: CellArgument;
}

/** Reads two columns of equally many rows. `keyOf` makes the same key of all spellings of one name. */
export function namedRows(
  names: RangeArgument,
  values: RangeArgument,
  keyOf: (name: string) => string,
): Result<readonly NamedRow[], FunctionError> {
  const nameCells = columnOf(names);
  if (!nameCells.ok) return nameCells;
  const valueCells = columnOf(values);
  if (!valueCells.ok) return valueCells;
  const uneven = sameRows(nameCells.value.length, valueCells.value.length);
  if (uneven !== null) return err(uneven);
  return ok(
    nameCells.value.map((cell, row) => {
      const name = textOf(cell);
      return { name, key: isBlank(cell) ? null : keyOf(name), value: valueCells.value[row] ?? null };
    }),
  );
}

/** The rows of each key, counted from 1. */
export function rowsByKey(rows: readonly NamedRow[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [at, { key }] of rows.entries()) {
    if (key === null) continue;
    const known = found.get(key);
    if (known === undefined) found.set(key, [at + 1]);
    else known.push(at + 1);
  }
  return found;
}
