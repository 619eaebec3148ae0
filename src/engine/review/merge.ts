/** Merging two copies of one workbook that were ruled on apart. */
import { append, headOf } from './chain';
import { isRuling, type Ruling } from './latest';
import { GENESIS, type Author, type ReviewEntry, type ReviewLog } from './model';
import { allEntries, rulesAlike, rulingsOf, undoneHashes } from './standing';

/** One criterion that both copies ruled on, each with the entry that counts there. */
interface RuledTwice {
  readonly form: string;
  readonly criterion: string;
  readonly own: Ruling;
  readonly other: Ruling;
}

interface Merged {
  /** Goes on from the log that was merged into: the entries of the other copy stand whole inside its last entry. */
  readonly log: ReviewLog;
  /** Number of entries that both copies have in common, from the first. */
  readonly common: number;
  /** Entries of the other copy that this one did not have, merges not counted. */
  readonly taken: number;
  /** Criteria on which both copies came to the same; they count once. */
  readonly agreed: readonly RuledTwice[];
  /** Criteria on which they did not: nothing counts until the council rules again. */
  readonly differing: readonly RuledTwice[];
}

/**
 * Merges `other` into `own`: an entry is appended that names both heads and carries what `own` had not. The log of `own`
 * comes back as it is where there is nothing but merges of what it has. Both logs must hold (`verify`).
 * @param by who merges, and when (ISO time)
 */
export function mergeLogs(
  own: ReviewLog,
  other: ReviewLog,
  by: { readonly author: Author; readonly at: string; readonly form: string; readonly reason: string },
): Merged {
  const common = commonLength(own, other);
  const theirs = notIn(hashesIn(own), other.entries);
  const taken = allEntries({ entries: theirs }).filter(({ kind }) => kind !== 'merge');
  if (taken.length === 0) return { log: own, common, taken: 0, agreed: [], differing: [] };
  const log = append(own, [
    {
      ...{ kind: 'merge', ...by, criterion: null, check: null, round: 1, before: null },
      ...{ common, heads: [headOf(own), headOf(other)], other: theirs },
    },
  ]);
  return {
    log,
    common,
    taken: taken.length,
    ...ruledTwice(log, allEntries({ entries: notIn(hashesIn(other), own.entries) }), taken),
  };
}

function commonLength(own: ReviewLog, other: ReviewLog): number {
  const differs = own.entries.findIndex(({ hash }, index) => hash !== (other.entries[index]?.hash ?? GENESIS));
  return differs < 0 ? own.entries.length : differs;
}

function hashesIn(log: ReviewLog): Set<string> {
  return new Set(allEntries(log).map(({ hash }) => hash));
}

/** Entries that are not known yet, in their order, merges among them with what is not known of theirs. */
function notIn(known: Set<string>, entries: readonly ReviewEntry[]): readonly ReviewEntry[] {
  return entries.flatMap((entry) => {
    if (known.has(entry.hash)) return [];
    known.add(entry.hash);
    return [entry.kind === 'merge' ? { ...entry, other: notIn(known, entry.other) } : entry];
  });
}

/** The criteria on which both copies ruled since they parted. */
function ruledTwice(
  log: ReviewLog,
  ours: readonly ReviewEntry[],
  theirs: readonly ReviewEntry[],
): Pick<Merged, 'agreed' | 'differing'> {
  const undone = undoneHashes(log);
  const right = lastRulings(theirs, undone);
  const pairs = [...lastRulings(ours, undone)].flatMap(([key, own]): RuledTwice[] => {
    const other = right.get(key);
    const { form, criterion } = own;
    return other === undefined || criterion === null ? [] : [{ form, criterion, own, other }];
  });
  const rulings = new Map([...new Set(pairs.map(({ form }) => form))].map((form) => [form, rulingsOf(log, form)]));
  const differs = ({ form, criterion }: RuledTwice): boolean =>
    (rulings.get(form)?.get(criterion)?.differing ?? []).length > 0;
  return {
    agreed: pairs.filter((pair) => !differs(pair) && rulesAlike(pair.own, pair.other)),
    differing: pairs.filter(differs),
  };
}

/** The last ruling on each criterion of each form that was not taken back. */
function lastRulings(entries: readonly ReviewEntry[], undone: ReadonlySet<string>): ReadonlyMap<string, Ruling> {
  const standing = entries.filter(isRuling).filter(({ hash }) => !undone.has(hash));
  return new Map(standing.map((entry) => [`${entry.form}\n${entry.criterion ?? ''}`, entry]));
}
