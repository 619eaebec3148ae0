/** Keeping named scenarios in the open workbook, on command only. */
import type { Scenario } from '../../engine/scoring/scenario';
import { planDropScenario, planKeepScenario } from '../../workbook/commands/scenarios';
import { runCommand, type Planner } from '../../workbook/excel/command';
import { VERSION } from '../app/version';
import type { CommandOutcome } from '../workbook/command';
import { findingModels } from '../workbook/finding-model';

/** Keeps a scenario with the form of a binding. */
export function keep(binding: string, scenario: Scenario): Promise<CommandOutcome> {
  return run((book) => planKeepScenario(book, binding, scenario));
}

/** Forgets a scenario. */
export function dropKept(binding: string, id: string): Promise<CommandOutcome> {
  return run((book) => planDropScenario(book, binding, id));
}

async function run(plan: Planner): Promise<CommandOutcome> {
  const done = await runCommand(plan, VERSION);
  if (done.ok) {
    return { kind: 'done', findings: findingModels(done.value) };
  }
  return done.error.kind === 'excel' ? done.error : { kind: 'refused', findings: findingModels(done.error.findings) };
}
