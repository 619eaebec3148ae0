/** Taking rulings back: the log says so, and a cell that still holds what a ruling wrote gets back what it held before. */
import type { CellRef } from '../../engine/checks/finding';
import { append } from '../../engine/review/chain';
import { reviewFinding } from '../../engine/review/findings';
import type { EntryOf, NewEntry, ReviewLog } from '../../engine/review/model';
import { currentRound, DUTIES, objectionTo } from '../../engine/review/roles';
import { allEntries, undoneHashes } from '../../engine/review/standing';
import { err, type Result } from '../../engine/result';
import type { BookFinding } from '../book-findings';
import { placeOf, type By, type Look, type ReviewSession } from '../review/session';
import type { ReviewSheetTexts } from '../review/texts';
import { contentIn, sameContent, writeStep } from './log';
import { withFacts } from './rule';
import { planAppended, refusedOr, type ReviewPlan } from './rule-append';

/**
 * The hashes of the last command of an author that was not taken back yet, all entries of it; empty where there is none.
 * What came in by a merge counts as well.
 */
export function lastRuling(log: ReviewLog, form: string, { author }: Pick<By, 'author'>): readonly string[] {
  const undone = undoneHashes(log);
  const own = allEntries(log).filter(
    (entry) =>
      entry.form === form &&
      !['undo', 'facts', 'merge'].includes(entry.kind) &&
      !undone.has(entry.hash) &&
      entry.author.name === author.name &&
      entry.author.role === author.role,
  );
  const last = own.at(-1);
  if (last === undefined) return [];
  const { batch, at } = last;
  // Numbers of two merged copies may be the same, their commands are not of the same moment.
  const isOfCommand = (entry: (typeof own)[number]): boolean =>
    batch === null ? entry === last : entry.batch === batch && entry.at === at;
  return own.filter(isOfCommand).map(({ hash }) => hash);
}

/** The cells that taking these entries back would write. */
export function cellsToRestore({ kept }: ReviewSession, hashes: readonly string[]): readonly CellRef[] {
  return filledBy(kept.log, hashes).flatMap(({ filled }) => (filled === null ? [] : [filled]));
}

/** Takes entries back as one command. Cells that were changed since, or are locked, stay and are named. */
export function planUndoRuling(
  session: ReviewSession,
  hashes: readonly string[],
  reason: string,
  by: By,
  look: Look,
  texts: ReviewSheetTexts,
): Result<ReviewPlan, readonly BookFinding[]> {
  const { kept, form } = session;
  return refusedOr(kept, look, () => {
    const cells = filledBy(kept.log, hashes).map((entry) => ({ entry, ...restorable(entry, look) }));
    const restored = cells.flatMap(({ entry, why }) => (why === null ? [entry.hash] : []));
    const said = { kind: 'undo', entries: hashes, restored } as const;
    const about = { form, criterion: null, check: null, round: currentRound(kept.log, form), reason, before: null };
    const entry: NewEntry = { ...about, ...by, ...said };
    const why = objectionTo(kept.log, entry, null);
    if (why !== null) {
      const { role } = by.author;
      const data = {
        why,
        kind: 'undo',
        role,
        roles: DUTIES.undo,
        points: null,
        max: null,
        round: entry.round,
      } as const;
      return err([reviewFinding('review-refused', 'error', data)]);
    }
    const keptCells = cells.flatMap(({ entry: { filled, criterion }, why: because }) =>
      because === null || filled === null
        ? []
        : [
            reviewFinding(
              'review-cell-kept',
              'warning',
              { why: because, points: null },
              { sheet: filled.sheet, address: filled.address },
              criterion,
            ),
          ],
    );
    const steps = cells.flatMap(({ step }) => step);
    return planAppended(kept, append(withFacts(session, by), [entry]), look, steps, keptCells, texts);
  });
}

/** Entries that filled a cell of this workbook: what came in by a merge filled one of another copy. */
function filledBy({ entries }: ReviewLog, hashes: readonly string[]): readonly EntryOf<'conclusion'>[] {
  return entries.flatMap((entry) =>
    entry.kind === 'conclusion' && entry.filled !== null && hashes.includes(entry.hash) ? [entry] : [],
  );
}

function restorable({ filled }: EntryOf<'conclusion'>, look: Look) {
  if (filled === null) return { step: [], why: null };
  const looked = look.cells.get(placeOf(filled));
  if (looked === undefined || !sameContent(contentIn(looked.cell), { value: filled.now })) {
    return { step: [], why: 'changed' as const };
  }
  return looked.isLocked
    ? { step: [], why: 'protected' as const }
    : { step: writeStep(filled.sheet, filled.address, filled.was), why: null };
}
