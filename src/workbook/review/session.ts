import type { Edition } from '../../engine/edition/schema';
import { applyReview, type Review } from '../../engine/review/apply';
import { factsOf, type Facts } from '../../engine/review/facts';
import type { ReviewFinding } from '../../engine/review/findings';
import type { Author } from '../../engine/review/model';
import { logFindings, reviewFindings } from '../../engine/review/review-findings';
import type { Scoresheet } from '../../engine/scoring/scoresheet';
import type { CellRef } from '../../engine/checks/finding';
import type { Rebound } from '../binding/rebind';
import type { Book } from '../book';
import type { Cell } from '../grid';
import type { Binding } from '../recognise/binding';
import type { KeptLog } from '../state/log-codec';
import { centralDigest } from './central-digest';

/** One bound form under appraisal: all that a reviewer looks at when they rule. */
export interface ReviewSession {
  /** Id of the remembered binding. */
  readonly form: string;
  readonly edition: Edition;
  readonly binding: Binding;
  /** The form as it was read. */
  readonly scoresheet: Scoresheet;
  /** Codes of criteria whose rows are hidden. */
  readonly hidden: ReadonlySet<string>;
  /** `digestOf` the copy of central figures in the workbook; null without one. */
  readonly central: string | null;
  readonly kept: KeptLog;
}

/** What was read of an appraisal beside the form (`readReview`). */
export type ReviewBeside = Pick<ReviewSession, 'kept' | 'hidden'>;

/** The appraisal of a form as it stands in the workbook. `scoresheet` is the form as it was read with the same binding. */
export function sessionOf(
  book: Book,
  { id, binding, edition }: Pick<Rebound, 'id' | 'binding' | 'edition'>,
  scoresheet: Scoresheet,
  { kept, hidden }: ReviewBeside,
): ReviewSession {
  return { form: id, edition, binding, scoresheet, hidden, central: centralDigest(book), kept };
}

/** Everything that the log and the form it ruled on have to tell. */
export function sessionFindings(session: ReviewSession): readonly ReviewFinding[] {
  const { kept, edition, scoresheet, form } = session;
  const { log, verdict, findings } = kept;
  return [
    ...findings,
    ...logFindings(log, verdict, null),
    ...reviewFindings({ edition, scoresheet, log, form, facts: factsIn(session) }),
  ];
}

/** Who acts, and when (ISO time). */
export interface By {
  readonly author: Author;
  readonly at: string;
}

/** The form with everything that was ruled on it. */
export function reviewOf({ edition, scoresheet, kept, form }: ReviewSession): Review {
  return applyReview(edition, scoresheet, kept.log, form);
}

/** What the log takes note of. */
export function factsIn({ scoresheet, hidden, central }: ReviewSession): Facts {
  return factsOf(scoresheet, hidden, central);
}

/** A cell as it stands just before it may be written. */
export interface LookedAt {
  readonly cell: Cell;
  /** Locked cells of protected sheets cannot be written. */
  readonly isLocked: boolean;
}

/** The workbook as it stands just before a command writes: looked up in one round trip. */
export interface Look {
  /** How many entries the log in the workbook has, and the hash of the last one; null where there is no log yet. */
  readonly anchor: { readonly entries: number; readonly head: string } | null;
  /** False where nothing is remembered in the workbook: no form is bound. */
  readonly hasStateSheet: boolean;
  readonly protectedSheets: ReadonlySet<string>;
  /** The first free row of the readable sheet, counted from 0; null where there is no such sheet. */
  readonly nextReadableRow: number | null;
  /** The cells that were asked for, by `placeOf`. */
  readonly cells: ReadonlyMap<string, LookedAt>;
}

/** The key of a cell in `Look.cells`. */
export function placeOf({ sheet, address }: CellRef): string {
  return `${sheet}!${address}`;
}
