import { normaliseCode } from '../engine/edition/code';
import type { Edition, Group } from '../engine/edition/schema';
import { err, ok, type Result } from '../engine/result';
import { exactSum } from '../engine/scoring/exact';
import { roundPoints, roundRow } from '../engine/scoring/round';
import { rowsOf, textOf, type CellArgument, type RangeArgument } from './arguments';
import { chooseEdition } from './choose-edition';
import { readCodes, type CodeRow } from './read-codes';
import { invalidValue, notAvailable, type FunctionError } from './result';

/**
 * GROUPSCORE(group, criteria, points, [edition]): the points of a group's criteria, added up.
 * Criteria without points are skipped; a heading counts only where none of its children is in the range.
 *
 * @param group id or code of the group; 1 and "1" are the same
 * @param criteria one column of codes
 * @param points one column of points, with as many rows
 * @param named id of an edition; without it the codes must fit exactly one of `editions`
 * @returns points with at most 9 decimals, or why there are none
 */
export function groupScore(
  editions: readonly Edition[],
  group: CellArgument,
  criteria: RangeArgument,
  points: RangeArgument,
  named?: RangeArgument,
): number | FunctionError {
  const columns = columnsOf(criteria, points);
  if (!columns.ok) return columns.error;
  const edition = chooseEdition(named, columns.value.codes, editions);
  if (!edition.ok) return edition.error;
  const wanted = findGroup(textOf(group), edition.value);
  if (!wanted.ok) return wanted.error;
  const rows = readCodes(columns.value.codes, edition.value);
  if (!rows.ok) return rows.error;

  const own = withoutHeadings(rows.value).filter(({ criterion }) => criterion.group === wanted.value.id);
  if (own.length === 0) return notAvailable((texts) => texts.noRowOfGroup({ group: textOf(group) }));
  const values = readPoints(own, columns.value.points);
  if (!values.ok) return values.error;
  return roundPoints(exactSum(values.value.map((value) => roundRow(value, edition.value.rounding.rows))));
}

interface Columns {
  readonly codes: readonly CellArgument[];
  readonly points: readonly CellArgument[];
}

/** Both ranges as columns of equal length. */
function columnsOf(criteria: RangeArgument, points: RangeArgument): Result<Columns, FunctionError> {
  const ranges = [rowsOf(criteria), rowsOf(points)] as const;
  const wide = ranges.flat().find((row) => row.length !== 1);
  if (wide !== undefined) {
    return err(invalidValue((texts) => texts.notOneColumn({ columns: wide.length })));
  }
  const [codes, values] = ranges.map((rows) => rows.flat()) as [CellArgument[], CellArgument[]];
  if (codes.length !== values.length) {
    return err(invalidValue((texts) => texts.rowsDiffer({ codes: codes.length, points: values.length })));
  }
  return ok({ codes, points: values });
}

function findGroup(typed: string, edition: Edition): Result<Group, FunctionError> {
  if (typed === '') {
    return err(notAvailable((texts) => texts.noGroup()));
  }
  const wanted = normaliseCode(typed);
  const found = edition.groups.find(({ id, code }) => [id, code].map(normaliseCode).includes(wanted));
  const groups = edition.groups.map(({ id, code }) => (id === code ? code : `${code} (${id})`));
  return found === undefined
    ? err(notAvailable((texts) => texts.unknownGroup({ group: typed, edition: edition.id, groups })))
    : ok(found);
}

/** A heading's points are its children's: its own row counts only when none of them is there. */
function withoutHeadings(rows: readonly CodeRow[]): readonly CodeRow[] {
  const parents = new Set(rows.map(({ criterion }) => criterion.parent));
  return rows.filter(({ criterion }) => !parents.has(criterion.code));
}

/** The points of the rows that have some; or the first that is no number. */
function readPoints(
  rows: readonly CodeRow[],
  column: readonly CellArgument[],
): Result<readonly number[], FunctionError> {
  const values: number[] = [];
  for (const { row, criterion } of rows) {
    const cell = column[row];
    if (typeof cell === 'number' && Number.isFinite(cell)) {
      values.push(cell);
    } else if (textOf(cell) !== '') {
      const found = textOf(cell);
      return err(invalidValue((texts) => texts.notANumber({ row: row + 1, code: criterion.code, found })));
    }
  }
  return ok(values);
}
