/** Whether the log of an appraisal in a workbook is as it was written, and whether the form still is what it ruled on. */
import type { ReviewFinding } from '../../engine/review/findings';
import { anchorIn, parsePrintedAnchor, type PrintedAnchor } from '../../engine/review/printed-anchor';
import { err, ok, type Result } from '../../engine/result';
import { cliProblem, type CliProblem } from '../../messages/cli';
import { REVIEW_SHEET_TEXTS } from '../../messages/review-sheet';
import { verifyReview } from '../../workbook/review/verify-book';
import type { StateFinding } from '../../workbook/state/findings';
import type { ScoredFile } from '../score-file';

/** Reads `12:3f0a12ab45cd67ef` or `3f0a12ab45cd67ef`. */
export function readAnchor(text: string | null): Result<PrintedAnchor | null, CliProblem> {
  if (text === null) {
    return ok(null);
  }
  const read = parsePrintedAnchor(text);
  return read === null ? err(cliProblem('bad-anchor', { found: text })) : ok(read);
}

/** What is to be told of the appraisal of a form, and of the log in its workbook. */
export function reviewLogFindings(
  file: ScoredFile,
  printed: PrintedAnchor | null,
): readonly (ReviewFinding | StateFinding)[] {
  return verifyReview(file, (log) => (printed === null ? null : anchorIn(log, printed)), REVIEW_SHEET_TEXTS);
}
