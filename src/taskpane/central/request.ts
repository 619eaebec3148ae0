import type { Language } from '../../messages/language';
import type { OpenBook } from '../../workbook/excel/read-sheets';
import type { CommandOutcome } from '../workbook/command';

/** What keeping central figures needs to know. */
export interface CentralRequest {
  /** The workbook as last read. */
  readonly book: OpenBook;
  /** The form's unit as written, and the id of its edition; null where there is none. */
  readonly unit: string | null;
  readonly edition: string | null;
  readonly language: Language;
  /** The time, in ISO form, and the day where the person is, as an ISO date. */
  readonly at: string;
  readonly today: string;
  /** True where the person agreed that what was changed by hand on the sheet be written over. */
  readonly overwriteEdited: boolean;
}

/** How it went. */
export type CentralOutcome =
  | CommandOutcome
  /** Nothing was asked yet: the person is to see the address and to confirm its origin. */
  | { readonly kind: 'confirm'; readonly address: string; readonly origin: string };
