/** What every command of an appraisal does: entries go into the log, the readable sheet and, where asked, one cell each. */
import { anchorOf, headOf } from '../../engine/review/chain';
import { reviewFinding, type ReviewFinding } from '../../engine/review/findings';
import { GENESIS, type ReviewLog } from '../../engine/review/model';
import { err, ok, type Result } from '../../engine/result';
import { commandFinding, type BookFinding } from '../book-findings';
import { readableSteps } from '../review/log-sheet';
import type { Look } from '../review/session';
import type { ReviewSheetTexts } from '../review/texts';
import { STATE_SHEET } from '../state/codec';
import { encodeAppended, LOG_PLACE, REVIEW_SHEET, type KeptLog } from '../state/log-codec';
import type { CellWrite, Plan, Step } from './plan';

/** A plan, and the log as it is once the plan was done. */
export interface ReviewPlan extends Plan {
  readonly kept: KeptLog;
}

/** Why nothing can be appended to the log at the moment; null where it can. */
function whyNot(kept: KeptLog, look: Look): readonly BookFinding[] | null {
  if (!look.hasStateSheet) {
    return [commandFinding('not-bound', 'error', {})];
  }
  if (kept.verdict.outcome === 'broken') {
    const { number, because } = kept.verdict;
    return [...kept.findings, reviewFinding('review-log-broken', 'error', { number, because })];
  }
  const { entries } = kept.log;
  const found = look.anchor ?? { entries: 0, head: GENESIS };
  if (found.entries !== entries.length || found.head !== headOf(kept.log)) {
    return [reviewFinding('review-log-moved', 'error', { known: entries.length, found: found.entries })];
  }
  const locked = [STATE_SHEET, REVIEW_SHEET].filter((name) => look.protectedSheets.has(name));
  return locked.length === 0
    ? null
    : locked.map((sheet) => reviewFinding('review-sheet-protected', 'error', { sheet }));
}

/**
 * The plan that takes the log in the workbook from `kept` to `log`. All of it is written in one round trip; the log itself
 * is written last, so that nothing is in it that Excel refused to write elsewhere.
 */
export function planAppended(
  kept: KeptLog,
  log: ReviewLog,
  look: Look,
  cells: readonly Step[],
  findings: readonly ReviewFinding[],
  texts: ReviewSheetTexts,
): Result<ReviewPlan, never> {
  const added = log.entries.slice(kept.log.entries.length);
  const { texts: rows, header, rows: taken } = encodeAppended(kept, log);
  const { left, headerRows } = LOG_PLACE;
  const write = (top: number, written: readonly (readonly string[])[]): Step => ({
    ...{ do: 'write', sheet: STATE_SHEET, top, left, format: 'text' },
    cells: written.map((row) => row.map((value): CellWrite => ({ value }))),
  });
  return ok({
    steps: [
      ...cells,
      ...readableSteps(log, added, look.nextReadableRow, texts),
      ...(rows.length === 0
        ? []
        : [
            write(
              headerRows + kept.rows,
              rows.map((row) => [row]),
            ),
          ]),
      write(0, header),
    ],
    state: null,
    findings,
    // What held goes on to hold: the chain is not walked again for every entry.
    kept: { log, verdict: { outcome: 'holds', anchor: anchorOf(log) }, rows: taken, findings: [] },
  });
}

/** `planAppended` where something can be appended, else why not. */
export function refusedOr(
  kept: KeptLog,
  look: Look,
  plan: () => Result<ReviewPlan, readonly BookFinding[]>,
): Result<ReviewPlan, readonly BookFinding[]> {
  const reasons = whyNot(kept, look);
  return reasons === null ? plan() : err(reasons);
}
