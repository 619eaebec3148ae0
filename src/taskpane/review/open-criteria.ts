/** What a round that is closed now would leave open. */
import type { Review } from '../../engine/review/apply';
import type { QueueItem } from './model';

/** Numbers of criteria. */
export interface OpenCriteria {
  /** Those that wait for a reviewer or for the unit and on which nothing is concluded that still holds. */
  readonly unconcluded: number;
  /** Those that the unit was asked to explain and has not answered. */
  readonly awaiting: number;
}

/** Counts the criteria of the queue; whoever looks at them. A criterion that nobody questioned needs no conclusion. */
export function openCriteria(items: readonly QueueItem[], { criteria }: Review): OpenCriteria {
  const awaiting = items.filter(({ state }) => state === 'awaiting-explanation');
  const unconcluded = items.filter(({ code, state, reasons }) => {
    if (state === 'concluded' || state === 'approved') return false;
    if (state === 'awaiting-explanation') return (criteria.get(code)?.conclusion ?? null) === null;
    return reasons.length > 0;
  });
  return { unconcluded: unconcluded.length, awaiting: awaiting.length };
}
