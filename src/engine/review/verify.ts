/** Whether a log is as it was written, and if not, the first entry that does not hold. */
import * as z from 'zod/mini';
import { contentDigest, entryHash, shortDigest } from './chain';
import { GENESIS, type Anchor, type ReviewEntry, type ReviewLog } from './model';
import { parseEntry } from './schema';

/**
 * Why an entry does not hold:
 * - `unreadable`: it is no entry;
 * - `changed`: what it says is not what was sealed;
 * - `re-dated`: only its time is not the one that was sealed;
 * - `dropped`: entries before it are gone;
 * - `swapped`: it stands before one that was written earlier;
 * - `doubled`: it stands in the log twice;
 * - `two-heads`: the log goes on in two ways from one entry, as two copies do that were put together by hand;
 * - `cut`: the log ends before it, although more entries were written;
 * - `newer`: it is sealed, but this version cannot read what it says: a newer version of the product wrote it.
 */
export type BreakReason =
  'unreadable' | 'changed' | 're-dated' | 'dropped' | 'swapped' | 'doubled' | 'two-heads' | 'cut' | 'newer';

/** A log holds, or `number` is the first entry that does not (counted from 1; of a cut log, the first that is missing). */
export type Verdict =
  | { readonly outcome: 'holds'; readonly anchor: Anchor }
  | { readonly outcome: 'broken'; readonly number: number; readonly because: BreakReason };

/** What every entry must have for its seal to be checked. */
const Sealed = z.looseObject({
  number: z.number(),
  at: z.string(),
  kind: z.string(),
  previous: z.string(),
  digest: z.string(),
  hash: z.string(),
});
type Sealed = z.infer<typeof Sealed>;

/** Verifies a log in memory. Without an anchor from outside, a log that holds is consistent; nobody can say more of it. */
export function verify({ entries }: ReviewLog): Verdict {
  return verifyEntries(entries, null);
}

/**
 * Verifies entries as they were kept. `stated` is what was kept beside them: their number and the hash of the last one.
 */
export function verifyEntries(entries: readonly unknown[], stated: Anchor | null): Verdict {
  const read = entries.map((entry) => Sealed.safeParse(entry).data ?? null);
  const links = brokenLink(read, { hash: GENESIS, number: 0 }, new Map([[GENESIS, 0]]));
  if (links !== null) {
    return links;
  }
  const head = read.at(-1)?.hash ?? GENESIS;
  return (
    (stated === null ? null : brokenEnd(read, head, stated)) ??
    firstNewer(entries) ?? { outcome: 'holds', anchor: { entries: read.length, head } }
  );
}

/** An entry that others go on from. */
interface Parting {
  readonly hash: string;
  readonly number: number;
}

/**
 * The first entry that does not hold among `entries`, which go on from `parting`.
 * @param known numbers of the entries before, those of merged copies too, by hash; entries that hold are added
 */
function brokenLink(entries: readonly (Sealed | null)[], parting: Parting, known: Map<string, number>): Verdict | null {
  const seen = new Set<string>();
  const followed = new Set<string>();
  let previous = parting.hash;
  for (const [index, entry] of entries.entries()) {
    const expected = parting.number + index + 1;
    if (entry === null) return broken(expected, 'unreadable');
    const fault =
      ownFault(entry, expected, previous) ?? placeFault(entry, { expected, previous, seen, followed, entries });
    if (fault !== null) return fault;
    if (entry.kind === 'merge' && !mergeHolds(entry, known)) return broken(expected, 'changed');
    seen.add(entry.hash);
    followed.add(entry.previous);
    known.set(entry.hash, entry.number);
    previous = entry.hash;
  }
  return null;
}

/** An entry whose own seal does not fit what it says. */
function ownFault(entry: Sealed, expected: number, previous: string): Verdict | null {
  const content = contentDigest(entry);
  if (shortDigest(content) !== entry.digest) {
    return broken(expected, 'changed');
  }
  const { number, at, hash } = entry;
  if (entryHash({ previous: entry.previous, number, at, content }) === hash) {
    return null;
  }
  return broken(expected, number === expected && entry.previous === previous ? 're-dated' : 'changed');
}

