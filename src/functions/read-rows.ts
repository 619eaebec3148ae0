/**
 * The column of codes in a form: what stands in which row. A form has rows of other kinds as well (groups, pillars in
 * Roman numerals or by name, totals, blank rows). A code that means nothing is wrong and says so, row by row.
 */
import { normaliseCode } from '../engine/edition/code';
import { isBlank, textOf, type CellArgument } from './arguments';
import type { KnownEdition, PlacedCriterion } from './known-edition';
import { invalidValue, notAvailable, type FunctionError } from './result';

/** What one row of the column is. */
export type CodeRow =
  | { readonly kind: 'criterion'; readonly placed: PlacedCriterion }
  /** `group` is its position in the edition. */
  | { readonly kind: 'group'; readonly group: number }
  | { readonly kind: 'other' }
  | { readonly kind: 'wrong'; readonly error: FunctionError };

/**
 * What to do with the number 4.1, which a spreadsheet makes of both 4.1 and 4.10: rows that are added up may be
 * either within one group; a row by itself may not.
 */
type Likes = 'same-group' | 'none';

const ROMAN = /^[IVXLC]+$/;
const TOTAL = /^(tổng|tong|cộng|cong|total|sum)(\s|:|$)/;

/** Reads every row of a column of codes, in its order. */
export function readRows(column: readonly CellArgument[], known: KnownEdition, likes: Likes): readonly CodeRow[] {
  const rows: CodeRow[] = column.map(() => ({ kind: 'other' }));
  const rowOf = new Map<string, number>();
  for (const row of textsBeforeNumbers(column)) {
    const cell = column[row] ?? null;
    const found = readRow(cell, row, known, likes, rowOf);
    rows[row] = found;
    if (found.kind !== 'criterion') continue;
    const { code } = found.placed;
    const before = rowOf.get(code);
    if (before === undefined) {
      rowOf.set(code, row);
    } else {
      const error = invalidValue((texts) => texts.duplicateCode({ code, rows: [before + 1, row + 1] }));
      rows[before] = { kind: 'wrong', error };
      rows[row] = { kind: 'wrong', error };
    }
  }
  return rows;
}

/** Codes typed as text are certain and come first: what they take is not left for numbers. */
function textsBeforeNumbers(column: readonly CellArgument[]): readonly number[] {
  const rows = [...column.keys()];
  const isNumber = (row: number): boolean => typeof column[row] === 'number';
  return [...rows.filter((row) => !isNumber(row)), ...rows.filter(isNumber)];
}

function readRow(
  cell: CellArgument,
  row: number,
  known: KnownEdition,
  likes: Likes,
  taken: ReadonlyMap<string, number>,
): CodeRow {
  const text = textOf(cell);
  const candidates = candidatesFor(cell, text, known);
  const [first] = candidates;
  if (first === undefined) return readOther(cell, text, row, known);
  const free = candidates.filter(({ code }) => !taken.has(code));
  const [placed = first] = free;
  if (free.length > 1 && !(likes === 'same-group' && areAlike(candidates))) {
    const codes = candidates.map(({ code }) => code);
    const error = invalidValue((texts) => texts.ambiguousCode({ row: row + 1, typed: text, codes }));
    return { kind: 'wrong', error };
  }
  return { kind: 'criterion', placed };
}

function candidatesFor(
  cell: CellArgument,
  text: string,
  { byCode, byNumber }: KnownEdition,
): readonly PlacedCriterion[] {
  if (typeof cell === 'number') return byNumber.get(cell) ?? [];
  const placed = byCode.get(normaliseCode(text));
  return placed === undefined ? [] : [placed];
}

function areAlike(candidates: readonly PlacedCriterion[]): boolean {
  return candidates.every(({ group, isHeading }) => group === candidates[0]?.group && !isHeading);
}

function readOther(cell: CellArgument, text: string, row: number, known: KnownEdition): CodeRow {
  if (isBlank(cell)) return { kind: 'other' };
  const title = text.toLowerCase();
  const titles = [title, normaliseCode(text).toLowerCase(), title.replace(/^([ivxlc]+|\d+)[.)]\s*/, '')];
  const group = titles.map((each) => known.groupByTitle.get(each)).find((at) => at !== undefined);
  if (group !== undefined) return { kind: 'group', group };
  const isOther = TOTAL.test(title) || titles.some((each) => known.pillarTitles.has(each));
  if (isOther || ROMAN.test(normaliseCode(text))) return { kind: 'other' };
  const { id } = known.edition;
  const error = notAvailable((texts) => texts.unknownCode({ row: row + 1, code: text, edition: id }));
  return { kind: 'wrong', error };
}

/**
 * Which rows carry points of their own: criteria, and headings and groups of which no criterion is in the column.
 * The rows that do not are the sums of those that do: adding both would count twice.
 */
export function carryPoints(rows: readonly CodeRow[]): readonly boolean[] {
  const placed = rows.flatMap((row) => (row.kind === 'criterion' ? [row.placed] : []));
  const parents = new Set(placed.flatMap(({ under }) => under));
  const groups = new Set(placed.map(({ group }) => group));
  return rows.map((row) => {
    if (row.kind === 'criterion') return !parents.has(row.placed.code);
    return row.kind === 'group' && !groups.has(row.group);
  });
}
