import { err, ok, type Result } from '../../engine/result';
import type { Scenario } from '../../engine/scoring/scenario';
import type { Book } from '../book';
import { commandFinding, type BookFinding } from '../book-findings';
import { dropScenario, keepScenario } from '../state/scenarios';
import type { WorkbookState } from '../state/state';
import type { Plan } from './plan';

/** Keeps a scenario with a remembered form, in the place of the one with its id; no cell of the form changes. */
export function planKeepScenario(
  book: Book,
  binding: string,
  scenario: Scenario,
): Result<Plan, readonly BookFinding[]> {
  return onBinding(book, binding, (state) => keepScenario(state, binding, scenario));
}

/** Forgets a scenario. */
export function planDropScenario(book: Book, binding: string, id: string): Result<Plan, readonly BookFinding[]> {
  return onBinding(book, binding, (state) => dropScenario(state, binding, id));
}

function onBinding(
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