interface Place {
  readonly expected: number;
  readonly previous: string;
  readonly seen: ReadonlySet<string>;
  readonly followed: ReadonlySet<string>;
  readonly entries: readonly (Sealed | null)[];
}

/** An entry that is whole but does not follow the one before it. */
function placeFault(entry: Sealed, { expected, previous, seen, followed, entries }: Place): Verdict | null {
  if (entry.number === expected && entry.previous === previous) return null;
  if (seen.has(entry.hash)) return broken(expected, 'doubled');
  if (followed.has(entry.previous)) return broken(expected, 'two-heads');
  if (entry.number > expected) {
    const isLater = entries.some((other) => other?.number === expected);
    return broken(expected, isLater ? 'swapped' : 'dropped');
  }
  // It follows an entry of that number, but not the one that stands there: that one was written anew.
  return expected === 1 ? broken(1, 'dropped') : broken(expected - 1, 'changed');
}

/** Whether the entries of the other copy go on from one that is known, and end at the head that is named. */
function mergeHolds(entry: Sealed, known: Map<string, number>): boolean {
  const merge = MergedCopy.safeParse(entry);
  if (!merge.success) return false;
  const { heads, other } = merge.data;
  const hash = other[0]?.previous ?? heads[1];
  const number = known.get(hash);
  const isNamed = heads[0] === entry.previous && heads[1] === (other.at(-1)?.hash ?? hash);
  return isNamed && number !== undefined && brokenLink(other, { hash, number }, known) === null;
}

const MergedCopy = z.looseObject({
  heads: z.tuple([z.string(), z.string()]),
  other: z.array(Sealed),
});

/** An end other than the one that was kept beside the entries. */
function brokenEnd(entries: readonly (Sealed | null)[], head: string, stated: Anchor): Verdict | null {
  if (stated.entries > entries.length) return broken(entries.length + 1, 'cut');
  if (stated.entries < entries.length) return broken(stated.entries + 1, 'two-heads');
  return stated.head === head ? null : broken(Math.max(1, entries.length), 'changed');
}

function firstNewer(entries: readonly unknown[]): Verdict | null {
  const index = entries.findIndex((entry) => parseEntry(entry) === null);
  return index < 0 ? null : broken(index + 1, 'newer');
}

function broken(number: number, because: BreakReason): Verdict {
  return { outcome: 'broken', number, because };
}

/** How a log stands to an anchor that was kept outside it. */
type AnchorVerdict =
  /** Everything up to the anchor is untampered; `since` entries were appended after it. */
  | { readonly outcome: 'untampered'; readonly since: number }
  /** The log has fewer entries than the anchor counts. */
  | { readonly outcome: 'cut'; readonly missing: number }
  /** The log holds in itself, but is not the one that was anchored. */
  | { readonly outcome: 'rewritten' }
  | Extract<Verdict, { readonly outcome: 'broken' }>;

/** Compares a log with an anchor from a paper or a published result; `head` may be its first digits, at least 8. */
export function verifyAgainst(log: ReviewLog, anchor: Anchor): AnchorVerdict {
  const verdict = verify(log);
  if (verdict.outcome === 'broken') return verdict;
  const missing = anchor.entries - log.entries.length;
  if (missing > 0) return { outcome: 'cut', missing };
  const hash = anchor.entries === 0 ? GENESIS : (log.entries[anchor.entries - 1]?.hash ?? '');
  const isSame = anchor.head.length >= LEAST_DIGITS && hash.startsWith(anchor.head.toLowerCase());
  return isSame ? { outcome: 'untampered', since: -missing } : { outcome: 'rewritten' };
}

const LEAST_DIGITS = 8;

/** Entries whose time lies before that of the entry before them: a clock went back. A sign, not a fault. */
export function backwardClocks({ entries }: ReviewLog): readonly ReviewEntry[] {
  return entries.filter((entry, index) => {
    const before = entries[index - 1];
    return before !== undefined && Date.parse(entry.at) < Date.parse(before.at);
  });
}
