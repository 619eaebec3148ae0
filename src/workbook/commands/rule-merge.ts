/** Merging the log of another copy of the workbook into this one. Cells of the form stay as they are. */
import { reviewFinding } from '../../engine/review/findings';
import { mergeLogs } from '../../engine/review/merge';
import { err, type Result } from '../../engine/result';
import type { BookFinding } from '../book-findings';
import type { By, Look, ReviewSession } from '../review/session';
import type { ReviewSheetTexts } from '../review/texts';
import type { KeptLog } from '../state/log-codec';
import { withFacts } from './rule';
import { planAppended, refusedOr, type ReviewPlan } from './rule-append';

/**
 * Takes over what another copy has and this one has not. What both ruled alike counts once; what they ruled differently is
 * listed with both authors and counts for nothing until the council rules again.
 */
export function planMergeRulings(
  session: ReviewSession,
  other: KeptLog,
  { author, at }: By,
  look: Look,
  texts: ReviewSheetTexts,
): Result<ReviewPlan, readonly BookFinding[]> {
  const { kept, form } = session;
  return refusedOr(kept, look, () => {
    if (other.verdict.outcome === 'broken') {
      const { number, because } = other.verdict;
      return err([...other.findings, reviewFinding('review-log-broken', 'error', { number, because })]);
    }
    // What the other copy wrote into its cells does not stand in this workbook: the log first notes what does.
    const noted = withFacts(session, { author, at });
    const { log, common, taken, agreed, differing } = mergeLogs(noted, other.log, { author, at, form, reason: '' });
    if (taken === 0) {
      return err([reviewFinding('review-nothing-to-merge', 'notice', { entries: kept.log.entries.length })]);
    }
    const codes = (pairs: typeof agreed): readonly string[] => pairs.map(({ criterion }) => criterion);
    const data = { common, taken, agreed: codes(agreed), differing: codes(differing) };
    const found = reviewFinding('review-merged', differing.length > 0 ? 'undecided' : 'notice', data);
    return planAppended(kept, log, look, [], [found], texts);
  });
}
