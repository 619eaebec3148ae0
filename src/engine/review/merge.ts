/** Merging two copies of one workbook that were ruled on apart. */
import { append, headOf } from './chain';
import { rulesAlike, standingEntries } from './standing';
import { GENESIS, type Author, type EntryOf, type ReviewEntry, type ReviewLog } from './model';

/** One criterion that both copies ruled on, each with the entry that counts there. */
export interface RuledTwice {
  readonly form: string;
  readonly criterion: string;
  readonly own: Ruling;
  readonly other: Ruling;
}
type Ruling = EntryOf<'conclusion'> | EntryOf<'not-applicable-ruling'>;

export interface Merged {
  /** Goes on from the log that was merged into: the entries of the other copy stand whole inside its last entry. */
  readonly log: ReviewLog;
  /** Number of entries that both copies have in common, from the first. */
  readonly common: number;
  /** Entries of the other copy that this one did not have. */
  readonly taken: number;
  /** Criteria on which both copies came to the same; they count once. */
  readonly agreed: readonly RuledTwice[];
  /** Criteria on which they did not: nothing counts until the council rules again. */
  readonly differing: readonly RuledTwice[];
}

/**
 * Merges `other` into `own`. Where one copy only goes on from the other, it is taken as it is; else an entry is appended
 * that names both heads. Both logs must hold (`verify`).
 * @param by who merges, and when (ISO time)
 */
export function mergeLogs(
  own: ReviewLog,
  other: ReviewLog,
  by: { readonly author: Author; readonly at: string; readonly form: string; readonly reason: string },
): Merged {
  const common = commonLength(own, other);
  const theirs = other.entries.slice(common);
  const ruledTwice = findRuledTwice(own.entries.slice(common), theirs, own, other);
  const agreed = ruledTwice.filter((pair) => rulesAlike(pair.own, pair.other));
  const differing = ruledTwice.filter((pair) => !rulesAlike(pair.own, pair.other));
  const found = { common, taken: theirs.length, agreed, differing };
  if (theirs.length === 0) return { log: own, ...found };
  if (common === own.entries.length) return { log: other, ...found };
  const log = append(own, [
    {
      ...{ kind: 'merge', ...by, criterion: null, check: null, round: 1, before: null },
      ...{ common, heads: [headOf(own), headOf(other)], other: theirs },
    },
  ]);
  return { log, ...found };
}

function commonLength(own: ReviewLog, other: ReviewLog): number {
  const differs = own.entries.findIndex(({ hash }, index) => hash !== (other.entries[index]?.hash ?? GENESIS));
  return differs < 0 ? own.entries.length : differs;
}

function findRuledTwice(
  ours: readonly ReviewEntry[],
  theirs: readonly ReviewEntry[],
  own: ReviewLog,
  other: ReviewLog,
): readonly RuledTwice[] {
  const left = lastRulings(ours, own);
  const right = lastRulings(theirs, other);
  return [...left].flatMap(([key, ruling]): RuledTwice[] => {
    const opposite = right.get(key);
    const { form, criterion } = ruling;
    return opposite === undefined || criterion === null ? [] : [{ form, criterion, own: ruling, other: opposite }];
  });
}

/** The ruling that counts for each criterion among entries of one copy. */
function lastRulings(entries: readonly ReviewEntry[], log: ReviewLog): ReadonlyMap<string, Ruling> {
  const forms = new Set(entries.map(({ form }) => form));
  const standing = new Set([...forms].flatMap((form) => standingEntries(log, form).map(({ hash }) => hash)));
  const found = new Map<string, Ruling>();
  for (const entry of entries) {
    const isRuling = entry.kind === 'conclusion' || entry.kind === 'not-applicable-ruling';
    if (isRuling && standing.has(entry.hash)) {
      found.set(`${entry.form}\n${entry.kind}\n${entry.criterion ?? ''}`, entry);
    }
  }
  return found;
}
