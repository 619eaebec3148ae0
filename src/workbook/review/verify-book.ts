/** Everything that a workbook's appraisal has to tell: of the log, of the form it ruled on, of the readable sheet. */
import type { Edition } from '../../engine/edition/schema';
import { factsOf, knownFacts } from '../../engine/review/facts';
import type { ReviewFinding } from '../../engine/review/findings';
import type { Anchor, ReviewLog } from '../../engine/review/model';
import { logFindings, reviewFindings } from '../../engine/review/review-findings';
import type { Scoresheet } from '../../engine/scoring/scoresheet';
import type { Grid, Workbook } from '../grid';
import type { Binding } from '../recognise/binding';
import { STATE_SHEET } from '../state/codec';
import type { StateFinding } from '../state/findings';
import { logInGrid, REVIEW_SHEET } from '../state/log-codec';
import { centralDigest } from './central-digest';
import { readableFindings } from './log-sheet';
import type { ReviewSheetTexts } from './texts';
import { bookOf, boundForm } from './workbook-review';

/** A form as it was read, in its workbook with the hidden sheets. */
interface FormInWorkbook {
  readonly workbook: Workbook;
  readonly binding: Binding;
  readonly edition: Edition;
  readonly scoresheet: Scoresheet;
}

/**
 * What is to be told of the appraisal of one form. Without a log this is what the appraisal changed, no more.
 * @param anchorIn the anchor that the log is held against, once it is read; null: there is none
 */
export function verifyReview(
  { workbook, binding, edition, scoresheet }: FormInWorkbook,
  anchorIn: (log: ReviewLog) => Anchor | null,
  texts: ReviewSheetTexts,
): readonly (ReviewFinding | StateFinding)[] {
  const sheetNamed = (name: string): Grid | null => workbook.sheets.find((sheet) => sheet.name === name) ?? null;
  const { log, verdict, findings } = logInGrid(sheetNamed(STATE_SHEET));
  const told = [...findings, ...logFindings(log, verdict, anchorIn(log))];
  const book = bookOf(workbook);
  const form = boundForm(book, binding, edition);
  // Of a log that a newer version wrote nothing is read: nothing can be said of the sheet beside it.
  const isRead = log.entries.length > 0 || verdict.outcome === 'holds';
  const readable = isRead ? readableFindings(log, sheetNamed(REVIEW_SHEET), texts) : [];
  if (log.entries.length === 0 || form === null) {
    const unreadable = log.entries.length > 0 && !book.state.ok ? [book.state.error] : [];
    const ruled = reviewFindings({ edition, scoresheet, log, form: form ?? '', facts: null });
    return [...told, ...unreadable, ...ruled, ...readable];
  }
  const grid = sheetNamed(binding.table.sheet);
  const hidden = grid?.hiddenRows === undefined ? knownHidden(log, form) : hiddenCriteria(binding, grid.hiddenRows);
  const facts = factsOf(scoresheet, hidden, centralDigest(book));
  return [...told, ...reviewFindings({ edition, scoresheet, log, form, facts }), ...readable];
}

/** Codes of the criteria whose rows are hidden. */
function hiddenCriteria({ rows }: Binding, hidden: ReadonlySet<number>): ReadonlySet<string> {
  return new Set(
    rows.flatMap(({ kind, code, row }) => (kind === 'criterion' && code !== null && hidden.has(row) ? [code] : [])),
  );
}

/** Where nobody can tell which rows are hidden, those are that the log knows as hidden. */
function knownHidden(log: ReviewLog, form: string): ReadonlySet<string> {
  const rows = [...(knownFacts(log, form)?.rows.values() ?? [])];
  return new Set(rows.flatMap(({ row }) => (row.hidden ? [row.criterion] : [])));
}
