/** The criteria as the queue shows them, each with what makes it wait for a reviewer. */
import type { ReviewedCriterion } from '../../engine/review/apply';
import { appraisalSummary } from '../../engine/review/summary';
import { QUEUE_REASONS, type QueueReason } from '../../messages/pane-review';
import type { DeskContext } from './desk-context';
import type { QueueItem } from './model';

/** Every criterion that earns points, in edition order. */
export function queueItems(context: DeskContext): readonly QueueItem[] {
  const { review, criteria, rows, session } = context;
  const summary = appraisalSummary(session.edition, session.scoresheet, session.kept.log, session.form);
  const silent = new Set(summary?.cutWithoutRemark);
  const agreed = new Set(summary?.agreedButCut.map(({ criterion }) => criterion));
  return [...review.criteria.values()].map((reviewed) => {
    const { criterion: code, state, final, opinions } = reviewed;
    const found = new Set([
      ...reasonsInLog(reviewed),
      ...reasonsInForm(context, reviewed),
      ...(silent.has(code) ? (['cut-silently'] as const) : []),
      ...(agreed.has(code) ? (['agreed-but-cut'] as const) : []),
    ]);
    // A cut that is told more exactly is told once.
    if (found.has('cut-silently') || found.has('agreed-but-cut')) found.delete('cut');
    return {
      code,
      name: criteria.get(code)?.criterion.name ?? { vi: code, en: code },
      state,
      reasons: QUEUE_REASONS.filter((reason) => found.has(reason)),
      self: rows.get(code)?.self ?? null,
      final,
      opinionsBy: opinions.map(({ author }) => author.name),
    };
  });
}

function reasonsInLog({ state, entries, leftOut, conclusion }: ReviewedCriterion): readonly QueueReason[] {
  const isAsked = entries.some(({ kind }) => kind === 'not-applicable-request');
  return [
    ...(state === 'rulings-differ' || state === 'opinions-differ' || state === 'explained' ? [state] : []),
    ...(isAsked && leftOut === null && conclusion === null ? (['not-applicable'] as const) : []),
  ];
}

function reasonsInForm(
  { rows, about }: DeskContext,
  { criterion, leftOut }: ReviewedCriterion,
): readonly QueueReason[] {
  const findings = about.get(criterion) ?? [];
  const reasons: QueueReason[] = [];
  if (findings.some(({ dispute }) => dispute?.verdict === 'conflict')) reasons.push('conflict');
  if (findings.some(({ severity }) => severity === 'error' || severity === 'undecided')) reasons.push('finding');
  const row = rows.get(criterion);
  if (row === undefined) return reasons;
  const appraised = row.appraised.findLast((points) => points !== null) ?? null;
  if (row.state === 'not-applicable-requested' && leftOut === null) reasons.push('not-applicable');
  if (row.self !== null && appraised === null && row.final === null) reasons.push('no-points');
  if (row.self !== null && appraised !== null && appraised !== row.self) {
    reasons.push(appraised < row.self ? 'cut' : 'raised');
  }
  return reasons;
}
