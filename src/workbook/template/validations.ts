/** What the cells of the form take. */
import type { Area } from '../grid';
import type { Validation, ValidationRule } from '../plan/sheet-plan';
import { columnAt, type FormColumn } from './form-columns';
import type { FormRow } from './form-rows';
import type { Lists } from './lists';
import type { CellHint, TemplateTexts } from './texts';

/** No edition gives a criterion more. */
const MOST_POINTS = 10_000;

/** The validations of the body, whose first row stands at row `top`. */
export function formValidations(
  rows: readonly FormRow[],
  top: number,
  lists: Lists,
  texts: TemplateTexts,
): readonly Validation[] {
  const { hints } = texts;
  const areas = (first: FormColumn, last: FormColumn, takes: (row: FormRow) => boolean): readonly Area[] =>
    runs(rows.map(takes)).map(([from, to]) => ({
      top: top + from,
      bottom: top + to,
      left: columnAt(first),
      right: columnAt(last),
    }));
  const bounded = (at: readonly Area[], rule: ValidationRule, hint: CellHint): readonly Validation[] =>
    at.map((area) => ({ area, rule, texts: hint }));

  const answered = (row: FormRow): boolean => row.kind === 'criterion' || row.kind === 'blank';
  const points: ValidationRule = { kind: 'decimal', least: 0, most: { column: columnAt('max') } };
  return [
    ...bounded(
      areas('self', 'final', (row) => answered(row) && earns(row)),
      points,
      hints.points,
    ),
    ...bounded(areas('max', 'max', lacksMax), { kind: 'decimal', least: 0, most: MOST_POINTS }, hints.max),
    ...bounded(areas('status', 'status', answered), lists.rule(texts.statuses), hints.status),
    ...bounded(areas('accepted', 'accepted', answered), lists.rule(texts.yesNo), hints.accepted),
  ];
}

function earns(row: FormRow): boolean {
  return row.group.scored && (row.kind !== 'criterion' || row.criterion.scored);
}

function lacksMax(row: FormRow): boolean {
  return row.kind === 'blank' || (row.kind === 'criterion' && row.criterion.max === null);
}

/** The runs of true as first and last index: `[true, true, false, true]` → `[0, 1]`, `[3, 3]`. */
function runs(takes: readonly boolean[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  takes.forEach((taken, index) => {
    const last = found.at(-1);
    if (taken && last?.[1] === index - 1) {
      last[1] = index;
    } else if (taken) {
      found.push([index, index]);
    }
  });
  return found;
}
