import type { Comparisons } from './comparisons';

/**
 * What checks may look at beside the scoresheet and its edition. All of it is optional: a check that needs what is not
 * given does not apply.
 */
export interface CheckOptions extends Comparisons {
  /**
   * Codes of the criteria whose request to be left out the council has granted, where rulings are kept with the workbook.
   * Not given, a form's own column of acceptance is taken at its word.
   */
  readonly accepted?: ReadonlySet<string>;
  /** Reviewers' reasons by code of the criterion, where rulings are kept with the workbook. */
  readonly reasons?: ReadonlyMap<string, string>;
}
