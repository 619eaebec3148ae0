/**
 * How much a finding matters: an error must be mended, a warning should be looked at, a notice informs,
 * undecided means that only a person can tell.
 */
export type Severity = 'error' | 'warning' | 'notice' | 'undecided';

/** The one order in which findings are listed and counted, in the pane, on the command line and on sheets. */
export const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'undecided', 'notice'];

/** A place in a workbook, as Excel writes it: sheet name as shown, address without sheet and without `$` (`D12`, `A6:H76`). */
export interface CellRef {
  readonly sheet: string;
  readonly address: string;
}

/**
 * The outcome of a check, tied to a cell where there is one. It carries an id and data, never prose:
 * the text that a person reads is made from them in `src/messages`.
 */
export interface FindingOf<Check extends string, Data> {
  /** Id of the check, kebab-case: also the key of its message. */
  readonly check: Check;
  readonly severity: Severity;
  /** Where it was found; null when it concerns the file or the unit as a whole. */
  readonly at: CellRef | null;
  /** Code of the criterion concerned, if one is. */
  readonly criterion: string | null;
  readonly data: Data;
}
