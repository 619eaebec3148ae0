/** What the papers of an appraisal are made from. */
import type { Criterion, Edition } from '../../../engine/edition/schema';
import { applyReview, firstRows, type Review, type ReviewedCriterion } from '../../../engine/review/apply';
import { anchorOf } from '../../../engine/review/chain';
import { reviewedCard } from '../../../engine/review/effect';
import type { EvidenceItem } from '../../../engine/review/evidence';
import type { Anchor, ReviewLog } from '../../../engine/review/model';
import { remarksOf, type Remark } from '../../../engine/review/remarks';
import { currentRound } from '../../../engine/review/roles';
import { compileEdition } from '../../../engine/scoring/compile';
import type { Scorecard } from '../../../engine/scoring/scorecard';
import type { Entry, Scoresheet } from '../../../engine/scoring/scoresheet';
import { pointCriteria, headingCodes } from '../../../engine/edition/criteria';
import type { Group } from '../../../engine/edition/schema';

/** What a paper is about. */
export interface PaperSource {
  readonly edition: Edition;
  /** The form as it was read. */
  readonly scoresheet: Scoresheet;
  readonly log: ReviewLog;
  /** Id of the bound form. */
  readonly form: string;
  /** The unit's name as papers print it. */
  readonly unit: string;
  /** As people write it: `Năm 2025`; null where it is not known. */
  readonly period: string | null;
  /** The number of criteria that still want a conclusion: papers are drafts as long as there are any. */
  readonly unconcluded: number;
  /** Documents of an earlier year, for the list of evidence; empty without any. */
  readonly earlier: readonly EvidenceItem[];
}

/** One criterion on a paper, in points. */
export interface PaperRow {
  readonly criterion: Criterion;
  readonly entry: Entry | null;
  readonly review: ReviewedCriterion;
  readonly self: number | null;
  readonly final: number | null;
  /** Final less self; null where either is missing. */
  readonly difference: number | null;
  /** The council's reason; empty as long as it has not concluded. */
  readonly reason: string;
  /** What the unit is asked to explain and has not answered; null where nothing is asked. */
  readonly asked: string | null;
  /** What members wrote into the form. */
  readonly remarks: readonly Remark[];
}

interface PaperGroup {
  readonly group: Group;
  readonly rows: readonly PaperRow[];
}

/** Everything that papers print. */
export interface PaperContext extends PaperSource {
  readonly review: Review;
  readonly card: Scorecard;
  readonly groups: readonly PaperGroup[];
  /** The last round that was closed; the first as long as none is. */
  readonly round: number;
  readonly anchor: Anchor;
}

/** Works out once what several papers print. */
export function paperContext(source: PaperSource): PaperContext {
  const { edition, scoresheet, log, form } = source;
  const review = applyReview(edition, scoresheet, log, form);
  const entries = firstRows(scoresheet.entries);
  const headings = headingCodes(edition);
  const groups = edition.groups.map((group) => ({
    group,
    rows: pointCriteria(group, headings).flatMap((criterion): PaperRow[] => {
      const reviewed = review.criteria.get(criterion.code);
      return reviewed === undefined ? [] : [paperRow(criterion, entries.get(criterion.code) ?? null, reviewed)];
    }),
  }));
  const card = reviewedCard(compileEdition(edition), review);
  const round = Math.max(1, currentRound(log, form) - 1);
  return { ...source, review, card, groups, round, anchor: anchorOf(log) };
}

function paperRow(criterion: Criterion, entry: Entry | null, review: ReviewedCriterion): PaperRow {
  const self = entry?.self ?? null;
  const { final } = review;
  const difference = self === null || final === null ? null : subtract(final, self);
  const remarks = entry === null ? [] : remarksOf(entry);
  return {
    criterion,
    entry,
    review,
    self,
    final,
    difference,
    remarks,
    reason: reasonOf(review),
    asked: askedIn(review),
  };
}

/** Without binary residue: points have at most 9 decimals. */
function subtract(a: number, b: number): number {
  return Number((a - b).toFixed(9));
}

function askedIn({ state, entries }: ReviewedCriterion): string | null {
  if (state !== 'awaiting-explanation') return null;
  return entries.findLast(({ kind }) => kind === 'explanation-request')?.reason ?? null;
}

/** Only what the council itself gave as its reason: what members remarked is no reason for what it concludes. */
function reasonOf({ conclusion, leftOut, entries }: ReviewedCriterion): string {
  const answer = entries.findLast(({ kind }) => kind === 'not-applicable-ruling');
  const ruling = leftOut === null ? conclusion : leftOut ? answer : (conclusion ?? answer);
  return ruling?.reason ?? '';
}

/** Rows whose final points differ from the unit's, or that were left out. */
export function changedRows({ groups }: PaperContext): readonly PaperRow[] {
  return groups
    .flatMap(({ rows }) => rows)
    .filter(({ difference, review }) => (difference !== null && difference !== 0) || review.leftOut === true);
}
