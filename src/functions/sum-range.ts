/** A column of codes and one of points, added up by the engine: what GROUPSCORE, TOTAL, INDEX and others stand on. */
import type { Edition } from '../engine/edition/schema';
import { err, ok, type Result } from '../engine/result';
import { STATE } from '../engine/scoring/batch';
import { roundRow } from '../engine/scoring/round';
import { addSections, sumGroups, type Sums, type Totals } from '../engine/scoring/sums';
import { columnOf, numberIn, sameRows, type CellArgument, type RangeArgument } from './arguments';
import { chooseEdition } from './choose-edition';
import type { KnownEdition } from './known-edition';
import { carryPoints, readRows, type CodeRow } from './read-rows';
import { invalidValue, type FunctionError } from './result';

/** Two columns of one form. */
export interface PointColumns {
  readonly known: KnownEdition;
  readonly points: readonly CellArgument[];
  /** Rows that carry points of their own, none of them wrong. */
  readonly rows: readonly PointRow[];
}

/** A row that carries points: of a criterion, or of a group whose criteria are not in the column. */
export interface PointRow {
  readonly row: Exclude<CodeRow, { readonly kind: 'other' | 'wrong' }>;
  /** Counted from 0. */
  readonly at: number;
}

/** Points added up, for one unit; NaN where there are none. */
export interface RangeSums extends Totals {
  readonly groups: Sums;
}

/** Reads both columns. Fails on the first row whose code is wrong. */
export function readPointColumns(
  editions: readonly Edition[],
  criteria: RangeArgument,
  points: RangeArgument,
  named: RangeArgument | undefined,
): Result<PointColumns, FunctionError> {
  const codes = columnOf(criteria);
  if (!codes.ok) return codes;
  const values = columnOf(points);
  if (!values.ok) return values;
  const uneven = sameRows(codes.value.length, values.value.length);
  if (uneven !== null) return err(uneven);
  const known = chooseEdition(named, codes.value, editions);
  if (!known.ok) return known;

  const read = readRows(codes.value, known.value, 'same-group');
  const wrong = read.find((row) => row.kind === 'wrong');
  if (wrong !== undefined) return err(wrong.error);
  const carries = carryPoints(read);
  const rows = read.flatMap((row, at) =>
    carries[at] === true && (row.kind === 'criterion' || row.kind === 'group') ? [{ row, at }] : [],
  );
  const twice = groupTwice(rows, known.value.edition);
  return twice === null ? ok({ known: known.value, points: values.value, rows }) : err(twice);
}

function groupTwice(rows: readonly PointRow[], { groups }: Edition): FunctionError | null {
  const rowOf = new Map<number, number>();
  for (const { row, at } of rows) {
    if (row.kind !== 'group') continue;
    const before = rowOf.get(row.group);
    if (before !== undefined) {
      const code = groups[row.group]?.code ?? '';
      return invalidValue((texts) => texts.duplicateCode({ code, rows: [before + 1, at + 1] }));
    }
    rowOf.set(row.group, at);
  }
  return null;
}

/** Position of the group that a row belongs to. */
export function groupOf({ row }: PointRow): number {
  return row.kind === 'group' ? row.group : row.placed.group;
}

/** Whether any row of these groups is in the column. */
export function hasRowsOf(groups: readonly number[], { rows }: PointColumns): boolean {
  return rows.some((row) => groups.includes(groupOf(row)));
}

/**
 * Adds up the points of the given groups; what stands in rows of others is not read.
 * Criteria without points add nothing. Fails on the first row whose points are no number.
 */
export function sumRange(columns: PointColumns, groups: readonly number[]): Result<RangeSums, FunctionError> {
  const { compiled } = columns.known;
  const leaves = new Float64Array(compiled.criteria.length).fill(NaN);
  const wholes: (readonly [group: number, points: number])[] = [];
  for (const each of columns.rows.filter((row) => groups.includes(groupOf(row)))) {
    const { row, at } = each;
    const read = numberIn(columns.points[at]);
    if (!read.ok) return err(notANumber(each, columns.known, read.error));
    if (read.value === null) continue;
    const position = row.kind === 'criterion' ? compiled.positions.get(row.placed.code) : undefined;
    if (position !== undefined) leaves[position] = read.value;
    else if (isScored(row, columns.known)) wholes.push([groupOf(each), read.value]);
  }
  const states = new Uint8Array(leaves.length).fill(STATE.answered);
  const sums = addSections(compiled, compiled.groups, 1, leaves, states);
  const { rows: decimals } = compiled.edition.rounding;
  for (const [group, points] of wholes) {
    const sum = sums.points[group] ?? NaN;
    sums.points[group] = roundRow(points, decimals) + (Number.isNaN(sum) ? 0 : sum);
  }
  return ok({ groups: sums, ...sumGroups(compiled, 1, sums) });
}

/** Headings and groups that are not scored have no criteria that count. */
export function isScored(row: PointRow['row'], { compiled, edition }: KnownEdition): boolean {
  if (row.kind === 'group') return edition.groups[row.group]?.scored === true;
  const heading = compiled.headings.find(({ criterion }) => criterion.code === row.placed.code);
  return heading !== undefined && heading.members.length > 0;
}

/** Code of the criterion, heading or group of a row. */
export function codeOf({ row }: PointRow, { edition }: KnownEdition): string {
  return row.kind === 'group' ? (edition.groups[row.group]?.code ?? '') : row.placed.code;
}

function notANumber(row: PointRow, known: KnownEdition, found: string): FunctionError {
  const code = codeOf(row, known);
  return invalidValue((texts) => texts.notANumber({ row: row.at + 1, code, found }));
}
