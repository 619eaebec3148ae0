/** Anchors as papers print them and people type them. */
import { GENESIS, type Anchor, type ReviewLog } from './model';

/** The first digits of a hash, with the number of entries before it where that is printed. */
export interface PrintedAnchor {
  readonly entries: number | null;
  readonly head: string;
}

const PRINTED = /^(?:(\d{1,6}):)?([\da-f]{8,64})$/i;

/** Reads `12:3f0a12ab45cd67ef` or `3f0a12ab45cd67ef`; null for what is neither. */
export function parsePrintedAnchor(text: string): PrintedAnchor | null {
  const [, entries, head] = PRINTED.exec(text.trim()) ?? [];
  return head === undefined
    ? null
    : { entries: entries === undefined ? null : Number(entries), head: head.toLowerCase() };
}

/** The anchor with its number of entries: where that is not printed, of the entry that has the hash, else of the whole log. */
export function anchorIn({ entries }: ReviewLog, { entries: printed, head }: PrintedAnchor): Anchor {
  if (printed !== null) {
    return { entries: printed, head };
  }
  const found = GENESIS.startsWith(head) ? 0 : entries.findIndex(({ hash }) => hash.startsWith(head)) + 1;
  return { entries: found === 0 ? entries.length : found, head };
}
