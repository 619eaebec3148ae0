/** Whether the log of an appraisal in a workbook is as it was written, and whether the form still is what it ruled on. */
import { factsOf, knownFacts } from '../../engine/review/facts';
import type { ReviewFinding } from '../../engine/review/findings';
import { GENESIS, type Anchor, type ReviewLog } from '../../engine/review/model';
import { logFindings, reviewFindings } from '../../engine/review/review-findings';
import { err, ok, type Result } from '../../engine/result';
import { cliProblem, type CliProblem } from '../../messages/cli';
import type { StateFinding } from '../../workbook/state/findings';
import { decodeState, STATE_SHEET } from '../../workbook/state/codec';
import { logInGrid } from '../../workbook/state/log-codec';
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

/** What is to be told of the log in a workbook; nothing where there is none and no anchor says there was one. */
export function reviewLogFindings(
  { workbook, binding, edition, scoresheet }: ScoredFile,
  printed: PrintedAnchor | null,
): readonly (ReviewFinding | StateFinding)[] {
  const sheet = workbook.sheets.find(({ name }) => name === STATE_SHEET) ?? null;
  const { log, verdict, findings } = logInGrid(sheet);
  const ofLog = [...findings, ...logFindings(log, verdict, printed === null ? null : anchorIn(log, printed))];
  if (log.entries.length === 0) {
    return ofLog;
  }
  const state = decodeState(sheet);
  if (!state.ok) {
    return [...ofLog, state.error];
  }
  const bound = state.value.bindings.find(({ table }) => table.sheet.name === binding.table.sheet);
  if (bound === undefined) {
    return ofLog;
  }
  // Which rows are hidden and what the central copy holds is not read here: what the log knows of them is taken as it is.
  const known = knownFacts(log, bound.id);
  const hidden = [...(known?.rows.values() ?? [])].flatMap(({ row }) => (row.hidden ? [row.criterion] : []));
  const facts = factsOf(scoresheet, new Set(hidden), known?.central ?? null);
  return [...ofLog, ...reviewFindings({ edition, scoresheet, log, form: bound.id, facts })];
}

/** The anchor with its number of entries: where that is not printed, of the entry that has the hash, else of the whole log. */
function anchorIn({ entries }: ReviewLog, { entries: printed, head }: PrintedAnchor): Anchor {
  if (printed !== null) {
    return { entries: printed, head };
  }
  const found = GENESIS.startsWith(head) ? 0 : entries.findIndex(({ hash }) => hash.startsWith(head)) + 1;
  return { entries: found === 0 ? entries.length : found, head };
}
