/** Commands of an appraisal: one round trip to look, one to write everything. */
import type { CellRef } from '../../engine/checks/finding';
import { err, ok, type Result } from '../../engine/result';
import type { BookFinding } from '../book-findings';
import { cellsToFill, planRule, type Ruling } from '../commands/rule';
import type { ReviewPlan } from '../commands/rule-append';
import { planMergeRulings } from '../commands/rule-merge';
import { planRestartLog } from '../commands/rule-restart';
import { cellsToRestore, planUndoRuling } from '../commands/rule-undo';
import { placeOf, type By, type Look, type LookedAt, type ReviewSession } from '../review/session';
import type { ReviewSheetTexts } from '../review/texts';
import { STATE_SHEET } from '../state/codec';
import { LOG_PLACE, REVIEW_SHEET, type KeptLog } from '../state/log-codec';
import { applyPlan } from './apply-plan';
import type { CommandFailure } from './command';
import { lookToRestart } from './look-to-restart';
import { gridFromRange } from './range-grid';
import { readExcel, wasLeftAlone, type ExcelFailure } from './run';

/** What a person does at the reviewer's desk. */
export type ReviewCommand =
  | { readonly do: 'rule'; readonly rulings: readonly Ruling[] }
  /** `entries`: hashes of what is taken back, as `lastRuling` gives them. */
  | { readonly do: 'undo'; readonly entries: readonly string[]; readonly reason: string }
  | { readonly do: 'merge'; readonly other: KeptLog }
  /** Puts a log that does not hold aside and begins a new one. */
  | { readonly do: 'restart'; readonly reason: string };

/** What goes on from the log as it is. */
type Continuing = Exclude<ReviewCommand, { readonly do: 'restart' }>;

/** What the person is told, and the log as it is now. */
interface ReviewDone {
  readonly findings: readonly BookFinding[];
  readonly kept: KeptLog;
}

/**
 * Does one command in two round trips. Everything is written in one of them: it is there whole, or not at all. Where
 * somebody else ruled meanwhile nothing is written.
 */
export async function runReview(
  session: ReviewSession,
  command: ReviewCommand,
  by: By,
  texts: ReviewSheetTexts,
): Promise<Result<ReviewDone, CommandFailure>> {
  const looked = await planFor(session, command, by, texts);
  if (!looked.ok) {
    return err({ kind: 'excel', failure: looked.error, mayHaveChanged: false });
  }
  const planned = looked.value;
  if (!planned.ok) {
    return err({ kind: 'refused', findings: planned.error });
  }
  const done = await applyPlan(planned.value, '', true);
  if (!done.ok) {
    return err({ kind: 'excel', failure: done.error, mayHaveChanged: !wasLeftAlone(done.error) });
  }
  const { findings, kept } = planned.value;
  return ok({ findings, kept });
}

/** Looks at the workbook and plans. */
async function planFor(
  session: ReviewSession,
  command: ReviewCommand,
  by: By,
  texts: ReviewSheetTexts,
): Promise<Result<Result<ReviewPlan, readonly BookFinding[]>, ExcelFailure>> {
  if (command.do === 'restart') {
    const look = await lookToRestart();
    return look.ok ? ok(planRestartLog(session, command.reason, by, look.value, texts)) : look;
  }
  const look = await lookAt(session, cellsOf(session, command));
  return look.ok ? ok(plan(session, command, by, look.value, texts)) : look;
}

function cellsOf(session: ReviewSession, command: Continuing): readonly CellRef[] {
  switch (command.do) {
    case 'rule':
      return cellsToFill(session, command.rulings);
    case 'undo':
      return cellsToRestore(session, command.entries);
    case 'merge':
      return [];
  }
}

function plan(
  session: ReviewSession,
  command: Continuing,
  by: By,
  look: Look,
  texts: ReviewSheetTexts,
): Result<ReviewPlan, readonly BookFinding[]> {
  switch (command.do) {
    case 'rule':
      return planRule(session, command.rulings, by, look, texts);
    case 'undo':
      return planUndoRuling(session, command.entries, command.reason, by, look, texts);
    case 'merge':
      return planMergeRulings(session, command.other, by, look, texts);
  }
}

/** Looks at everything that a command depends on, in one round trip. Cells on sheets that are gone are left out. */
function lookAt({ binding }: ReviewSession, places: readonly CellRef[]): Promise<Result<Look, ExcelFailure>> {
  return readExcel(async (context) => {
    const { worksheets } = context.workbook;
    const names = new Set([STATE_SHEET, REVIEW_SHEET, binding.table.sheet, ...places.map(({ sheet }) => sheet)]);
    const sheets = new Map([...names].map((name) => [name, worksheets.getItemOrNullObject(name)] as const));
    for (const { protection } of sheets.values()) protection.load('protected');
    const header = sheets.get(STATE_SHEET)?.getRangeByIndexes(0, LOG_PLACE.left, LOG_PLACE.headerRows, 2);
    header?.load('values');
    const readable = sheets.get(REVIEW_SHEET)?.getUsedRangeOrNullObject(true);
    readable?.load('rowIndex,rowCount');
    const cells = places.flatMap((place) => {
      const range = sheets.get(place.sheet)?.getRange(place.address);
      range?.load('rowIndex,columnIndex,values,formulas,numberFormat');
      range?.format.protection.load('locked');
      return range === undefined ? [] : [{ place, range }];
    });
    await context.sync();

    const isThere = (name: string): boolean => sheets.get(name)?.isNullObject === false;
    const isProtected = (name: string): boolean => isThere(name) && sheets.get(name)?.protection.protected === true;
    const hasReadable = isThere(REVIEW_SHEET);
    const looked = cells
      .filter(({ place }) => isThere(place.sheet))
      .map(({ place, range }): [string, LookedAt] => {
        const { rowIndex, columnIndex } = range;
        const grid = gridFromRange({ name: place.sheet, hidden: false }, range, []);
        const isLocked = isProtected(place.sheet) && range.format.protection.locked;
        return [placeOf(place), { cell: grid.cell(rowIndex, columnIndex), isLocked }];
      });
    return {
      anchor: isThere(STATE_SHEET) && header !== undefined ? anchorIn(header.values) : null,
      hasStateSheet: isThere(STATE_SHEET),
      protectedSheets: new Set([...names].filter(isProtected)),
      nextReadableRow: hasReadable
        ? readable === undefined || readable.isNullObject
          ? 0
          : readable.rowIndex + readable.rowCount
        : null,
      cells: new Map(looked),
    };
  });
}

/** The anchor in the header of the log; null where there is no log yet. */
function anchorIn(header: readonly (readonly unknown[])[]): Look['anchor'] {
  const [, head, entries] = header.map(([, value]) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : '',
  );
  return head === undefined || head === '' ? null : { head, entries: Number(entries) };
}
