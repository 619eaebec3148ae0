/** Sealing entries into the chain. */
import { digestOf } from './canonical';
import { GENESIS, type Anchor, type NewEntry, type ReviewEntry, type ReviewLog, type Seal } from './model';

/** Digits of the hash of what is said that an entry keeps. */
const DIGEST_DIGITS = 16;

/**
 * What an entry says, without its place in the log: everything but number, time and seal. Of a merge the entries of the
 * other copy are left out: each has its own seal, and the head that the merge names seals them all. So they need not be
 * carried where they are known already.
 */
export function contentDigest(entry: Readonly<Record<string, unknown>>): string {
  const isMerge = entry['kind'] === 'merge';
  const content = Object.entries(entry).filter(([key]) => !OUTSIDE_CONTENT.has(key) && !(isMerge && key === 'other'));
  return digestOf(Object.fromEntries(content));
}

const OUTSIDE_CONTENT: ReadonlySet<string> = new Set(['number', 'at', 'previous', 'digest', 'hash']);

/** The part of a content digest that an entry keeps. */
export function shortDigest(digest: string): string {
  return digest.slice(0, DIGEST_DIGITS);
}

/** The hash of an entry: over the hash before it, its number, its time and the digest of what it says. */
export function entryHash(place: {
  readonly previous: string;
  readonly number: number;
  readonly at: string;
  readonly content: string;
}): string {
  const { previous, number, at, content } = place;
  return digestOf({ previous, number, at, content });
}

/** The hash of the last entry; `GENESIS` for an empty log. */
export function headOf({ entries }: ReviewLog): string {
  return entries.at(-1)?.hash ?? GENESIS;
}

/** What papers and results print of a log. */
export function anchorOf(log: ReviewLog): Anchor {
  return { entries: log.entries.length, head: headOf(log) };
}

/**
 * The log with entries of one command appended, in their order. Several carry the number of the first of them, so that
 * they can be undone together.
 */
export function append(log: ReviewLog, added: readonly NewEntry[]): ReviewLog {
  const entries = [...log.entries];
  const batch = added.length > 1 ? log.entries.length + 1 : null;
  for (const entry of added) {
    entries.push(sealed({ ...entry, batch }, entries.length + 1, entries.at(-1)?.hash ?? GENESIS));
  }
  return { entries };
}

function sealed(entry: Unsealed, number: number, previous: string): ReviewEntry {
  const content = contentDigest({ ...entry });
  const hash = entryHash({ previous, number, at: entry.at, content });
  return { ...entry, number, previous, digest: shortDigest(content), hash };
}

type Unsealed = OmitEach<ReviewEntry, keyof Seal | 'number'>;
type OmitEach<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never;
