/** Whether the log of an appraisal in a workbook is as it was written, and whether the form still is what it ruled on. */
import type { ReviewFinding } from '../../engine/review/findings';
import { GENESIS, type Anchor, type ReviewLog } from '../../engine/review/model';
import { err, ok, type Result } from '../../engine/result';
import { cliProblem, type CliProblem } from '../../messages/cli';
import { REVIEW_SHEET_TEXTS } from '../../messages/review-sheet';
import { verifyReview } from '../../workbook/review/verify-book';
import type { StateFinding } from '../../workbook/state/findings';
import type { ScoredFile } from '../score-file';

/** An anchor as papers print it: the first digits of a hash, with the number of entries before it where that is printed. */
export interface PrintedAnchor {
  readonly entries: number | null;
  readonly head: string;
}

const PRINTED = /^(?:(\d{1,6}):)?([\da-f]{8,64})$/i;

/** Reads `12:3f0a12ab45cd67ef` or `3f0a12ab45cd67ef`. */
export function readAnchor(text: string | null): Result<PrintedAnchor | null, CliProblem> {
  if (text === null) {
    return ok(null);
  }
  const [, entries, head] = PRINTED.exec(text.trim()) ?? [];
  return head === undefined
    ? err(cliProblem('bad-anchor', { found: text }))
    : ok({ entries: entries === undefined ? null : Number(entries), head: head.toLowerCase() });
}

/** What is to be told of the appraisal of a form, and of the log in its workbook. */
export function reviewLogFindings(
  file: ScoredFile,
  printed: PrintedAnchor | null,
): readonly (ReviewFinding | StateFinding)[] {
  return verifyReview(file, (log) => (printed === null ? null : anchorIn(log, printed)), REVIEW_SHEET_TEXTS);
}

/** The anchor with its number of entries: where that is not printed, of the entry that has the hash, else of the whole log. */
function anchorIn({ entries }: ReviewLog, { entries: printed, head }: PrintedAnchor): Anchor {
  if (printed !== null) {
    return { entries: printed, head };
  }
  const found = GENESIS.startsWith(head) ? 0 : entries.findIndex(({ hash }) => hash.startsWith(head)) + 1;
  return { entries: found === 0 ? entries.length : found, head };
}
