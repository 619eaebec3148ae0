import type { DurabilityRuling } from '../../engine/ranking/sustainability';
import type { Result } from '../../engine/result';
import type { Book } from '../book';
import type { BookFinding } from '../book-findings';
import { dropDurability, keepDurability } from '../state/durability';
import type { Plan } from './plan';
import { planRemember } from './remember';

/** Keeps with a remembered form how durable the points of a criterion are, and why; no cell of the form changes. */
export function planKeepDurability(
  book: Book,
  binding: string,
  ruling: DurabilityRuling,
): Result<Plan, readonly BookFinding[]> {
  return planRemember(book, binding, (state) => keepDurability(state, binding, ruling));
}

/** Lets the rule decide on a criterion again. */
export function planDropDurability(
  book: Book,
  binding: string,
  criterion: string,
): Result<Plan, readonly BookFinding[]> {
  return planRemember(book, binding, (state) => dropDurability(state, binding, criterion));
}
