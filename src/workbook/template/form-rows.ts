/** The rows of an edition's form: what is known of it, and blank rows for what is not. */
import { headingCodes, pointCriteria } from '../../engine/edition/criteria';
import type { Criterion, Edition, Group } from '../../engine/edition/schema';
import { romanNumeral, romanValue } from '../recognise/group-words';

/** A row of the form. A blank one stands for a criterion that the unit writes in: `code` is null where its number is unknown too. */
export type FormRow =
  | { readonly kind: 'group'; readonly group: Group; readonly code: string }
  | { readonly kind: 'heading'; readonly group: Group; readonly criterion: Criterion }
  | { readonly kind: 'criterion'; readonly group: Group; readonly criterion: Criterion }
  | { readonly kind: 'blank'; readonly group: Group; readonly code: string | null };

/** Rows left for a group of which the number of criteria is not known. */
const SPARE_ROWS = 20;

/** Every row between header and total, in the edition's order. */
export function formRows(edition: Edition): readonly FormRow[] {
  const headings = headingCodes(edition);
  return edition.groups.flatMap((group, index): readonly FormRow[] => [
    { kind: 'group', group, code: ordinal(group, index) },
    ...group.criteria.map((criterion): FormRow => ({
      kind: headings.has(criterion.code) ? 'heading' : 'criterion',
      group,
      criterion,
    })),
    ...blankRows(group, pointCriteria(group, headings).length, edition.completeness),
  ]);
}

/** Groups are numbered I, II, III in official forms, unless the decision itself numbers them so in another order. */
function ordinal({ code }: Group, index: number): string {
  return romanValue(code) === null ? romanNumeral(index + 1) : code;
}

function blankRows(group: Group, known: number, { criteriaKnown, criteriaTotal }: Edition['completeness']) {
  if (criteriaKnown === criteriaTotal) {
    return [];
  }
  const blank = (code: string | null): FormRow => ({ kind: 'blank', group, code });
  if (group.criteriaCount === null) {
    return Array.from({ length: SPARE_ROWS }, () => blank(null));
  }
  const taken = new Set(group.criteria.map(({ code }) => code));
  const numbers = Array.from({ length: group.criteriaCount }, (_, index) => `${group.code}.${String(index + 1)}`);
  return numbers
    .filter((code) => !taken.has(code))
    .slice(0, group.criteriaCount - known)
    .map(blank);
}
