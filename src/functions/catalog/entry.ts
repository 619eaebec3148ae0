import type { Bilingual } from '../../messages/language';

/** One parameter as the functions' metadata and the reference name it. */
export interface FunctionParameter {
  /** As Excel shows it while the formula is typed. */
  readonly name: string;
  readonly description: Bilingual;
  /** Every parameter takes any value: the body can then name the row and the text that it could not use. */
  readonly type: 'any';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
}

/** A function as Excel registers it, and as the reference explains it. */
export interface FunctionEntry {
  /** Never changes and is never used again for another function. */
  readonly id: string;
  /** What follows `DTI.` in a formula. */
  readonly name: string;
  readonly description: Bilingual;
  readonly parameters: readonly FunctionParameter[];
  /** A result of type `any` may be blank: nothing is known yet. */
  readonly result: { readonly type: 'any'; readonly dimensionality: 'scalar' | 'matrix' };
  /** What comes back, and where it stays blank or fails. */
  readonly returns: Bilingual;
  /** Arguments of the worked example, as typed; they refer to the cells of the sample scoresheet and `EXAMPLE_CELLS`. */
  readonly example: readonly string[];
}

/** Makes a parameter; `optional` ones come last. */
export function parameter(
  name: string,
  dimensionality: 'scalar' | 'matrix',
  description: Bilingual,
): FunctionParameter {
  return { name, description, type: 'any', dimensionality };
}

/** The same parameter, which may be left out. */
export function optional(required: FunctionParameter): FunctionParameter & { readonly optional: true } {
  return { ...required, optional: true };
}

export const ONE_CELL = { type: 'any', dimensionality: 'scalar' } as const;
export const SPILLED = { type: 'any', dimensionality: 'matrix' } as const;
