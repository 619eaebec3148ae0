/** What an appraisal changed, in one notice: how much was cut and raised, and how much of it without a word. */
import { pointCriteriaOf } from '../edition/criteria';
import type { Edition } from '../edition/schema';
import { exactSum } from '../scoring/exact';
import type { Entry, Scoresheet } from '../scoring/scoresheet';
import type { ReviewLog } from './model';
import { remarksOf } from './remarks';
import { standingConclusions } from './standing';

/** One criterion whose appraised points differ from the unit's, in points. */
export interface AppraisalChange {
  readonly criterion: string;
  readonly self: number;
  readonly appraised: number;
}

/** Numbers of criteria, and sums of differences in points (negative where they were cut). */
export interface AppraisalSummary {
  readonly cut: number;
  readonly cutPoints: number;
  readonly raised: number;
  readonly raisedPoints: number;
  readonly net: number;
  /** Criteria that were cut with neither a member's remark in the form nor a conclusion in the log. */
  readonly cutWithoutRemark: readonly string[];
  /** Criteria that were cut although every remark about them agrees. */
  readonly agreedButCut: readonly AppraisalChange[];
}

/** The summary of an appraisal; null where nothing was changed. */
export function appraisalSummary(
  edition: Edition,
  scoresheet: Scoresheet,
  log: ReviewLog,
  form: string,
): AppraisalSummary | null {
  const changes = changedEntries(edition, scoresheet.entries);
  if (changes.length === 0) {
    return null;
  }
  const concluded = standingConclusions(log, form);
  const cuts = changes.filter(({ change }) => change.appraised < change.self);
  const raises = changes.filter(({ change }) => change.appraised > change.self);
  const silent = cuts.filter(({ entry }) => remarksOf(entry).length === 0 && !concluded.has(entry.criterion));
  const agreed = cuts.filter(({ entry }) => isAgreed(entry) && !concluded.has(entry.criterion));
  const cutPoints = difference(cuts);
  const raisedPoints = difference(raises);
  return {
    cut: cuts.length,
    cutPoints,
    raised: raises.length,
    raisedPoints,
    net: exactSum([cutPoints, raisedPoints]),
    cutWithoutRemark: silent.map(({ change }) => change.criterion),
    agreedButCut: agreed.map(({ change }) => change),
  };
}

interface Changed {
  readonly entry: Entry;
  readonly change: AppraisalChange;
}

/** Every criterion whose last appraised points differ from the unit's own, in the order of the form. */
function changedEntries(edition: Edition, entries: readonly Entry[]): readonly Changed[] {
  const scored = new Set(pointCriteriaOf(edition).map(({ code }) => code));
  const seen = new Set<string>();
  return entries.flatMap((entry): Changed[] => {
    const { criterion, self } = entry;
    const appraised = entry.appraised.findLast((points) => points !== null) ?? null;
    if (!scored.has(criterion) || seen.has(criterion)) return [];
    seen.add(criterion);
    const isChanged = self !== null && appraised !== null && self !== appraised;
    return isChanged ? [{ entry, change: { criterion, self, appraised } }] : [];
  });
}

function isAgreed(entry: Entry): boolean {
  const remarks = remarksOf(entry);
  return remarks.length > 0 && remarks.every(({ verdict }) => verdict === 'agrees');
}

function difference(changes: readonly Changed[]): number {
  return exactSum(changes.flatMap(({ change }) => [change.appraised, -change.self]));
}
