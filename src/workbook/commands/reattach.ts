/** Attaching rulings to a form again, where only a person can tell that it is the one that they were made on. */
import { reviewFinding, type ReviewFindingData } from '../../engine/review/findings';
import { rulingsOn } from '../../engine/review/forms';
import { err, ok, type Result } from '../../engine/result';
import type { Book } from '../book';
import { commandFinding, type BookFinding } from '../book-findings';
import { boundIds, keptLogOf } from '../review/workbook-review';
import type { WorkbookState } from '../state/state';
import type { Plan } from './plan';

/**
 * Gives the bound form `to` the id `form` that the log's rulings name. The log stays as it is; what the form has otherwise
 * than the log noted is then told as a change.
 */
export function planReattach(book: Book, form: string, to: string): Result<Plan, readonly BookFinding[]> {
  if (!book.state.ok) {
    return err([book.state.error]);
  }
  const bound = boundIds(book);
  if (!bound.has(to)) {
    return err([commandFinding('not-bound', 'error', {})]);
  }
  const { log } = keptLogOf(book);
  const rulings = rulingsOn(log, form);
  const why = bound.has(form) ? 'bound' : rulings === 0 ? 'unknown' : rulingsOn(log, to) > 0 ? 'has-rulings' : null;
  return why === null
    ? ok({
        steps: [],
        state: renamed(book.state.value, to, form),
        findings: [reviewFinding('review-form-reattached', 'notice', { form, rulings })],
      })
    : refused(form, why);
}

/** What is remembered, with a form under another id. */
export function renamed(state: WorkbookState, from: string, to: string): WorkbookState {
  const moved = <T extends { readonly binding: string }>(all: readonly T[]): readonly T[] =>
    all.map((one) => (one.binding === from ? { ...one, binding: to } : one));
  return {
    ...state,
    bindings: state.bindings.map((one) => (one.id === from ? { ...one, id: to } : one)),
    editions: moved(state.editions),
    ownColumns: moved(state.ownColumns),
    ownSheets: moved(state.ownSheets),
    scenarios: moved(state.scenarios),
    durability: moved(state.durability),
  };
}

function refused(form: string, why: ReviewFindingData['review-form-not-reattached']['why']) {
  return err([reviewFinding('review-form-not-reattached', 'error', { form, why })]);
}
