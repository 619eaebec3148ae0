import type { Result } from '../../engine/result';
import type { Scenario } from '../../engine/scoring/scenario';
import type { Book } from '../book';
import type { BookFinding } from '../book-findings';
import { dropScenario, keepScenario } from '../state/scenarios';
import type { Plan } from './plan';
import { planRemember } from './remember';

/** Keeps a scenario with a remembered form, in the place of the one with its id; no cell of the form changes. */
export function planKeepScenario(
  book: Book,
  binding: string,
  scenario: Scenario,
): Result<Plan, readonly BookFinding[]> {
  return planRemember(book, binding, (state) => keepScenario(state, binding, scenario));
}

/** Forgets a scenario. */
export function planDropScenario(book: Book, binding: string, id: string): Result<Plan, readonly BookFinding[]> {
  return planRemember(book, binding, (state) => dropScenario(state, binding, id));
}
