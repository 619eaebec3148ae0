/** Keeping in the open workbook how durable the points of criteria are, on command only. */
import type { DurabilityRuling } from '../../engine/ranking/sustainability';
import { planDropDurability, planKeepDurability } from '../../workbook/commands/durability';
import type { CommandOutcome } from '../workbook/command';
import { remember } from '../workbook/remember';

/** Keeps a ruling with the form of a binding. */
export function keepDurability(binding: string, ruling: DurabilityRuling): Promise<CommandOutcome> {
  return remember((book) => planKeepDurability(book, binding, ruling));
}

/** Lets the rule decide on a criterion again. */
export function dropDurability(binding: string, criterion: string): Promise<CommandOutcome> {
  return remember((book) => planDropDurability(book, binding, criterion));
}
