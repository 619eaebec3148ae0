/** Ruling: opinions, conclusions, approvals, questions and answers go into the log. */
import type { CellRef } from '../../engine/checks/finding';
import { pointCriteriaOf } from '../../engine/edition/criteria';
import { append } from '../../engine/review/chain';
import { factsToNote, knownFacts } from '../../engine/review/facts';
import { reviewFinding, type ReviewFinding, type ReviewFindingData } from '../../engine/review/findings';
import type { CellContent, FilledCell, NewEntry, ReviewLog, Said, Snapshot } from '../../engine/review/model';
import { DUTIES, objectionTo, currentRound } from '../../engine/review/roles';
import { err, type Result } from '../../engine/result';
import type { BookFinding } from '../book-findings';
import { cellAddress } from '../a1';
import { columnOf } from '../recognise/binding';
import { factsIn, placeOf, reviewOf, type By, type Look, type ReviewSession } from '../review/session';
import type { ReviewSheetTexts } from '../review/texts';
import { contentIn, writeStep } from './log';
import type { Step } from './plan';
import { planAppended, refusedOr, type ReviewPlan } from './rule-append';

/** What a person wants to log about a criterion, or about the form as a whole (`criterion` null). */
export interface Ruling {
  readonly criterion: string | null;
  /** Id of the check whose finding is ruled on, if one is. */
  readonly check: string | null;
  /** A conclusion's `filled` is null here: the command knows the cell. */
  readonly said: Said;
  readonly reason: string;
  /** Points that follow from the central figure and from the raw figures, for the audit; null where there are none. */
  readonly central: number | null;
  readonly computed: number | null;
  /** Whether the points of a conclusion are written into the appraised cell as well. */
  readonly fill: boolean;
}

/** The appraised cell of the open round, or of the last round that the form has a column for; null without one. */
function appraisedCell(
  { binding, kept, form }: ReviewSession,
  criterion: string,
): (CellRef & { readonly round: number }) | null {
  const columns = binding.table.columns.flatMap((column) => (column.field === 'appraised' ? [column] : []));
  const open = currentRound(kept.log, form);
  const sorted = [...columns].sort((a, b) => a.round - b.round);
  const found = sorted.find(({ round }) => round === open) ?? sorted.at(-1);
  const row = binding.rows.find(({ kind, code }) => kind === 'criterion' && code === criterion)?.row;
  if (found === undefined || row === undefined || columnOf(binding.table, 'code') === undefined) return null;
  const round = sorted.indexOf(found) + 1;
  return { sheet: binding.table.sheet, address: cellAddress(row, found.column), round };
}

/** The cells that rulings would write: they are looked at first. */
export function cellsToFill(session: ReviewSession, rulings: readonly Ruling[]): readonly CellRef[] {
  return rulings.flatMap(({ fill, criterion }) =>
    fill && criterion !== null ? (appraisedCell(session, criterion) ?? []) : [],
  );
}

/**
 * Logs rulings as one command, several alike as one batch. Before them the log takes note of the form where it is not as
 * the log knows it. A cell that cannot be written stays as it is and is named; the ruling is logged all the same.
 */
export function planRule(
  session: ReviewSession,
  rulings: readonly Ruling[],
  by: By,
  look: Look,
  texts: ReviewSheetTexts,
): Result<ReviewPlan, readonly BookFinding[]> {
  return refusedOr(session.kept, look, () => {
    const prepared = rulings.map((ruling) => prepare(session, ruling, by, look));
    const refused = prepared.flatMap(({ entry }) => refusalOf(session, entry));
    if (refused.length > 0) return err(refused);
    const noted = withFacts(session, by);
    const log = append(
      noted,
      prepared.map(({ entry }) => entry),
    );
    const steps = prepared.flatMap(({ step }) => step);
    return planAppended(
      session.kept,
      log,
      look,
      steps,
      prepared.flatMap(({ findings }) => findings),
      texts,
    );
  });
}

