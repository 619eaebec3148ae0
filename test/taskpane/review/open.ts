import type { Desk, DeskOutcome } from '../../../src/taskpane/review/model';
import { openDesk, type Opened } from '../../../src/taskpane/review/open-desk';
import type { By } from '../../../src/workbook/review/session';
import { COUNCIL } from '../../engine/review/log-of';
import { AT, read } from '../../workbook/excel/bound-form';

export const TODAY = '2026-02-01';
export const SHEET = 'Phụ lục 1';
export const BY: By = { author: COUNCIL, at: AT };

/** The desk over the open workbook, and what was read of the log. */
export async function openFresh(): Promise<Extract<Opened, { readonly kind: 'open' }>> {
  const opened = await openDesk({ book: await read(), sheet: SHEET, today: TODAY }, null);
  if (opened.kind !== 'open') throw new Error(opened.kind);
  return opened;
}

/** The desk after a command that was done. */
export function after(outcome: DeskOutcome): Desk {
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.desk;
}
