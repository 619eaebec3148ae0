/** Functions that add up a column of points: of a group, a pillar, everything. */
import { normaliseCode } from '../engine/edition/code';
import type { Edition, Group, Pillar } from '../engine/edition/schema';
import { err, ok, type Result } from '../engine/result';
import { roundIndex, roundPoints } from '../engine/scoring/round';
import { shareOf } from '../engine/scoring/sums';
import { isBlank, textOf, type CellArgument, type RangeArgument } from './arguments';
import { hasRowsOf, readPointColumns, sumRange, type PointColumns, type RangeSums } from './sum-range';
import { requirePoints, requireWhole } from './whole-range';
import { notAvailable, numberOrBlank, type FunctionError, type FunctionResult } from './result';

/** The columns and the edition, as all of these functions take them. */
type Columns = readonly [criteria: RangeArgument, points: RangeArgument, edition?: RangeArgument];

/** Points of a group, at most 9 decimals; blank while no criterion has any. */
export function groupScore(editions: readonly Edition[], group: CellArgument, ...columns: Columns): FunctionResult {
  const summed = sumGroup(editions, group, columns, false);
  return summed.ok ? numberOrBlank(roundPoints(summed.value.points)) : summed.error;
}

/** Points of a group over its maximum, 0..1 at the edition's precision; blank while either is unknown. */
export function groupIndex(editions: readonly Edition[], group: CellArgument, ...columns: Columns): FunctionResult {
  const summed = sumGroup(editions, group, columns, true);
  if (!summed.ok) return summed.error;
  const { points, maximum, decimals } = summed.value;
  return numberOrBlank(roundIndex(shareOf(points, maximum), decimals));
}

/** Points of a pillar's groups over their maximum, 0..1 at the edition's precision; blank while either is unknown. */
export function pillarIndex(editions: readonly Edition[], pillar: CellArgument, ...columns: Columns): FunctionResult {
  const read = readPointColumns(editions, ...columns);
  if (!read.ok) return read.error;
  const { edition } = read.value.known;
  const at = findPart(pillar, edition.pillars);
  const wanted = edition.pillars[at];
  if (wanted === undefined) return unknownPillar(pillar, edition);
  const groups = wanted.groups.map((id) => edition.groups.findIndex((group) => group.id === id));
  const sums = sumParts(read.value, groups, true);
  if (!sums.ok) return sums.error;
  const { points, maxima } = sums.value.pillars;
  return numberOrBlank(roundIndex(shareOf(points[at] ?? NaN, maxima[at] ?? NaN), edition.rounding.index));
}

/** Points of all groups, at most 9 decimals; blank while there are none. */
export function total(editions: readonly Edition[], ...columns: Columns): FunctionResult {
  const sums = sumAll(editions, columns, false);
  return sums.ok ? numberOrBlank(sums.value.total.points[0]) : sums.error;
}

/** The index by the edition's formula, 0..1 at its precision; blank while points or maximum are unknown. */
export function index(editions: readonly Edition[], ...columns: Columns): FunctionResult {
  const sums = sumAll(editions, columns, true);
  return sums.ok ? numberOrBlank(sums.value.index[0]) : sums.error;
}

function sumAll(editions: readonly Edition[], columns: Columns, whole: boolean): Result<RangeSums, FunctionError> {
  const read = readPointColumns(editions, ...columns);
  return read.ok ? sumParts(read.value, [...read.value.known.edition.groups.keys()], whole) : read;
}

function sumParts(columns: PointColumns, groups: readonly number[], whole: boolean): Result<RangeSums, FunctionError> {
  if (!hasRowsOf(groups, columns)) return err(notAvailable((texts) => texts.noRows()));
  const refused = whole ? (requireWhole(columns, groups) ?? requirePoints(columns, groups)) : null;
  return refused === null ? sumRange(columns, groups) : err(refused);
}

interface GroupSum {
  readonly points: number;
  readonly maximum: number;
  readonly decimals: number;
}

function sumGroup(
  editions: readonly Edition[],
  wanted: CellArgument,
  columns: Columns,
  whole: boolean,
): Result<GroupSum, FunctionError> {
  const read = readPointColumns(editions, ...columns);
  if (!read.ok) return read;
  const { edition } = read.value.known;
  const at = findPart(wanted, edition.groups);
  if (at < 0) return err(unknownGroup(wanted, edition));
  if (!hasRowsOf([at], read.value)) {
    return err(notAvailable((texts) => texts.noRowOfGroup({ group: textOf(wanted) })));
  }
  const sums = sumParts(read.value, [at], whole);
  if (!sums.ok) return sums;
  const { points, maxima } = sums.value.groups;
  return ok({ points: points[at] ?? NaN, maximum: maxima[at] ?? NaN, decimals: edition.rounding.index });
}

/** Position of the group or pillar with that id or code; 1 and "1" are the same. */
function findPart(typed: CellArgument, parts: readonly (Group | Pillar)[]): number {
  const wanted = normaliseCode(textOf(typed));
  return parts.findIndex(({ id, code }) => [id, code].map(normaliseCode).includes(wanted));
}

function unknownGroup(typed: CellArgument, { id, groups }: Edition): FunctionError {
  if (isBlank(typed)) return notAvailable((texts) => texts.noGroup());
  return notAvailable((texts) =>
    texts.unknownGroup({ group: textOf(typed), edition: id, groups: groups.map(codeAndId) }),
  );
}

function unknownPillar(typed: CellArgument, { id, pillars }: Edition): FunctionError {
  if (isBlank(typed)) return notAvailable((texts) => texts.noPillar());
  return notAvailable((texts) =>
    texts.unknownPillar({ pillar: textOf(typed), edition: id, pillars: pillars.map(codeAndId) }),
  );
}

function codeAndId({ id, code }: Group | Pillar): string {
  return id === code ? code : `${code} (${id})`;
}
