/** What an appraisal and its log may tell a person. */
import type { CellRef, FindingOf, Severity } from '../checks/finding';
import type { Role, ReviewKind } from './model';
import type { Objection } from './roles';
import type { AppraisalSummary } from './summary';
import type { BreakReason } from './verify';

/** Who ruled what, as a finding names it. `points` null: a request to leave the criterion out, `accepted` or not. */
export interface RuledBy {
  readonly name: string;
  readonly role: Role;
  readonly points: number | null;
  readonly accepted: boolean | null;
}

/** The data of findings about an appraisal, by id. `number` and `since` are numbers of entries, from 1. */
export interface ReviewFindingData {
  // The appraisal as a whole.
  readonly 'appraisal-summary': AppraisalSummary;

  // The log.
  /** Without an anchor a log that holds is consistent, no more. `head`: hash of its last entry. */
  readonly 'review-log-consistent': { readonly entries: number; readonly head: string };
  /** It holds up to the anchor; `since` entries were appended after it. */
  readonly 'review-log-untampered': { readonly entries: number; readonly since: number };
  readonly 'review-log-broken': { readonly number: number; readonly because: BreakReason };
  /** The log holds in itself, but is not the one of the anchor; `missing`: entries that were cut off, or null. */
  readonly 'review-log-not-anchored': { readonly entries: number; readonly missing: number | null };
  readonly 'review-log-damaged': { readonly detail: string };
  /** The readable sheet has `rows` entries, the log none. */
  readonly 'review-log-gone': { readonly sheet: string; readonly rows: number };
  readonly 'review-log-newer': { readonly format: number; readonly known: number };
  readonly 'review-clock-back': { readonly number: number; readonly at: string; readonly before: string };

  // What it ruled on.
  readonly 'review-fact-changed': {
    readonly what: 'max' | 'self' | 'appraised' | 'final';
    readonly expected: number | null;
    readonly found: number | null;
    readonly since: number;
  };
  /** A row that was hidden or shown, taken out or put in since, or whose raw figures were changed. */
  readonly 'review-row-changed': {
    readonly what: 'hidden' | 'shown' | 'gone' | 'new' | 'inputs';
    readonly since: number;
  };
  readonly 'review-central-changed': { readonly since: number };
  /** A change that was there when the log went on: it was noted then. */
  readonly 'review-change-noted': { readonly number: number; readonly criteria: readonly string[] };
  readonly 'review-criterion-gone': { readonly number: number; readonly edition: string };
  /** Two merged copies ruled differently. */
  readonly 'review-ruled-apart': { readonly rulings: readonly RuledBy[] };
  /** The form's own column of final points says otherwise than the ruling, which counts; `ruled` null: left out. */
  readonly 'review-final-differs': {
    readonly typed: number;
    readonly ruled: number | null;
    readonly number: number;
    readonly name: string;
  };
  /** A log that does not hold gives no final points. */
  readonly 'review-final-withheld': { readonly number: number; readonly because: BreakReason };
  /** The log rules on a form that is not bound; its rulings count for none of those that are. */
  readonly 'review-form-unbound': { readonly form: string; readonly rulings: number };
  readonly 'review-explanation-awaited': { readonly number: number; readonly name: string };

  // The readable sheet.
  readonly 'review-sheet-gone': { readonly sheet: string };
  readonly 'review-sheet-changed': { readonly number: number; readonly expected: string; readonly found: string };
  /** `number` null: a row that names no entry. */
  readonly 'review-sheet-row': { readonly number: number | null; readonly what: 'gone' | 'doubled' | 'foreign' };

  // Commands.
  /** An entry that should not be made; `roles`: those whose duty it is; `max` in points. */
  readonly 'review-refused': {
    readonly why: Objection;
    readonly kind: ReviewKind;
    readonly role: Role;
    readonly roles: readonly Role[];
    readonly points: number | null;
    readonly max: number | null;
    readonly round: number;
  };
  /** The log in the workbook is another than the one that was shown: somebody ruled meanwhile. */
  readonly 'review-log-moved': { readonly known: number; readonly found: number };
  /** The ruling is in the log; the appraised cell stays as it is. */
  readonly 'review-cell-kept': {
    readonly why: 'protected' | 'no-column' | 'no-row' | 'changed' | 'formula-area';
    readonly points: number | null;
  };
  readonly 'review-sheet-protected': { readonly sheet: string };
  readonly 'review-merged': {
    readonly common: number;
    readonly taken: number;
    readonly agreed: readonly string[];
    readonly differing: readonly string[];
  };
  readonly 'review-nothing-to-merge': { readonly entries: number };
  /** A new log began; the broken one stands on `sheet`. `entries`: as many as could be read of it. */
  readonly 'review-log-restarted': { readonly sheet: string; readonly entries: number };
  /** What was remembered was damaged and put aside; the log goes on with all its entries. */
  readonly 'review-log-carried': { readonly entries: number };
  readonly 'review-form-reattached': { readonly form: string; readonly rulings: number };
  /** Rulings are attached only to a form without any of its own, and only those of a form that is not bound. */
  readonly 'review-form-not-reattached': { readonly form: string; readonly why: 'unknown' | 'bound' | 'has-rulings' };
}

/** A finding about an appraisal or its log, with the data of its id. */
export type ReviewFinding = {
  [Check in keyof ReviewFindingData]: FindingOf<Check, ReviewFindingData[Check]>;
}[keyof ReviewFindingData];

/** A finding about an appraisal; `at` and `criterion` are null where there is none. */
export function reviewFinding<Check extends keyof ReviewFindingData>(
  check: Check,
  severity: Severity,
  data: ReviewFindingData[Check],
  at: CellRef | null = null,
  criterion: string | null = null,
): FindingOf<Check, ReviewFindingData[Check]> {
  return { check, severity, at, criterion, data };
}
