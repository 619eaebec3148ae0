/**
 * Error localisation after Fellegi & Holt (1976), as R's errorlocate does it: among cells and the rules over them, the
 * smallest sets of cells whose change could satisfy every rule at once.
 */

/** A rule over cells: `least ≤ Σ factor × value ≤ most`. Either bound may be infinite. */
export interface Edit {
  /** Id of the check whose rule it is. */
  readonly check: string;
  readonly terms: readonly Term[];
  readonly least: number;
  readonly most: number;
}

/** A cell, by its position among the cells, in a rule. No cell stands twice in one rule. */
export interface Term {
  readonly cell: number;
  readonly factor: number;
}

/** The values of all cells, and the rules they should satisfy. */
export interface EditModel {
  readonly values: readonly number[];
  readonly edits: readonly Edit[];
}

/** Residue of binary arithmetic that breaks no rule. */
export const RESIDUE = 1e-9;

/** Whether the values as they are satisfy a rule. */
export function isSatisfied({ terms, least, most }: Edit, values: readonly number[]): boolean {
  const sum = terms.reduce((total, { cell, factor }) => total + factor * (values[cell] ?? NaN), 0);
  return sum >= least - RESIDUE && sum <= most + RESIDUE;
}
