/** Keeping something with a form of the open workbook, on command only. */
import { runCommand, type Planner } from '../../workbook/excel/command';
import { VERSION } from '../app/version';
import type { CommandOutcome } from './command';
import { findingModels } from './finding-model';

/** Carries out a plan that changes what is remembered. */
export async function remember(plan: Planner): Promise<CommandOutcome> {
  const done = await runCommand(plan, VERSION);
  if (done.ok) {
    return { kind: 'done', findings: findingModels(done.value) };
  }
  return done.error.kind === 'excel' ? done.error : { kind: 'refused', findings: findingModels(done.error.findings) };
}
