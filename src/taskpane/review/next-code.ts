import type { QueueItem } from './model';

/** The criterion to go on with once `codes` are ruled on: the next one below them, else the last one above. */
export function nextCode(items: readonly QueueItem[], codes: readonly string[]): string | null {
  const ruled = new Set(codes);
  const last = items.findLastIndex(({ code }) => ruled.has(code));
  const isLeft = ({ code }: QueueItem): boolean => !ruled.has(code);
  return (items.slice(last + 1).find(isLeft) ?? items.slice(0, Math.max(0, last)).findLast(isLeft))?.code ?? null;
}
