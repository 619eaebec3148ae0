/** Where a criterion stands for whoever looks at the desk: on their table, on somebody else's, or done. */
import type { Author } from '../../engine/review/model';
import type { QueueReason, StateFilter } from '../../messages/pane-review';
import type { QueueItem } from './model';

type Place = 'pending' | 'waiting' | 'done';

export interface Filter {
  readonly state: StateFilter;
  /** Null is any. */
  readonly reason: QueueReason | null;
}

/** Null where nobody has anything to do with it. */
function placeOf(item: QueueItem, author: Author | null): Place | null {
  const { state, reasons, opinionsBy } = item;
  switch (state) {
    case 'approved':
      return 'done';
    case 'concluded':
      return author?.role === 'leader' ? 'pending' : 'done';
    case 'awaiting-explanation':
      return author?.role === 'unit' ? 'pending' : 'waiting';
    default: {
      if (author?.role === 'unit' || author?.role === 'leader') return reasons.length === 0 ? null : 'waiting';
      if (author?.role === 'specialist' && opinionsBy.includes(author.name)) return 'waiting';
      return reasons.length === 0 ? null : 'pending';
    }
  }
}

/** How many criteria each filter of states leaves. */
export function countPlaces(items: readonly QueueItem[], author: Author | null): Readonly<Record<StateFilter, number>> {
  const counts = { pending: 0, waiting: 0, done: 0, all: items.length };
  for (const item of items) {
    const place = placeOf(item, author);
    if (place !== null) counts[place] += 1;
  }
  return counts;
}

/** The criteria that pass, in their order. */
export function filtered(
  items: readonly QueueItem[],
  { state, reason }: Filter,
  author: Author | null,
): readonly QueueItem[] {
  return items.filter(
    (item) =>
      (state === 'all' || placeOf(item, author) === state) && (reason === null || item.reasons.includes(reason)),
  );
}
