/** The forms that a log is about: a workbook may hold several, and forms come and go while the log stays. */
import { knownFacts, type Facts } from './facts';
import type { ReviewLog } from './model';
import { standingEntries } from './standing';

/** A form that the log ruled on and that is not bound (any more). */
interface DetachedForm {
  /** The id under which it was bound. */
  readonly form: string;
  /** How many of its conclusions and answers to requests stand. */
  readonly rulings: number;
}

/** Of ten rows so many must be as the log noted them for a form to be taken for the one that it ruled on. */
const ALIKE_OF_TEN = 9;

/** Ids of the forms that entries of a log name, in the order in which they came into it. */
export function formsIn({ entries }: ReviewLog): readonly string[] {
  return [
    ...new Set(entries.flatMap((entry) => (entry.kind === 'merge' ? formsIn({ entries: entry.other }) : [entry.form]))),
  ];
}

/** The forms with rulings that are bound no more. `bound`: ids of the forms that are. */
export function detachedForms(log: ReviewLog, bound: ReadonlySet<string>): readonly DetachedForm[] {
  return formsIn(log)
    .filter((form) => !bound.has(form))
    .map((form) => ({ form, rulings: rulingsOn(log, form) }))
    .filter(({ rulings }) => rulings > 0);
}

/** How many conclusions and answers to requests about a form stand. */
export function rulingsOn(log: ReviewLog, form: string): number {
  return standingEntries(log, form).filter(({ kind }) => kind === 'conclusion' || kind === 'not-applicable-ruling')
    .length;
}

/**
 * Whether a form is the one that a log noted under an id: the same criteria, but for one in ten with the same maxima and
 * points of the unit. False where the log noted nothing of it.
 */
export function isFormOf(log: ReviewLog, form: string, { rows }: Facts): boolean {
  const known = knownFacts(log, form)?.rows;
  if (known === undefined || known.size === 0) return false;
  const alike = rows.filter(({ criterion, max, self }) => {
    const row = known.get(criterion)?.row;
    return row?.max === max && row.self === self;
  });
  return alike.length * 10 >= Math.max(rows.length, known.size) * ALIKE_OF_TEN;
}
