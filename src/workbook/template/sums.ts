/** Subtotals and totals as native sums, with what they come to while the form is blank. */
import type { Criterion, Edition, Group } from '../../engine/edition/schema';
import { exactSum } from '../../engine/scoring/exact';
import { sumFormula } from '../plan/references';
import type { PlannedCell, StyleName } from '../plan/sheet-plan';
import { columnAt } from './form-columns';
import type { FormRow } from './form-rows';

/** A sum that stands in a cell: a native formula with its value, or a figure that the decision gives. */
interface FormSum {
  readonly value: number;
  readonly formula?: string;
}

/** The sums of one row, in points, by column of the form. */
export interface RowSums {
  readonly max: FormSum;
  readonly self: FormSum;
  readonly appraised: FormSum;
  readonly final: FormSum;
}

/** The sums of the form; `of` is null for rows that sum nothing up: criteria, and groups that are not scored. */
interface FormSums {
  readonly of: (row: FormRow) => RowSums | null;
  readonly total: RowSums;
}

/** Sums of the rows of a form, the first of them at row `top` of the sheet. */
export function rowSums(edition: Edition, rows: readonly FormRow[], top: number): FormSums {
  const sheetRows = new Map(rows.map((row, index) => [row, top + index]));
  const parents = parentsOf(edition);
  const sumsOf = (summed: readonly FormRow[], stated: number | null): RowSums => {
    const at = summed.map((row) => sheetRows.get(row) ?? top);
    const column = (name: 'max' | 'self' | 'appraised' | 'final', value: number): FormSum =>
      at.length === 0 ? { value } : { value, formula: sumFormula(at, columnAt(name)) };
    const maxima = summed.map(maxOf);
    const whole = maxima.every((max) => max !== null);
    // While maxima are still to be written in, the group's own figure says more than the sum of none.
    const max =
      whole || stated === null ? column('max', exactSum(maxima.map((figure) => figure ?? 0))) : { value: stated };
    return { max, self: column('self', 0), appraised: column('appraised', 0), final: column('final', 0) };
  };

  const scored = rows.filter(isScored);
  const ofGroup = (group: Group): RowSums =>
    sumsOf(
      scored.filter((row) => row.group === group),
      group.max,
    );
  const ofHeading = ({ code, max }: Criterion): RowSums =>
    sumsOf(
      scored.filter((row) => row.kind === 'criterion' && isUnder(row.criterion.code, code, parents)),
      max,
    );
  const of = (row: FormRow): RowSums | null => {
    if (row.kind === 'heading') {
      return ofHeading(row.criterion);
    }
    return row.kind === 'group' && row.group.scored ? ofGroup(row.group) : null;
  };
  const groups = rows.filter((row) => row.kind === 'group' && row.group.scored);
  const max = exactSum(groups.map((row) => of(row)?.max.value ?? 0));
  const total = sumsOf(groups, null);
  return { of, total: { ...total, max: { ...total.max, value: max } } };
}

/** The cell of a sum. */
export function sumCell({ value, formula }: FormSum, style: StyleName): PlannedCell {
  return { value, style, format: 'points', ...(formula === undefined ? {} : { formula }) };
}

function isScored(row: FormRow): boolean {
  return (
    (row.kind === 'criterion' && row.group.scored && row.criterion.scored) || (row.kind === 'blank' && row.group.scored)
  );
}

function maxOf(row: FormRow): number | null {
  switch (row.kind) {
    case 'criterion':
    case 'heading':
      return row.criterion.max;
    case 'group':
      return row.group.max;
    case 'blank':
      return null;
  }
}

function parentsOf(edition: Edition): ReadonlyMap<string, string | undefined> {
  return new Map(edition.groups.flatMap(({ criteria }) => criteria.map(({ code, parent }) => [code, parent] as const)));
}

function isUnder(code: string, heading: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const parent = parents.get(code);
  return parent !== undefined && (parent === heading || isUnder(parent, heading, parents));
}
