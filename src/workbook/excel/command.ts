import { err, ok, type Result } from '../../engine/result';
import { commandFinding, type BookFinding } from '../book-findings';
import type { Plan } from '../commands/plan';
import { STATE_SHEET } from '../state/codec';
import { applyChoices, applyPlan } from './apply-plan';
import { readWorkbook, type OpenBook } from './read-sheets';
import { wasLeftAlone, type ExcelFailure } from './run';

/** Why a command did nothing: Excel refused, or the plan could not be made. */
export type CommandFailure =
  /** `mayHaveChanged`: it is not known how far Excel came before it refused. */
  | { readonly kind: 'excel'; readonly failure: ExcelFailure; readonly mayHaveChanged: boolean }
  | { readonly kind: 'refused'; readonly findings: readonly BookFinding[] };

/** Makes the plan of a command from the workbook as it is. */
export type Planner = (book: OpenBook) => Result<Plan, readonly BookFinding[]>;

/**
 * Reads the workbook, plans, and does what was planned: four round trips, one where the workbook was just read and is
 * passed in, and one more where lists to choose from are made. Yields what the person is to be told of what was done.
 */
export async function runCommand(
  plan: Planner,
  product: string,
  justRead?: OpenBook,
): Promise<Result<readonly BookFinding[], CommandFailure>> {
  const book = justRead === undefined ? await readWorkbook() : ok(justRead);
  if (!book.ok) {
    return err({ kind: 'excel', failure: book.error, mayHaveChanged: false });
  }
  const planned = plan(book.value);
  if (!planned.ok) {
    return err({ kind: 'refused', findings: planned.error });
  }
  const isAdded = planned.value.steps.some((step) => step.do === 'add-sheet' && step.name === STATE_SHEET);
  const hasStateSheet = isAdded || book.value.facts.some(({ mark }) => mark.name === STATE_SHEET);
  const done = await applyPlan(planned.value, product, hasStateSheet);
  if (!done.ok) {
    return err({ kind: 'excel', failure: done.error, mayHaveChanged: !wasLeftAlone(done.error) });
  }
  return ok([...planned.value.findings, ...(await choicesOf(planned.value))]);
}

async function choicesOf(plan: Plan): Promise<readonly BookFinding[]> {
  if (!plan.steps.some((step) => step.do === 'choose-from')) {
    return [];
  }
  const chosen = await applyChoices(plan);
  return chosen.ok ? [] : [commandFinding('lists-missing', 'notice', {})];
}