/** The log with a note of the form as it stands, where it did not know it so. */
export function withFacts(session: ReviewSession, { author, at }: By): ReviewLog {
  const { form, kept } = session;
  const facts = factsToNote(knownFacts(kept.log, form), factsIn(session));
  if (facts === null) return kept.log;
  const round = currentRound(kept.log, form);
  const about = { form, criterion: null, check: null, round, reason: '', before: null };
  return append(kept.log, [{ kind: 'facts', ...about, author, at, ...facts }]);
}

interface Prepared {
  readonly entry: NewEntry;
  readonly step: readonly Step[];
  readonly findings: readonly ReviewFinding[];
}

function prepare(session: ReviewSession, ruling: Ruling, { author, at }: By, look: Look): Prepared {
  const { form, kept } = session;
  const { criterion, check, reason, said } = ruling;
  const base = { form, criterion, check, author, at, reason, round: currentRound(kept.log, form) };
  const before = criterion === null ? null : snapshotOf(session, criterion, ruling);
  if (said.kind !== 'conclusion' || !ruling.fill || criterion === null) {
    return { entry: { ...base, before, ...said }, step: [], findings: [] };
  }
  const { points } = said.choice;
  const target = fillable(session, criterion, points, look);
  if (typeof target === 'string') {
    const kept = reviewFinding(
      'review-cell-kept',
      'warning',
      { why: target, points },
      placeIn(session, criterion),
      criterion,
    );
    return { entry: { ...base, before, ...said }, step: [], findings: [kept] };
  }
  const step = writeStep(target.sheet, target.address, { value: points });
  return { entry: { ...base, before, ...said, filled: target }, step, findings: [] };
}

/** The cell to fill with what it holds, or why it stays as it is. */
function fillable(
  session: ReviewSession,
  criterion: string,
  now: number,
  look: Look,
): FilledCell | ReviewFindingData['review-cell-kept']['why'] {
  const place = appraisedCell(session, criterion);
  if (place === null) {
    const hasColumn = session.binding.table.columns.some(({ field }) => field === 'appraised');
    return hasColumn ? 'no-row' : 'no-column';
  }
  const looked = look.cells.get(placeOf(place));
  if (looked === undefined) return 'changed';
  if (looked.isLocked) return 'protected';
  const was: CellContent = contentIn(looked.cell);
  const { sheet, address, round } = place;
  return { sheet, address, round, was, now };
}

function placeIn(session: ReviewSession, criterion: string): CellRef | null {
  const place = appraisedCell(session, criterion);
  return place === null ? null : { sheet: place.sheet, address: place.address };
}

function snapshotOf(session: ReviewSession, criterion: string, { central, computed }: Ruling): Snapshot {
  const row = session.scoresheet.entries.find((entry) => entry.criterion === criterion);
  const appraised = row?.appraised.findLast((points) => points !== null) ?? null;
  const final = reviewOf(session).criteria.get(criterion)?.final ?? null;
  return { max: maxOf(session, criterion), self: row?.self ?? null, appraised, central, computed, final };
}

/** The edition's maximum, else the printed one. */
function maxOf({ edition, scoresheet }: ReviewSession, criterion: string): number | null {
  const known = pointCriteriaOf(edition).find(({ code }) => code === criterion)?.max ?? null;
  return known ?? scoresheet.entries.find((entry) => entry.criterion === criterion)?.max ?? null;
}

function refusalOf(session: ReviewSession, entry: NewEntry): readonly ReviewFinding[] {
  const max = entry.criterion === null ? null : maxOf(session, entry.criterion);
  const why = objectionTo(session.kept.log, entry, max);
  if (why === null) return [];
  const { kind, author, round, criterion } = entry;
  const choice = kind === 'conclusion' || kind === 'opinion' ? entry.choice : null;
  const data = { why, kind, role: author.role, roles: DUTIES[kind], points: choice?.points ?? null, max, round };
  return [reviewFinding('review-refused', 'error', data, null, criterion)];
}
