/** Names in a sentence where there may be too many of them. */

/** So many are named unless told; what `more` says of the others stands behind them. */
const MOST_NAMED = 5;

/** The first of many (five, or `most`), in the order given; `more` tells of how many were left out. */
export function firstOf(items: readonly string[], more: (left: number) => string, most = MOST_NAMED): string {
  const left = items.length - most;
  return items.slice(0, most).join(', ') + (left > 0 ? more(left) : '');
}
