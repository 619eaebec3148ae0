/** What stands in a log: what was taken back is left out, and what two merged copies ruled differently is told apart. */
import { latestRulings, type Latest, type Ruling } from './latest';
import type { EntryOf, ReviewEntry, ReviewLog } from './model';

/** What was ruled on one criterion of a form. */
export interface Rulings {
  /** The conclusion of the latest round; null where there is none, or merged copies differ. */
  readonly conclusion: EntryOf<'conclusion'> | null;
  /** The answer to a request to leave the criterion out; null without one. */
  readonly answer: EntryOf<'not-applicable-ruling'> | null;
  /** True where it is left out, false where that was refused or points were given since, null without an answer. */
  readonly leftOut: boolean | null;
  /** Rulings of merged copies that come to different things; else empty. */
  readonly differing: readonly Ruling[];
}

/** What stands of a criterion on which nobody ruled. */
export const NO_RULINGS: Rulings = { conclusion: null, answer: null, leftOut: null, differing: [] };

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
  const undone = undoneHashes(log);
  const { rulings, knew } = latestRulings(log, (entry) => entry.form === form && !undone.has(entry.hash));
  return new Map([...rulings].map(([criterion, latest]) => [criterion, outcomeOf(latest, knew)]));
}

/**
 * What the rulings on one criterion come to. Points that were concluded after it was left out take it in again. Where one
 * copy left it out and the other concluded points, neither knowing the other, they differ.
 */
function outcomeOf(latest: readonly Ruling[], knew: Latest['knew']): Rulings {
  const conclusions = latest.filter((entry) => entry.kind === 'conclusion');
  const answers = latest.filter((entry) => entry.kind === 'not-applicable-ruling');
  const accepted = answers.filter((answer) => answer.accepted);
  const leaving = accepted.filter((answer) => !conclusions.some((conclusion) => knew(conclusion, answer)));
  const giving = conclusions.filter((conclusion) => !accepted.some((answer) => knew(answer, conclusion)));
  const refusing = leaving.length > 0 && giving.length === 0 ? answers.filter((answer) => !answer.accepted) : [];
  const counting = new Set<Ruling>([...leaving, ...giving, ...refusing]);
  const outcomes = distinct(latest.filter((entry) => counting.has(entry)));
  const differing = outcomes.length > 1 ? outcomes : [];
  const [conclusion, ...others] = distinct(conclusions);
  return {
    conclusion: differing.length > 0 || others.length > 0 ? null : (conclusion ?? null),
    answer: leaving[0] ?? answers.at(-1) ?? null,
    leftOut: leaving.length > 0 ? (differing.length > 0 ? null : true) : answers.length > 0 ? false : null,
    differing,
  };
}

/** Rulings that come to the same count once: the first of them. */
function distinct<Kind extends Ruling>(rulings: readonly Kind[]): readonly Kind[] {
  return rulings.filter((entry, index) => rulings.findIndex((one) => rulesAlike(one, entry)) === index);
}

/** Whether two rulings come to the same. */
export function rulesAlike(a: Ruling, b: Ruling): boolean {
  return a.kind === 'conclusion'
    ? b.kind === 'conclusion' && a.choice.points === b.choice.points
    : b.kind === 'not-applicable-ruling' && a.accepted === b.accepted;
}
