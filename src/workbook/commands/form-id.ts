/** Under which id a form is bound. The log of an appraisal names forms by it, so that an id is never given to another form. */
import type { Edition } from '../../engine/edition/schema';
import { factsOf } from '../../engine/review/facts';
import { reviewFinding } from '../../engine/review/findings';
import { detachedForms, formsIn, isFormOf, rulingsOn } from '../../engine/review/forms';
import { sheetMarked, type Book } from '../book';
import type { BookFinding } from '../book-findings';
import { readScoresheet } from '../read/read-scoresheet';
import type { Binding } from '../recognise/binding';
import { keptLogOf } from '../review/workbook-review';
import type { WorkbookState } from '../state/state';

/** The id for a form, the one that its sheet had so far, and rulings that it does not take over. */
interface FormId {
  readonly id: string;
  readonly was: string | null;
  readonly findings: readonly BookFinding[];
}

/**
 * A form that is bound keeps its id, unless its sheet now holds one of another edition although rulings were made. One
 * that is not gets the id of the form in the log that it is by its codes, maxima and points; else a new one, and rulings
 * that belong to no bound form are named.
 */
export function formIdFor(book: Book, state: WorkbookState, binding: Binding, edition: Edition): FormId {
  const { log } = keptLogOf(book);
  const earlier = state.bindings.find(({ table }) => sheetMarked(book, table.sheet)?.mark.name === binding.table.sheet);
  const was = earlier?.id ?? null;
  if (earlier !== undefined && (earlier.edition === edition.id || rulingsOn(log, earlier.id) === 0)) {
    return { id: earlier.id, was, findings: [] };
  }
  const bound = new Set(state.bindings.map(({ id }) => id));
  const facts = factsOf(readScoresheet(book, binding, edition).scoresheet, new Set(), null);
  const [same, ...others] = formsIn(log).filter((form) => !bound.has(form) && isFormOf(log, form, facts));
  if (same !== undefined && others.length === 0) {
    return { id: same, was, findings: [] };
  }
  const staying = new Set([...bound].filter((id) => id !== was));
  return {
    id: nextId([...bound, ...formsIn(log)]),
    was,
    findings: detachedForms(log, staying).map((found) => reviewFinding('review-form-unbound', 'warning', found)),
  };
}

function nextId(ids: readonly string[]): string {
  const numbers = ids.map((id) => Number(id.slice(1))).filter(Number.isFinite);
  return `b${String(Math.max(0, ...numbers) + 1)}`;
}
