/** What keeps a share of the maximum from being told: rows that are not there, points that are blank or cannot be. */
import { earnsPoints as earnsPointsAt } from '../engine/scoring/compile';
import { roundPoints } from '../engine/scoring/round';
import { numberIn } from './arguments';
import type { KnownEdition } from './known-edition';
import { invalidValue, notAvailable, type FunctionError } from './result';
import { codeOf, groupOf, isScored, type PointColumns, type PointRow } from './sum-range';

/**
 * Refuses columns that lack criteria of the given groups: a share of the maximum would come out too low without a
 * trace. A row of a heading or group stands for all below it.
 */
export function requireWhole(columns: PointColumns, groups: readonly number[]): FunctionError | null {
  const { known, rows } = columns;
  const there = new Set(rows.map(({ row }) => (row.kind === 'criterion' ? row.placed.code : '')));
  const groupRows = new Set(rows.map(({ row }) => (row.kind === 'group' ? row.group : -1)));
  const absent = groups.flatMap((at) => {
    const group = known.edition.groups[at];
    if (group === undefined || !group.scored || groupRows.has(at)) return [];
    if (group.criteria.length === 0) return [group.code];
    return [...known.byCode.values()]
      .filter((placed) => placed.group === at && !placed.isHeading && placed.criterion.scored)
      .filter(({ code, under }) => ![code, ...under].some((each) => there.has(each)))
      .map(({ code }) => code);
  });
  return absent.length === 0 ? null : notAvailable((texts) => texts.rowsAbsent({ codes: absent }));
}

/**
 * Refuses points of the given groups that make no share of the maximum: those below 0 or above it, and criteria without
 * any. A blank cell, `KPS` and `KAD` are no zero: the share would come out too low without a trace. Columns without a
 * single point are not refused: nothing is known yet. Cells that hold no number are left to `sumRange`.
 */
export function requirePoints({ known, rows, points }: PointColumns, groups: readonly number[]): FunctionError | null {
  const counted = rows
    .filter((row) => groups.includes(groupOf(row)) && earnsPoints(row, known))
    .flatMap((row) => {
      const read = numberIn(points[row.at]);
      return read.ok
        ? [{ row: row.at + 1, code: codeOf(row, known), max: maximumOf(row, known), points: read.value }]
        : [];
    });
  for (const { points: given, max, ...place } of counted) {
    // An unknown maximum (NaN) bounds nothing.
    if (given !== null && (given < 0 || roundPoints(given) > max)) {
      return invalidValue((texts) =>
        texts.pointsBeyond({ ...place, points: given, max: Number.isNaN(max) ? null : max }),
      );
    }
  }
  const without = counted.filter((row) => row.points === null).map(({ code }) => code);
  return without.length === 0 || without.length === counted.length
    ? null
    : notAvailable((texts) => texts.pointsAbsent({ codes: without }));
}

/** Criteria, headings and groups that are collected only need no points. */
function earnsPoints(row: PointRow, known: KnownEdition): boolean {
  if (row.row.kind === 'group' || row.row.placed.isHeading)
    return isScored(row.row, known) && maximumOf(row, known) !== 0;
  return earnsPointsAt(known.compiled, row.row.placed.code);
}

/** In points; NaN where it is not known. */
function maximumOf({ row }: PointRow, { compiled }: KnownEdition): number {
  if (row.kind === 'group') return compiled.groups[row.group]?.maximum ?? NaN;
  const { placed } = row;
  const heading = compiled.headings.find(({ criterion }) => criterion.code === placed.code);
  return heading?.maximum ?? placed.criterion.max ?? NaN;
}
