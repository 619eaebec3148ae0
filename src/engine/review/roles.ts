/**
 * Who does what in an appraisal. This is guidance: whoever opens the workbook can call themselves what they like, and the
 * chain proves that the log is whole, not who wrote it.
 */
import { isReason } from './reason';
import { allEntries, standingEntries, undoneHashes } from './standing';
import { ROLES, type Author, type NewEntry, type ReviewKind, type ReviewLog, type Role } from './model';

/** What each role does. The log itself notes facts and merges for whoever works. */
export const DUTIES: Readonly<Record<ReviewKind, readonly Role[]>> = {
  opinion: ['specialist', 'council'],
  conclusion: ['council'],
  approval: ['leader'],
  'explanation-request': ['specialist', 'council'],
  explanation: ['unit'],
  'not-applicable-request': ['unit'],
  'not-applicable-ruling': ['council'],
  'round-closed': ['council', 'leader'],
  undo: ROLES,
  facts: ROLES,
  merge: ROLES,
};

/** Whether a role does something of that kind. */
export function mayDo(role: Role, kind: ReviewKind): boolean {
  return DUTIES[kind].includes(role);
}

/** The round that is open: 1 until the first round is closed. */
export function currentRound(log: ReviewLog, form: string): number {
  const closed = standingEntries(log, form).flatMap(({ kind, round }) => (kind === 'round-closed' ? [round] : []));
  return Math.max(0, ...closed) + 1;
}

/** Why an entry should not be made:
 * - `role`: it is for others to do;
 * - `no-author`, `no-time`: something that every such entry has is missing;
 * - `no-reason`: there is none, or it says too little (`isReason`);
 * - `points`: points below 0 or above the maximum, or no number;
 * - `round-closed`: the round it is about is closed;
 * - `nothing-concluded`: there is nothing to approve;
 * - `not-own`: only the author takes an entry back, or the leader;
 * - `nothing-to-undo`: the entries to be taken back are not there or were taken back already.
 */
export type Objection =
  | 'role'
  | 'no-author'
  | 'no-reason'
  | 'no-time'
  | 'points'
  | 'round-closed'
  | 'nothing-concluded'
  | 'not-own'
  | 'nothing-to-undo';

const NEEDS_REASON: ReadonlySet<ReviewKind> = new Set([
  'conclusion',
  'explanation-request',
  'explanation',
  'not-applicable-request',
  'not-applicable-ruling',
]);

/** Whether an entry of that kind must have a reason. */
export function needsReason(kind: ReviewKind): boolean {
  return NEEDS_REASON.has(kind);
}

/** The first thing that speaks against an entry; null where nothing does. `max` in points; null where it is not known. */
export function objectionTo(log: ReviewLog, entry: NewEntry, max: number | null): Objection | null {
  const { author, kind, reason, at, form, round } = entry;
  if (author.name.trim() === '') return 'no-author';
  if (!mayDo(author.role, kind)) return 'role';
  if (Number.isNaN(Date.parse(at))) return 'no-time';
  if (needsReason(kind) && !isReason(reason)) return 'no-reason';
  const choice = kind === 'conclusion' || kind === 'opinion' ? entry.choice : null;
  if (choice !== null && !isWithin(choice.points, max)) return 'points';
  if (kind === 'conclusion' && round < currentRound(log, form)) return 'round-closed';
  if (kind === 'approval' && !hasConclusion(log, entry)) return 'nothing-concluded';
  return kind === 'undo' ? objectionToUndo(log, entry.entries, author) : null;
}

function isWithin(points: number, max: number | null): boolean {
  return Number.isFinite(points) && points >= 0 && (max === null || points <= max);
}

function hasConclusion(log: ReviewLog, { form, entry }: Extract<NewEntry, { kind: 'approval' }>): boolean {
  return standingEntries(log, form).some(
    ({ kind, hash }) =>
      (kind === 'conclusion' || kind === 'not-applicable-ruling') && (entry === null || entry === hash),
  );
}

function objectionToUndo(log: ReviewLog, hashes: readonly string[], author: Author): Objection | null {
  const undone = undoneHashes(log);
  const own = new Map(allEntries(log).map((entry) => [entry.hash, entry]));
  const found = hashes.flatMap((hash) => own.get(hash) ?? []);
  const canUndo = ({ kind, hash }: (typeof found)[number]): boolean =>
    kind !== 'undo' && kind !== 'merge' && kind !== 'facts' && !undone.has(hash);
  if (found.length === 0 || found.length < hashes.length || !found.every(canUndo)) return 'nothing-to-undo';
  const isOwn = found.every((entry) => entry.author.name === author.name && entry.author.role === author.role);
  return isOwn || author.role === 'leader' ? null : 'not-own';
}
