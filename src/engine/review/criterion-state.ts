/** Where each criterion stands in the appraisal, told from the entries about it. */
import { foldWords } from '../text';
import type { EntryOf, ReviewEntry } from './model';
import { NO_RULINGS, type Rulings } from './standing';

/**
 * - `pending`: nothing is concluded yet;
 * - `opinions-differ`: members want different points and nothing is concluded;
 * - `rulings-differ`: two merged copies concluded differently: the council rules again;
 * - `concluded`: the council concluded, or answered a request to leave the criterion out;
 * - `awaiting-explanation`: the unit was asked and has not answered;
 * - `explained`: the unit answered; the council looks again;
 * - `approved`: the leader approved what was concluded.
 */
export type CriterionState =
  'pending' | 'opinions-differ' | 'rulings-differ' | 'concluded' | 'awaiting-explanation' | 'explained' | 'approved';

/** Everything about one criterion that was not taken back. */
export interface CriterionReview {
  readonly state: CriterionState;
  /** The conclusion that counts; null where there is none, or two differ. */
  readonly conclusion: EntryOf<'conclusion'> | null;
  /** True where the request to leave it out was accepted, false where it was refused, null without an answer. */
  readonly leftOut: boolean | null;
  /** The rulings of two merged copies that differ; else empty. */
  readonly differing: readonly (EntryOf<'conclusion'> | EntryOf<'not-applicable-ruling'>)[];
  /** The last opinion of every member, in the order of the log. */
  readonly opinions: readonly EntryOf<'opinion'>[];
  readonly explanations: readonly EntryOf<'explanation'>[];
  /** All entries about it, oldest first. */
  readonly entries: readonly ReviewEntry[];
}

/** `entries` are those about the criterion or, as approvals, about the whole form; none of them taken back. */
export function reviewCriterion(entries: readonly ReviewEntry[], rulings: Rulings): CriterionReview {
  const { conclusion, leftOut, differing } = rulings;
  const opinions = lastOpinions(entries);
  return {
    state: differing.length > 0 ? 'rulings-differ' : stateOf(entries, lastRuling(entries, rulings), opinions),
    conclusion,
    leftOut,
    differing,
    opinions,
    explanations: entries.filter((entry) => entry.kind === 'explanation'),
    entries,
  };
}

/** A criterion that nobody has said anything about. */
export const UNTOUCHED: CriterionReview = reviewCriterion([], NO_RULINGS);

/** The ruling that the state follows from: the one that leaves the criterion out, else the later one in the log. */
function lastRuling(entries: readonly ReviewEntry[], { conclusion, answer, leftOut }: Rulings): ReviewEntry | null {
  if (conclusion === null || answer === null) return conclusion ?? answer;
  return leftOut === true || entries.indexOf(answer) > entries.indexOf(conclusion) ? answer : conclusion;
}

/** What happened last decides; what happened before the ruling that counts is settled by it. */
function stateOf(
  entries: readonly ReviewEntry[],
  ruling: ReviewEntry | null,
  opinions: readonly EntryOf<'opinion'>[],
): CriterionState {
  let state: CriterionState =
    ruling === null ? (opinionsDiffer(opinions) ? 'opinions-differ' : 'pending') : 'concluded';
  for (const entry of entries.slice(ruling === null ? 0 : entries.indexOf(ruling) + 1)) {
    if (entry.kind === 'explanation-request') state = 'awaiting-explanation';
    else if (entry.kind === 'explanation' && entry.stage === 'answer') state = 'explained';
    else if (entry.kind === 'approval' && ruling !== null && isAbout(entry, ruling)) state = 'approved';
  }
  return state;
}

function isAbout(approval: EntryOf<'approval'>, ruling: ReviewEntry): boolean {
  return approval.entry === null ? approval.round >= ruling.round : approval.entry === ruling.hash;
}

function lastOpinions(entries: readonly ReviewEntry[]): readonly EntryOf<'opinion'>[] {
  const byMember = new Map<string, EntryOf<'opinion'>>();
  for (const entry of entries) {
    if (entry.kind === 'opinion') byMember.set(foldWords(entry.author.name), entry);
  }
  return [...byMember.values()];
}

function opinionsDiffer(opinions: readonly EntryOf<'opinion'>[]): boolean {
  return new Set(opinions.flatMap(({ choice }) => (choice === null ? [] : [choice.points]))).size > 1;
}
