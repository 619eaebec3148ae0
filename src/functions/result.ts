import type { FunctionTexts } from '../messages/functions';

/** What a function says for want of a value: the error Excel shows, and its text in either language. */
export interface FunctionError {
  /** `#N/A`: what was asked for is not there. `#VALUE!`: an argument cannot be used. */
  readonly error: 'notAvailable' | 'invalidValue';
  readonly message: (texts: FunctionTexts) => string;
}

export function notAvailable(message: FunctionError['message']): FunctionError {
  return { error: 'notAvailable', message };
}

export function invalidValue(message: FunctionError['message']): FunctionError {
  return { error: 'invalidValue', message };
}

export function isFunctionError(value: unknown): value is FunctionError {
  return typeof value === 'object' && value !== null && 'error' in value;
}
