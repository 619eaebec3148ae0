/** Names in a sentence where there may be too many of them. */

/** So many are named; what `more` says of the others stands behind them. */
const MOST_NAMED = 5;

/** The first five of many, in the order given; `more` tells of how many were left out. */
export function firstOf(items: readonly string[], more: (left: number) => string): string {
  const left = items.length - MOST_NAMED;
  return items.slice(0, MOST_NAMED).join(', ') + (left > 0 ? more(left) : '');
}
