/** The desk: the appraisal of one form as it stands, and the commands that take it on. */
import { anchorOf } from '../../engine/review/chain';
import type { ReviewFinding } from '../../engine/review/findings';
import { detachedForms, rulingsOn } from '../../engine/review/forms';
import type { Author } from '../../engine/review/model';
import { anchorIn, parsePrintedAnchor } from '../../engine/review/printed-anchor';
import { logFindings } from '../../engine/review/review-findings';
import { currentRound, mayDo } from '../../engine/review/roles';
import type { Scoresheet } from '../../engine/scoring/scoresheet';
import { findingMessage } from '../../messages/finding';
import { REVIEW_SHEET_TEXTS } from '../../messages/review-sheet';
import type { Bilingual } from '../../messages/language';
import type { Ruling } from '../../workbook/commands/rule';
import { lastRuling } from '../../workbook/commands/rule-undo';
import { runReview, type ReviewCommand } from '../../workbook/excel/review';
import { printedAnchor } from '../../workbook/review/papers/layout';
import type { By, ReviewSession } from '../../workbook/review/session';
import { boundIds } from '../../workbook/review/workbook-review';
import type { KeptLog } from '../../workbook/state/log-codec';
import { findingModels } from '../workbook/finding-model';
import { actionsFor, effectFor, rulingsFor } from './actions';
import { deskContext, type DeskContext } from './desk-context';
import { detailOf } from './detail';
import { withCells } from './filled-cells';
import { makePaperSheet } from './make-paper';
import type { Desk, DeskModel, DeskOutcome, LostRulings } from './model';
import { openCriteria } from './open-criteria';
import { queueItems } from './queue-items';

/** Told in places of their own. */
const CHAIN = new Set(['review-log-consistent', 'review-log-broken', 'review-log-newer', 'review-log-damaged']);

/** The desk over a context. A command that succeeds gives the desk that follows; this one stays as it was. */
export function deskOf(context: DeskContext): Desk {
  const { session } = context;
  const { kept, form } = session;
  const model = modelOf(context);
  const run = async (command: ReviewCommand, by: By): Promise<DeskOutcome> => {
    const done = await runReview(session, command, by, REVIEW_SHEET_TEXTS);
    if (done.ok) {
      const desk = deskOf(deskContext({ ...context, session: sessionAfter(session, done.value.kept) }));
      return { kind: 'done', findings: findingModels(done.value.findings), desk };
    }
    const { error } = done;
    return error.kind === 'excel' ? error : { kind: 'refused', findings: findingModels(error.findings) };
  };
  const rule = (rulings: readonly Ruling[], by: By): Promise<DeskOutcome> => run({ do: 'rule', rulings }, by);
  return {
    model,
    kept,
    detail: (code) => detailOf(context, code),
    actions: (codes, role) => actionsFor(context, codes, role),
    effect: (request) => effectFor(context, request),
    against: (text) => {
      const printed = parsePrintedAnchor(text);
      return printed === null ? null : findingModels(logFindings(kept.log, kept.verdict, anchorIn(kept.log, printed)));
    },
    canUndo: (author: Author) => lastRuling(kept.log, form, { author }).length > 0,
    canCloseRound: (role) => mayDo(role, 'round-closed') && kept.log.entries.length > 0,
    rule: (request, by) => rule(rulingsFor(context, request, by.author.role), by),
    undo: (reason, by) => run({ do: 'undo', entries: lastRuling(kept.log, form, by), reason }, by),
    closeRound: (reason, by) => rule([aboutForm(reason)], by),
    merge: async (file, by) => {
      const { logInFile } = await import(/* webpackChunkName: "desk-merge" */ './log-in-file');
      const other = await logInFile(file);
      return other.ok
        ? run({ do: 'merge', other: other.value }, by)
        : { kind: 'refused', findings: findingModels(other.error) };
    },
    restart: (reason, by) => run({ do: 'restart', reason }, by),
    paper: (kind) => makePaperSheet(kind, context, model.open.unconcluded),
  };
}

function modelOf(context: DeskContext): DeskModel {
  const { session, findings, edition, isBound } = context;
  const { kept, form } = session;
  const summary = findings.find(({ check }) => check === 'appraisal-summary');
  const chain = findings.filter(({ check }) => CHAIN.has(check));
  const others = findings.filter(({ check }) => check !== 'appraisal-summary' && !CHAIN.has(check));
  const anchor = anchorOf(kept.log);
  const items = queueItems(context);
  return {
    items,
    open: openCriteria(items, context.review),
    notice: summary === undefined ? null : words(summary),
    findings: findingModels(others),
    chain: {
      entries: anchor.entries,
      holds: kept.verdict.outcome === 'holds',
      findings: findingModels(chain),
      anchor: anchor.entries === 0 || kept.verdict.outcome !== 'holds' ? null : printedAnchor(anchor),
    },
    round: currentRound(kept.log, form),
    isBound,
    canWrite: isBound && kept.verdict.outcome === 'holds',
    canRestart: isBound && kept.verdict.outcome === 'broken' && kept.verdict.because !== 'newer',
    lostRulings: lostRulings(context),
    decimals: { points: edition.rounding.points, index: edition.rounding.index },
  };
}

/** Where the log does not hold nothing is attached: it counts for no form. */
function lostRulings({ session: { kept, form }, book, isBound }: DeskContext): readonly LostRulings[] {
  const { log, verdict } = kept;
  return isBound && verdict.outcome === 'holds' && rulingsOn(log, form) === 0
    ? detachedForms(log, boundIds(book)).map((lost) => ({ id: form, ...lost }))
    : [];
}

/** The session once a command was done: what it wrote into cells of the form is known without reading them again. */
function sessionAfter(session: ReviewSession, kept: KeptLog): ReviewSession {
  const added = kept.log.entries.slice(session.kept.log.entries.length);
  const scoresheet: Scoresheet = withCells(session.scoresheet, added, kept.log);
  return { ...session, kept, scoresheet };
}

function words(finding: ReviewFinding): Bilingual {
  return { vi: findingMessage(finding, 'vi'), en: findingMessage(finding, 'en') };
}

function aboutForm(reason: string): Ruling {
  return {
    ...{ criterion: null, check: null, reason, central: null, computed: null, fill: false },
    said: { kind: 'round-closed' },
  };
}
