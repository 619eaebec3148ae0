import type { Choice } from '../../../src/engine/review/model';
import { REVIEW_SHEET_TEXTS } from '../../../src/messages/review-sheet';
import type { Ruling } from '../../../src/workbook/commands/rule';
import { readReview } from '../../../src/workbook/excel/read-review';
import { runReview, type ReviewCommand } from '../../../src/workbook/excel/review';
import { readScoresheet } from '../../../src/workbook/read/read-scoresheet';
import { sessionOf, type By, type ReviewSession } from '../../../src/workbook/review/session';
import { COUNCIL } from '../../engine/review/log-of';
import { AT, bound, read, valueOf } from './bound-form';

export const BY: By = { author: COUNCIL, at: AT };

/** The appraisal of the bound form as it stands in the open workbook. */
export async function openDesk(): Promise<ReviewSession> {
  const book = await read();
  const form = valueOf(bound(book));
  const { scoresheet } = readScoresheet(book, form.binding, form.edition);
  return sessionOf(book, form, scoresheet, valueOf(await readReview(form.binding)));
}

export const ruling = (criterion: string, choice: Choice, fill = false): Ruling => ({
  ...{ criterion, check: null, reason: 'Đã đối chiếu kế hoạch 1578/KH-UBND.', central: null, computed: null, fill },
  said: { kind: 'conclusion', choice, filled: null },
});

/** Gives the unit its points back. */
export const restore = (criterion: string, points: number, fill = false): Ruling =>
  ruling(criterion, { take: 'restored', points }, fill);

export const act = (session: ReviewSession, command: ReviewCommand, by: By = BY) =>
  runReview(session, command, by, REVIEW_SHEET_TEXTS);
