import type { CellRef } from '../checks/finding';

/**
 * The state of one criterion's row. Missing, not applicable, did not arise and zero are four things:
 * - `answered`: there are figures or points;
 * - `missing`: nothing was given;
 * - `not-applicable-requested`: the unit asks that the criterion be left out; until accepted it stays in the denominator;
 * - `not-applicable`: the request was accepted; the criterion leaves numerator and denominator;
 * - `did-not-arise`: a true zero denominator (không phát sinh); the edition says what it earns.
 */
export type EntryState = 'answered' | 'missing' | 'not-applicable-requested' | 'not-applicable' | 'did-not-arise';

/** A raw figure: a number, yes or no, the id of a status option, or null where nothing was given. */
export type InputValue = number | boolean | string | null;

/** The four bases on which points are known for a criterion. */
export const BASES = ['self', 'appraised', 'final', 'computed'] as const;
/** Whose points are meant: the unit's own, the appraisal's, the final ones, or those the rules give. */
export type Basis = (typeof BASES)[number];

/** The fields of an entry that stand in a cell of the workbook. */
export type EntryField =
  | 'code'
  | 'name'
  | 'max'
  | 'self'
  | 'appraised'
  | 'final'
  | 'status'
  | 'evidence'
  | 'explanation'
  | 'responsible'
  | 'deadline'
  | 'notes';

/** One criterion's row in a scoresheet, as read: nothing is corrected here. */
export interface Entry {
  /** Code of the criterion as the edition writes it: `4.22.10`, `DTI-07`. */
  readonly criterion: string;
  /** The maximum printed in the workbook, in points; null where the form prints none. */
  readonly max: number | null;
  /** Raw figures by input id of the criterion (`a`, `b`, `q1`). */
  readonly inputs: Readonly<Record<string, InputValue>>;
  /** Where each raw figure was read, by input id. */
  readonly inputsAt?: Readonly<Record<string, CellRef>>;
  /** Self-assessed points (điểm tự đánh giá). */
  readonly self: number | null;
  /** Appraised points (điểm thẩm định) by round, first round first; empty where the form has no such column. */
  readonly appraised: readonly (number | null)[];
  /** Final points (điểm đạt được). */
  readonly final: number | null;
  readonly state: EntryState;
  /** The cell that says so (`KPS`, `Không áp dụng`), where one does. */
  readonly stateAt?: CellRef;
  /** Columns of points whose cell (of appraised points the last round's) is filled in, but with no points: a word, an error. */
  readonly notPoints?: readonly ('self' | 'appraised' | 'final')[];
  /** Inputs whose cell is filled in, but with nothing that can be read as theirs. */
  readonly notFigures?: readonly string[];
  /** Free texts of the row, as typed; null where there is no such column or the cell is empty. */
  readonly texts: Readonly<
    Partial<Record<'name' | 'status' | 'evidence' | 'explanation' | 'responsible' | 'deadline' | 'notes', string>>
  >;
  /** Where each field was read; for appraised points, the last round. */
  readonly at: Readonly<Partial<Record<EntryField, CellRef>>>;
}

/** A subtotal or total printed in the form, typed by hand or calculated there. Null where the cell is empty or no figure. */
export interface PrintedTotal {
  /** Id of the group it sums up; null when it sums up everything, or `addends`. */
  readonly group: string | null;
  /** Code of the heading it stands beside (`4.22`); its rows are the addends. */
  readonly heading?: string;
  /** Codes of the rows it may sum up, likeliest first, where it is neither a group's total nor that of everything. */
  readonly addends?: readonly (readonly string[])[];
  readonly max: number | null;
  readonly self: number | null;
  /** By round, first round first. */
  readonly appraised: readonly (number | null)[];
  readonly final: number | null;
  /** Where each was read; for appraised points, the last round. */
  readonly at: Readonly<Partial<Record<EntryField, CellRef>>>;
}

/** One unit, one period, one edition (bảng tự đánh giá, chấm điểm). */
export interface Scoresheet {
  /** Id of the edition: `tayninh-commune-2025`. */
  readonly edition: string;
  /** The unit's name as written in the workbook; null where none was found. */
  readonly unit: string | null;
  /** `2025`, `2026-Q1`, `2026-H1` or `2026-9M`; null where none was found. */
  readonly period: string | null;
  readonly entries: readonly Entry[];
  /** What the form itself prints as subtotals and totals; never used to score, only checked. */
  readonly printedTotals?: readonly PrintedTotal[];
}
