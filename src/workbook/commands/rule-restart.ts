/** Beginning a new log after one that does not hold. The broken one is kept, cell by cell, on a sheet of its own. */
import { append } from '../../engine/review/chain';
import { factsToNote } from '../../engine/review/facts';
import { reviewFinding } from '../../engine/review/findings';
import { EMPTY_LOG } from '../../engine/review/model';
import { isReason } from '../../engine/review/reason';
import { DUTIES, type Objection } from '../../engine/review/roles';
import { err, type Result } from '../../engine/result';
import { commandFinding, type BookFinding } from '../book-findings';
import { factsIn, type By, type Look, type ReviewSession } from '../review/session';
import type { ReviewSheetTexts } from '../review/texts';
import { STATE_SHEET } from '../state/codec';
import { copiedCells, decodeLog, logHeadIn, LOG_PLACE, NO_LOG, REVIEW_SHEET, type LogCells } from '../state/log-codec';
import { copyStep } from './fresh-state';
import type { Step } from './plan';
import { planAppended, refusedOr, type ReviewPlan } from './rule-append';

/** The log as it stands just before it is put aside. */
export interface LookToRestart extends Pick<Look, 'hasStateSheet' | 'protectedSheets'> {
  readonly cells: LogCells;
  readonly hasReadableSheet: boolean;
  /** Names that no sheet has: for the log, and for the readable sheet beside it. */
  readonly aside: { readonly log: string; readonly readable: string };
}

/**
 * Puts a broken log and its readable sheet aside and begins a new one. Its first entry notes the form as it stands, and
 * says which log went before, where it is kept and why. A log that holds, or that a newer version wrote, is left alone.
 */
export function planRestartLog(
  session: ReviewSession,
  reason: string,
  by: By,
  look: LookToRestart,
  texts: ReviewSheetTexts,
): Result<ReviewPlan, readonly BookFinding[]> {
  const { log, verdict } = decodeLog(look.cells.header, look.cells.body);
  if (verdict.outcome === 'holds') {
    return err([commandFinding('nothing-to-do', 'notice', { command: 'restart-log' })]);
  }
  const { number, because } = verdict;
  if (because === 'newer') {
    return err([reviewFinding('review-log-broken', 'error', { number, because })]);
  }
  const why: Objection | null = by.author.name.trim() === '' ? 'no-author' : isReason(reason) ? null : 'no-reason';
  if (why !== null) {
    const { role } = by.author;
    const about = { kind: 'facts', role, roles: DUTIES.facts, points: null, max: null, round: 1 } as const;
    return err([reviewFinding('review-refused', 'error', { why, ...about })]);
  }
  const entries = log.entries.length;
  const head = logHeadIn(look.cells.header);
  const said = texts.restarted({ head, entries, number, because, sheet: look.aside.log, reason: reason.trim() });
  const now = factsIn(session);
  const facts = factsToNote(null, now) ?? { rows: now.rows, gone: [], central: now.central };
  const about = { form: session.form, criterion: null, check: null, round: 1, reason: said, before: null };
  const next = append(EMPTY_LOG, [{ kind: 'facts', ...about, ...by, ...facts }]);
  const told = reviewFinding('review-log-restarted', 'warning', { sheet: look.aside.log, entries });
  const fresh: Look = { ...look, anchor: null, nextReadableRow: null, cells: new Map() };
  return refusedOr(NO_LOG, fresh, () => planAppended(NO_LOG, next, fresh, putAside(look), [told], texts));
}

function putAside({ cells, aside, hasReadableSheet }: LookToRestart): readonly Step[] {
  const { left, headerRows } = LOG_PLACE;
  const area = { top: 0, left, bottom: headerRows + Math.max(1, cells.body.length) - 1, right: left + 1 };
  return [
    { do: 'add-sheet', name: aside.log },
    copyStep(aside.log, 0, copiedCells(cells)),
    ...(hasReadableSheet ? [{ do: 'set-aside', sheet: REVIEW_SHEET, to: aside.readable } as const] : []),
    { do: 'clear', sheet: STATE_SHEET, area, what: 'contents' },
  ];
}
