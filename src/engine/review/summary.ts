/** What an appraisal changed, in one notice: how much was cut and raised, and how much of it without a word. */
import { pointCriteriaOf } from '../edition/criteria';
import type { Edition } from '../edition/schema';
import { exactSum } from '../scoring/exact';
import type { Entry, Scoresheet } from '../scoring/scoresheet';
import { applyReview, firstRows, type Review, type ReviewedCriterion } from './apply';
import type { ReviewLog } from './model';
import { isAgreed, remarksOf } from './remarks';

/** One criterion whose appraised points differ from the unit's, in points. */
interface AppraisalChange {
  readonly criterion: string;
  readonly self: number;
  readonly appraised: number;
}

/** Numbers of criteria, and sums of differences from the unit's points (negative where they were cut). */
export interface AppraisalTotals {
  readonly cut: number;
  readonly cutPoints: number;
  readonly raised: number;
  readonly raisedPoints: number;
  readonly net: number;
}

/** By the two things that may be told apart: the form's own appraised column, and what is ruled so far. */
export interface TotalsBySource {
  readonly form: AppraisalTotals;
  /** On final points, every ruling applied; null as long as nothing is ruled. */
  readonly ruled: AppraisalTotals | null;
}

/** What an appraisal changed, by source, and what it changed without a word. */
export interface AppraisalSummary extends TotalsBySource {
  /** Criteria that the form cut with neither a member's remark in it nor a ruling in the log. */
  readonly cutWithoutRemark: readonly string[];
  /** Criteria that the form cut although every remark about them agrees, and that nobody ruled on. */
  readonly agreedButCut: readonly AppraisalChange[];
}

/** The summary of an appraisal; null where nothing was changed. */
export function appraisalSummary(
  edition: Edition,
  scoresheet: Scoresheet,
  log: ReviewLog,
  form: string,
): AppraisalSummary | null {
  const review = applyReview(edition, scoresheet, log, form);
  const totals = appraisalTotals(edition, scoresheet, review);
  if (!isChange(totals.form) && (totals.ruled === null || !isChange(totals.ruled))) {
    return null;
  }
  const open = pairsInForm(edition, scoresheet).filter(
    ({ entry, self, points }) => points < self && !isRuled(review.criteria.get(entry.criterion)),
  );
  return {
    ...totals,
    cutWithoutRemark: open.filter(({ entry }) => remarksOf(entry).length === 0).map(({ entry }) => entry.criterion),
    agreedButCut: open
      .filter(({ entry }) => isAgreed(entry))
      .map(({ entry: { criterion }, self, points }) => ({ criterion, self, appraised: points })),
  };
}

/** What was cut and raised, for the notice at the desk and for papers alike. `review` is of the same scoresheet. */
export function appraisalTotals(edition: Edition, scoresheet: Scoresheet, { criteria }: Review): TotalsBySource {
  const isAnyRuled = [...criteria.values()].some(isRuled);
  const rows = firstRows(scoresheet.entries);
  const ruled = [...criteria.values()].flatMap(({ criterion, final }) => pairOf(rows.get(criterion), final));
  return { form: totalsOf(pairsInForm(edition, scoresheet)), ruled: isAnyRuled ? totalsOf(ruled) : null };
}

/** The unit's points beside other points of the same criterion. */
interface Pair {
  readonly entry: Entry;
  readonly self: number;
  readonly points: number;
}

function pairOf(entry: Entry | undefined, points: number | null): readonly Pair[] {
  const self = entry?.self ?? null;
  return entry === undefined || self === null || points === null ? [] : [{ entry, self, points }];
}

/** Every criterion with its last appraised points in the form, in the order of the form. */
function pairsInForm(edition: Edition, { entries }: Scoresheet): readonly Pair[] {
  const scored = new Set(pointCriteriaOf(edition).map(({ code }) => code));
  return [...firstRows(entries).values()]
    .filter(({ criterion }) => scored.has(criterion))
    .flatMap((entry) => pairOf(entry, entry.appraised.findLast((points) => points !== null) ?? null));
}

/** Whether the council said anything that stands: points, or an answer to a request to leave it out. */
function isRuled(criterion: ReviewedCriterion | undefined): boolean {
  if (criterion === undefined) return false;
  const { conclusion, leftOut, differing } = criterion;
  return conclusion !== null || leftOut !== null || differing.length > 0;
}

function totalsOf(pairs: readonly Pair[]): AppraisalTotals {
  const cuts = pairs.filter(({ self, points }) => points < self);
  const raises = pairs.filter(({ self, points }) => points > self);
  const cutPoints = difference(cuts);
  const raisedPoints = difference(raises);
  const net = exactSum([cutPoints, raisedPoints]);
  return { cut: cuts.length, cutPoints, raised: raises.length, raisedPoints, net };
}

function isChange({ cut, raised }: AppraisalTotals): boolean {
  return cut + raised > 0;
}

function difference(pairs: readonly Pair[]): number {
  return exactSum(pairs.flatMap(({ self, points }) => [points, -self]));
}
