/** Commands that change only what is remembered with a form, and no cell of it. */
import { err, ok, type Result } from '../../engine/result';
import type { Book } from '../book';
import { commandFinding, type BookFinding } from '../book-findings';
import type { WorkbookState } from '../state/state';
import type { Plan } from './plan';

/** Plans a change of what is remembered with the form of a binding; an error where the form is not remembered. */
export function planRemember(
  { state }: Book,
  binding: string,
  change: (state: WorkbookState) => WorkbookState,
): Result<Plan, readonly BookFinding[]> {
  if (!state.ok) {
    return err([state.error]);
  }
  return state.value.bindings.some(({ id }) => id === binding)
    ? ok({ steps: [], state: change(state.value), findings: [] })
    : err([commandFinding('not-bound', 'error', {})]);
}
