/** Where each criterion stands in the appraisal, told from the entries about it. */
import { foldWords } from '../text';
import type { EntryOf, ReviewEntry } from './model';
import type { Rulings } from './standing';

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
export function reviewCriterion(entries: readonly ReviewEntry[], { conclusions, answers }: Rulings): CriterionReview {
  const differing = [...(conclusions.length > 1 ? conclusions : []), ...(answers.length > 1 ? answers : [])];
  const conclusion = conclusions.length === 1 ? (conclusions[0] ?? null) : null;
  const answer = answers.length === 1 ? (answers[0] ?? null) : null;
  const opinions = lastOpinions(entries);
  // Points that were concluded after a criterion was left out take it in again.
  const isOverruled = answer !== null && conclusion !== null && entries.indexOf(answer) < entries.indexOf(conclusion);
  const leftOut = answer === null ? null : answer.accepted && !isOverruled;
  const ruling = leftOut === null ? conclusion : isOverruled ? conclusion : answer;
  return {
    state: differing.length > 0 ? 'rulings-differ' : stateOf(entries, ruling, opinions),
    conclusion,
    leftOut,
    differing,
    opinions,
    explanations: entries.filter((entry) => entry.kind === 'explanation'),
    entries,
  };
}

/** A criterion that nobody has said anything about. */
export const UNTOUCHED: CriterionReview = reviewCriterion([], { conclusions: [], answers: [] });

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
