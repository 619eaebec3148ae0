/** What people ruled of how durable points are, as the workbook keeps it, by binding. */
import * as z from 'zod/mini';
import type { DurabilityRuling } from '../../engine/ranking/sustainability';
import type { WorkbookState } from './state';

const text = z.string();

/** What `WorkbookState.durability` holds. */
export const KeptDurability = z.looseObject({
  binding: text,
  criterion: text,
  durability: z.enum(['sustainable', 'fragile']),
  reason: text,
  /** ISO time. */
  at: text,
});

/** The rulings on the criteria of a binding, in the order in which they were made. */
export function durabilityOf({ durability }: WorkbookState, binding: string | null): readonly DurabilityRuling[] {
  return durability
    .filter((kept) => kept.binding === binding)
    .map(({ criterion, durability: ruled, reason, at }) => ({ criterion, durability: ruled, reason, at }));
}

/** The state with a ruling kept, in the place of an earlier one on the criterion. */
export function keepDurability(state: WorkbookState, binding: string, ruling: DurabilityRuling): WorkbookState {
  const { durability } = dropDurability(state, binding, ruling.criterion);
  return { ...state, durability: [...durability, { binding, ...ruling }] };
}

/** The state without the ruling on a criterion: the rule decides again. */
export function dropDurability(state: WorkbookState, binding: string, criterion: string): WorkbookState {
  return {
    ...state,
    durability: state.durability.filter((kept) => kept.binding !== binding || kept.criterion !== criterion),
  };
}
