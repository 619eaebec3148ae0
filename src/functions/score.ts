import type { Edition } from '../engine/edition/schema';
import { computePoints, outcomeAt } from '../engine/scoring/batch';
import type { CompiledEdition } from '../engine/scoring/compile';
import { encodeUnit } from '../engine/scoring/encode';
import { pointsIn } from '../engine/scoring/round';
import type { Entry } from '../engine/scoring/scoresheet';
import { columnOf, rowsOf, sameRows, type RangeArgument } from './arguments';
import { chooseEdition } from './choose-edition';
import { impossibleFigures, readFigures } from './read-figures';
import { readRows } from './read-rows';
import { BLANK, type CellResult, type FunctionResult } from './result';

/**
 * SCORE(criteria, inputs, [edition]): points by the rules, one per row, at most 9 decimals.
 * Blank where there is no criterion, a figure is missing or a person must decide; an error where something is wrong
 * with the row. Headings are blank, so that the column adds up.
 */
export function score(
  editions: readonly Edition[],
  criteria: RangeArgument,
  inputs: RangeArgument,
  named?: RangeArgument,
): FunctionResult {
  const codes = columnOf(criteria);
  if (!codes.ok) return codes.error;
  const figures = rowsOf(inputs);
  const uneven = sameRows(codes.value.length, figures.length);
  if (uneven !== null) return uneven;
  const known = chooseEdition(named, codes.value, editions);
  if (!known.ok) return known.error;

  const entries = readRows(codes.value, known.value, 'none').map((row, at): Entry | CellResult => {
    if (row.kind === 'wrong') return row.error;
    if (row.kind !== 'criterion' || row.placed.isHeading) return BLANK;
    const read = readFigures(figures[at] ?? [], row.placed.criterion);
    return read.ok ? read.value : read.error;
  });
  const points = pointsByCode(known.value.compiled, entries.filter(isEntry));
  return entries.map((entry) => [isEntry(entry) ? (points.get(entry.criterion) ?? BLANK) : entry]);
}

function isEntry(row: Entry | CellResult): row is Entry {
  return typeof row === 'object' && 'criterion' in row;
}

function pointsByCode(compiled: CompiledEdition, entries: readonly Entry[]): ReadonlyMap<string, CellResult> {
  const batch = encodeUnit(compiled, new Map(entries.map((entry) => [entry.criterion, entry])));
  const { points, outcomes } = computePoints(compiled, batch);
  return new Map(
    entries.map((entry): readonly [string, CellResult] => {
      const at = compiled.positions.get(entry.criterion) ?? -1;
      const outcome = outcomeAt(outcomes, at);
      if (outcome === 'invalid') return [entry.criterion, impossibleFigures(entry)];
      const row = pointsIn(points, at, compiled.edition);
      return [entry.criterion, outcome === 'scored' ? row : BLANK];
    }),
  );
}
