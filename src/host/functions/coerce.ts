/** One value of an argument, as the type in `functions.json` asks for it. */
import type { PortValue } from '../port';
import type { Parameter } from './metadata';

type ParameterType = NonNullable<Parameter['type']>;

/** An error, as a runtime is given it where the function allows errors. */
interface ErrorArgument {
  readonly type: 'CustomFunctionError';
  readonly code: string;
}

/** What a function is handed for one cell. */
export type ArgumentValue = PortValue | ErrorArgument;

/** The value to pass, or the error that the call gets instead of being made. */
type Coerced = { readonly ok: true; readonly value: ArgumentValue } | { readonly ok: false; readonly error: string };

const REFUSED: Coerced = { ok: false, error: '#VALUE!' };

function pass(value: ArgumentValue): Coerced {
  return { ok: true, value };
}

/** A blank cell is 0 for a number, "" for a text, false for a boolean, and stays blank (null) for `any`. */
function blank(type: ParameterType): PortValue {
  return { any: null, boolean: false, number: 0, string: '' }[type];
}

function toNumber(value: string | number | boolean): Coerced {
  if (typeof value === 'string') {
    const number = value.trim() === '' ? Number.NaN : Number(value);
    return Number.isFinite(number) ? pass(number) : REFUSED;
  }
  return pass(Number(value));
}

function toText(value: string | number | boolean): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function toBoolean(value: string | number | boolean): Coerced {
  if (typeof value !== 'string') {
    return pass(value !== false && value !== 0);
  }
  const word = value.trim().toLowerCase();
  return word === 'true' || word === 'false' ? pass(word === 'true') : REFUSED;
}

/** Turns one cell or constant into what the parameter's type asks for, as Excel does before it calls. */
export function coerce(
  value: PortValue | { readonly error: string },
  type: ParameterType,
  allowsErrors: boolean,
): Coerced {
  if (typeof value === 'object' && value !== null) {
    return allowsErrors && type === 'any'
      ? pass({ type: 'CustomFunctionError', code: value.error })
      : { ok: false, error: value.error };
  }
  if (value === null) {
    return pass(blank(type));
  }
  switch (type) {
    case 'any':
      return pass(value);
    case 'boolean':
      return toBoolean(value);
    case 'number':
      return toNumber(value);
    case 'string':
      return pass(toText(value));
  }
}
