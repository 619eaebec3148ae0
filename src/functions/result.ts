import type { FunctionTexts, Speech } from '../messages/functions';

/** What a function says for want of a value: the error Excel shows, and its text in either language. */
export interface FunctionError {
  /** `#N/A`: what was asked for is not there. `#VALUE!`: an argument cannot be used. */
  readonly error: 'notAvailable' | 'invalidValue';
  readonly message: (texts: FunctionTexts) => string;
}

/** A text to be told in the language of whoever reads it. */
interface Told {
  readonly tell: (speech: Speech) => string;
}

/** What one cell shows. Empty text is a blank: nothing is known yet, which is not zero. */
export type CellResult = number | string | FunctionError | Told;

/** What a function returns: one cell, or rows of cells that spill. */
export type FunctionResult = CellResult | readonly (readonly CellResult[])[];

/** Nothing is known yet, or there is nothing to say. */
export const BLANK = '';

/** `#N/A`: what was asked for is not there. */
export function notAvailable(message: FunctionError['message']): FunctionError {
  return { error: 'notAvailable', message };
}

/** `#VALUE!`: an argument cannot be used; the message names it. */
export function invalidValue(message: FunctionError['message']): FunctionError {
  return { error: 'invalidValue', message };
}

/** A text for one cell, made when the reader's language is known. */
export function told(tell: Told['tell']): Told {
  return { tell };
}

/** Whether a cell's result is an error of ours, whatever else it might be. */
export function isFunctionError(value: unknown): value is FunctionError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** Whether a cell's result is a text still to be told. */
export function isTold(value: unknown): value is Told {
  return typeof value === 'object' && value !== null && 'tell' in value;
}

/** A number, or a blank where there is none (NaN). */
export function numberOrBlank(value: number | undefined): number | typeof BLANK {
  return value === undefined || Number.isNaN(value) ? BLANK : value;
}
