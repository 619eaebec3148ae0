/**
 * Which rulings were not replaced. A merged log is no single line: one ruling replaces another only where whoever made it
 * knew the other, that is where the other stands before it in its own copy.
 */
import { GENESIS, type EntryOf, type ReviewEntry, type ReviewLog } from './model';

/** An entry that settles a criterion: points that were concluded, or the answer to a request to leave it out. */
export type Ruling = EntryOf<'conclusion'> | EntryOf<'not-applicable-ruling'>;

/** Rulings of a log that were not replaced. */
export interface Latest {
  /** By code of the criterion, in the order in which they came into the log. */
  readonly rulings: ReadonlyMap<string, readonly Ruling[]>;
  /** Whether `later` was made by somebody who knew `earlier`; both of one criterion, and none of them replaced. */
  readonly knew: (later: Ruling, earlier: Ruling) => boolean;
}

/** What stands at one place of the log, by code of the criterion. */
type Standing = Map<string, readonly Ruling[]>;

/**
 * Walks a log once, its merged copies from where they parted.
 * @param counts whether a ruling counts at all: it is about the form that is looked at and was not taken back
 */
export function latestRulings({ entries }: ReviewLog, counts: (ruling: Ruling) => boolean): Latest {
  const partings = partingsIn(entries);
  const standingAt = new Map<string, Standing>();
  const replaced = new Set<string>();
  const known = new Map<string, ReadonlySet<string>>();
  const notReplaced = (rulings: readonly Ruling[]) => rulings.filter(({ hash }) => !replaced.has(hash));

  const rule = (standing: Standing, ruling: Ruling, criterion: string): void => {
    const before = notReplaced(standing.get(criterion) ?? []);
    const alike = before.filter(({ kind }) => kind === ruling.kind);
    if (alike.some(({ round }) => round > ruling.round)) return;
    for (const { hash } of alike) replaced.add(hash);
    known.set(ruling.hash, new Set(before.map(({ hash }) => hash)));
    standing.set(criterion, [...notReplaced(before), ruling]);
  };
  const walk = (walked: readonly ReviewEntry[], standing: Standing): Standing => {
    for (const entry of walked) {
      if (entry.kind === 'merge') {
        for (const [criterion, theirs] of walk(entry.other, new Map(standingAt.get(partingOf(entry))))) {
          standing.set(criterion, notReplaced([...new Set([...(standing.get(criterion) ?? []), ...theirs])]));
        }
      } else if (isRuling(entry) && entry.criterion !== null && counts(entry)) {
        rule(standing, entry, entry.criterion);
      }
      if (partings.has(entry.hash)) standingAt.set(entry.hash, new Map(standing));
    }
    return standing;
  };
  const rulings = walk(entries, new Map());
  return { rulings, knew: (later, earlier) => known.get(later.hash)?.has(earlier.hash) === true };
}

/** The entry from which a merged copy goes on: the last one that was known before the merge. */
function partingOf({ other, heads }: EntryOf<'merge'>): string {
  return other[0]?.previous ?? heads[1];
}

/** The entries from which merged copies go on. */
function partingsIn(entries: readonly ReviewEntry[]): ReadonlySet<string> {
  const of = (list: readonly ReviewEntry[]): readonly string[] =>
    list.flatMap((entry) => (entry.kind === 'merge' ? [partingOf(entry), ...of(entry.other)] : []));
  return new Set(of(entries).filter((hash) => hash !== GENESIS));
}

/** Whether an entry settles a criterion; opinions, approvals and the like do not. */
export function isRuling(entry: ReviewEntry): entry is Ruling {
  return entry.kind === 'conclusion' || entry.kind === 'not-applicable-ruling';
}
