/** What stands in a log: what was taken back is left out, and what two merged copies ruled differently is told apart. */
import type { EntryOf, ReviewEntry, ReviewLog } from './model';

/** What was ruled on one criterion of a form. Two rulings in a list: two merged copies ruled differently. */
export interface Rulings {
  /** The conclusion that counts, of the latest round. */
  readonly conclusions: readonly EntryOf<'conclusion'>[];
  /** The answer to a request to leave the criterion out. */
  readonly answers: readonly EntryOf<'not-applicable-ruling'>[];
}

type Ruling = EntryOf<'conclusion'> | EntryOf<'not-applicable-ruling'>;
type Slots = ReadonlyMap<string, readonly Ruling[]>;

/** Every entry of a log, those of merged copies too, in the order in which they came into it. */
export function allEntries({ entries }: ReviewLog): readonly ReviewEntry[] {
  return entries.flatMap((entry) =>
    entry.kind === 'merge' ? [...allEntries({ entries: entry.other }), entry] : [entry],
  );
}

/** Every entry about a form that was not taken back. */
export function standingEntries(log: ReviewLog, form: string): readonly ReviewEntry[] {
  const undone = undoneHashes(log);
  return allEntries(log).filter((entry) => entry.form === form && !undone.has(entry.hash));
}

/** Hashes of the entries that were taken back. */
export function undoneHashes(log: ReviewLog): ReadonlySet<string> {
  return new Set(allEntries(log).flatMap((entry) => (entry.kind === 'undo' ? entry.entries : [])));
}

/** What was ruled, by code of the criterion. */
export function rulingsOf(log: ReviewLog, form: string): ReadonlyMap<string, Rulings> {
  const slots = slotsAfter(log.entries, log.entries.length, { form, undone: undoneHashes(log) });
  const rulings = new Map<string, Rulings>();
  for (const found of slots.values()) {
    for (const entry of found) {
      if (entry.criterion === null) continue;
      const { conclusions, answers } = rulings.get(entry.criterion) ?? { conclusions: [], answers: [] };
      rulings.set(
        entry.criterion,
        entry.kind === 'conclusion'
          ? { conclusions: [...conclusions, entry], answers }
          : { conclusions, answers: [...answers, entry] },
      );
    }
  }
  return rulings;
}

/** The conclusion that counts for each criterion; criteria on which two copies differ have none. */
export function standingConclusions(log: ReviewLog, form: string): ReadonlyMap<string, EntryOf<'conclusion'>> {
  return new Map(
    [...rulingsOf(log, form)].flatMap(([criterion, { conclusions }]): [string, EntryOf<'conclusion'>][] => {
      const [only] = conclusions;
      return only !== undefined && conclusions.length === 1 ? [[criterion, only]] : [];
    }),
  );
}

interface Scope {
  readonly form: string;
  readonly undone: ReadonlySet<string>;
}

/** What stands after the first `count` entries, by slot: one for the points of a criterion, one for leaving it out. */
function slotsAfter(entries: readonly ReviewEntry[], count: number, scope: Scope): Slots {
  const slots = new Map<string, readonly Ruling[]>();
  for (const entry of entries.slice(0, count)) {
    if (entry.kind === 'merge') {
      const before = slotsAfter(entries, entry.common, scope);
      const copy = [...entries.slice(0, entry.common), ...entry.other];
      join(slots, before, slotsAfter(copy, copy.length, scope));
    } else if (isRuling(entry) && entry.form === scope.form && !scope.undone.has(entry.hash)) {
      const slot = `${entry.kind} ${entry.criterion ?? ''}`;
      const isLater = (slots.get(slot) ?? []).some(({ round }) => round > entry.round);
      if (!isLater) slots.set(slot, [entry]);
    }
  }
  return slots;
}

/** Takes over what only the other copy ruled; where both ruled, equal rulings count once and others stand side by side. */
function join(own: Map<string, readonly Ruling[]>, before: Slots, other: Slots): void {
  for (const [slot, theirs] of other) {
    const ours = own.get(slot) ?? [];
    const was = before.get(slot) ?? [];
    if (isSame(theirs, was)) continue;
    if (isSame(ours, was)) {
      own.set(slot, theirs);
    } else {
      own.set(slot, [...ours, ...theirs.filter((entry) => !ours.some((one) => rulesAlike(one, entry)))]);
    }
  }
}

function isSame(a: readonly Ruling[], b: readonly Ruling[]): boolean {
  return a.length === b.length && a.every(({ hash }, index) => hash === b[index]?.hash);
}

/** Whether two rulings come to the same. */
export function rulesAlike(a: Ruling, b: Ruling): boolean {
  return a.kind === 'conclusion'
    ? b.kind === 'conclusion' && a.choice.points === b.choice.points
    : b.kind === 'not-applicable-ruling' && a.accepted === b.accepted;
}

function isRuling(entry: ReviewEntry): entry is Ruling {
  return entry.kind === 'conclusion' || entry.kind === 'not-applicable-ruling';
}
