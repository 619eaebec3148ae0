/**
 * The column of codes in a form: which criterion stands in which row. A form has rows of other kinds as well
 * (groups in Roman numerals or by name, totals, blank rows); they are skipped. A code that means nothing is refused.
 */
import { normaliseCode } from '../engine/edition/code';
import { headingCodes } from '../engine/edition/criteria';
import type { Edition } from '../engine/edition/schema';
import { err, ok, type Result } from '../engine/result';
import { textOf, type CellArgument } from './arguments';
import { invalidValue, notAvailable, type FunctionError } from './result';

/** A criterion and its place in the edition. */
export interface PlacedCriterion {
  readonly code: string;
  /** Id of its group. */
  readonly group: string;
  /** Code of the heading it stands under; null where there is none. */
  readonly parent: string | null;
  readonly isHeading: boolean;
}

/** One row of the column that holds a criterion. */
export interface CodeRow {
  /** Counted from 0. */
  readonly row: number;
  readonly criterion: PlacedCriterion;
}

const ROMAN = /^[IVXLC]+$/;
const TOTAL = /^(tổng|tong|cộng|cong|total|sum)(\s|:|$)/;

/** The rows of a column that hold criteria of the edition, in the column's order; or the first row that is wrong. */
export function readCodes(
  column: readonly CellArgument[],
  edition: Edition,
): Result<readonly CodeRow[], FunctionError> {
  const criteria = placedCriteria(edition);
  const titles = titlesOf(edition);
  const byCode = new Map(criteria.map((criterion) => [normaliseCode(criterion.code), criterion]));
  const rowByCode = new Map<string, number>();
  const found: CodeRow[] = [];

  for (const [row, cell] of textsBeforeNumbers(column)) {
    const code = normaliseCode(textOf(cell));
    const candidates =
      typeof cell === 'number'
        ? criteria.filter((criterion) => Number(criterion.code) === cell)
        : [byCode.get(code)].filter((criterion) => criterion !== undefined);
    const [first] = candidates;
    if (first === undefined) {
      if (isOtherRow(textOf(cell), code, titles)) continue;
      return err(notAvailable((texts) => texts.unknownCode({ row: row + 1, code: textOf(cell), edition: edition.id })));
    }
    if (!interchangeable(candidates)) {
      const codes = candidates.map((candidate) => candidate.code);
      return err(invalidValue((texts) => texts.ambiguousCode({ row: row + 1, typed: textOf(cell), codes })));
    }
    const criterion = candidates.find((candidate) => !rowByCode.has(candidate.code));
    if (criterion === undefined) {
      const rows = [(rowByCode.get(first.code) ?? row) + 1, row + 1];
      return err(invalidValue((texts) => texts.duplicateCode({ code: first.code, rows })));
    }
    rowByCode.set(criterion.code, row);
    found.push({ row, criterion });
  }
  return ok(found.sort((a, b) => a.row - b.row));
}

/** Codes typed as text are certain and come first: what they take is not left for numbers. */
function textsBeforeNumbers(column: readonly CellArgument[]): readonly (readonly [number, CellArgument])[] {
  const cells = [...column.entries()];
  const isNumber = ([, cell]: readonly [number, CellArgument]): boolean => typeof cell === 'number';
  return [...cells.filter((cell) => !isNumber(cell)), ...cells.filter(isNumber)];
}

/** A spreadsheet makes both 4.1 and 4.10 the number 4.1. Which is which does not matter within one group. */
function interchangeable(candidates: readonly PlacedCriterion[]): boolean {
  const [first] = candidates;
  return (
    candidates.length <= 1 || candidates.every((candidate) => candidate.group === first?.group && !candidate.isHeading)
  );
}

function placedCriteria(edition: Edition): readonly PlacedCriterion[] {
  const headings = headingCodes(edition);
  return edition.groups.flatMap((group) =>
    group.criteria.map(({ code, parent }) => ({
      code,
      group: group.id,
      parent: parent ?? null,
      isHeading: headings.has(code),
    })),
  );
}

/** What stands in rows of groups and pillars: ids, codes and names, in lower case. */
function titlesOf(edition: Edition): ReadonlySet<string> {
  const titled = [...edition.groups, ...edition.pillars];
  return new Set(
    titled.flatMap(({ id, code, name }) => [id, code, name.vi, name.en]).map((text) => text.toLowerCase()),
  );
}

function isOtherRow(text: string, code: string, titles: ReadonlySet<string>): boolean {
  const title = text.toLowerCase();
  const unnumbered = title.replace(/^([ivxlc]+|\d+)[.)]\s*/, '');
  return (
    text === '' ||
    ROMAN.test(code) ||
    TOTAL.test(title) ||
    titles.has(code.toLowerCase()) ||
    titles.has(title) ||
    titles.has(unnumbered)
  );
}
