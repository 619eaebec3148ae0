/** Keeping named scenarios in the open workbook, on command only. */
import type { Scenario } from '../../engine/scoring/scenario';
import { planDropScenario, planKeepScenario } from '../../workbook/commands/scenarios';
import type { CommandOutcome } from '../workbook/command';
import { remember } from '../workbook/remember';

/** Keeps a scenario with the form of a binding. */
export function keep(binding: string, scenario: Scenario): Promise<CommandOutcome> {
  return remember((book) => planKeepScenario(book, binding, scenario));
}

/** Forgets a scenario. */
export function dropKept(binding: string, id: string): Promise<CommandOutcome> {
  return remember((book) => planDropScenario(book, binding, id));
}
