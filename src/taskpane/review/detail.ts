/** One criterion in full: every figure side by side, what was said about it, and what was logged. */
import { evidenceOf } from '../../engine/review/evidence';
import type { ReviewEntry } from '../../engine/review/model';
import { remarkLines } from '../../engine/review/remarks';
import { roleWords, said } from '../../messages/review-said';
import { vietnamTime } from '../../messages/review-sheet';
import type { DeskContext } from './desk-context';
import { MOST_HISTORY, type DetailModel, type StatementModel } from './model';

/** Null for a code that the edition does not have. */
export function detailOf(context: DeskContext, code: string): DetailModel | null {
  const reviewed = context.review.criteria.get(code);
  const known = context.criteria.get(code);
  if (reviewed === undefined || known === undefined) {
    return null;
  }
  const row = context.rows.get(code);
  const entries = context.history.get(code) ?? [];
  const { opinions, explanations, conclusion, differing, final, source } = reviewed;
  const answer = reviewed.entries.findLast(({ kind }) => kind === 'not-applicable-ruling') ?? null;
  const ruling = reviewed.leftOut === null ? conclusion : reviewed.leftOut ? answer : (conclusion ?? answer);
  return {
    code,
    name: known.criterion.name,
    max: known.criterion.max ?? row?.max ?? null,
    points: {
      reported: row?.self ?? null,
      central: context.central.get(code) ?? null,
      computed: context.computed.get(code) ?? null,
      lastYear: lastYear(context, code),
      appraised: appraisedIn(row),
      final,
    },
    finalFrom: source,
    evidence: row === undefined ? [] : evidenceOf(row).map(({ text, link }) => ({ text, link })),
    explanation: row?.texts.explanation ?? null,
    remarks: row === undefined ? [] : remarkLines(row),
    opinions: opinions.map(statement),
    explanations: explanations.map(statement),
    conclusion: ruling === null ? null : statement(ruling),
    differing: differing.map(statement),
    history: entries
      .slice(-MOST_HISTORY)
      .toReversed()
      .map((entry) => ({
        ...statement(entry),
        number: entry.number,
        isUndone: context.undone.has(entry.hash),
      })),
    olderEntries: Math.max(0, entries.length - MOST_HISTORY),
    findings: context.about.get(code) ?? [],
    at: row?.at.appraised ?? row?.at.self ?? row?.at.code ?? null,
  };
}

function lastYear({ earlierRows }: DeskContext, code: string): number | null {
  const row = earlierRows.get(code);
  return row?.final ?? appraisedIn(row) ?? row?.self ?? null;
}

function appraisedIn(row: { readonly appraised: readonly (number | null)[] } | undefined): number | null {
  return row?.appraised.findLast((points) => points !== null) ?? null;
}

function statement(entry: ReviewEntry): StatementModel {
  const choice = entry.kind === 'conclusion' || entry.kind === 'opinion' ? entry.choice : null;
  return {
    name: entry.author.name,
    role: roleWords(entry.author.role),
    at: vietnamTime(entry.at),
    said: said(entry),
    points: choice?.points ?? null,
    reason: entry.reason,
  };
}
