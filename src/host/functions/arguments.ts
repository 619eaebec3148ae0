/** Arguments as Excel checks and packs them before a custom function is called. The runtime checks nothing. */
import type { FunctionArgument } from '../port';
import { coerce, type ArgumentValue } from './coerce';
import type { CustomFunction, Parameter } from './metadata';

type Packed = ArgumentValue | readonly Packed[];

/** What goes over the wire, or the error the cell shows without a call, with what Excel's error card would say. */
type PackedArguments =
  | { readonly ok: true; readonly values: readonly Packed[] }
  | { readonly ok: false; readonly error: string; readonly message: string | null };

type PackedOne =
  | { readonly ok: true; readonly value: Packed }
  | { readonly ok: false; readonly error: string; readonly message: string | null };

function refused(error: string, message: string | null): { ok: false; error: string; message: string | null } {
  return { ok: false, error, message };
}

type Matrix = Extract<FunctionArgument, readonly unknown[]>;

function isMatrix(argument: FunctionArgument): argument is Matrix {
  return Array.isArray(argument);
}

function packScalar(argument: FunctionArgument, parameter: Parameter, allowsErrors: boolean): PackedOne {
  const value = isMatrix(argument) ? argument[0]?.[0] : argument;
  if (isMatrix(argument) && (argument.length !== 1 || argument[0]?.length !== 1)) {
    return refused('#VALUE!', `${parameter.name} takes one cell; calling once per cell of a range is not emulated.`);
  }
  const coerced = coerce(value ?? null, parameter.type ?? 'any', allowsErrors);
  return coerced.ok ? coerced : refused(coerced.error, null);
}

function packMatrix(argument: FunctionArgument, parameter: Parameter, allowsErrors: boolean): PackedOne {
  const rows = isMatrix(argument) ? argument : [[argument]];
  const packed: ArgumentValue[][] = [];
  for (const row of rows) {
    const line: ArgumentValue[] = [];
    for (const cell of row) {
      const coerced = coerce(cell, parameter.type ?? 'any', allowsErrors);
      if (!coerced.ok) {
        return refused(coerced.error, null);
      }
      line.push(coerced.value);
    }
    packed.push(line);
  }
  return { ok: true, value: packed };
}

/** An omitted optional argument is null; an omitted argument that must be there counts as blank, as in `=F(,1)`. */
function packOne(argument: FunctionArgument | undefined, parameter: Parameter, allowsErrors: boolean): PackedOne {
  if (argument === undefined && parameter.optional === true) {
    return { ok: true, value: null };
  }
  const pack = parameter.dimensionality === 'matrix' ? packMatrix : packScalar;
  return pack(argument ?? null, parameter, allowsErrors);
}

/** Packs the arguments of a call; refuses a wrong number of arguments and values of the wrong type. */
export function packArguments(
  definition: CustomFunction,
  args: readonly (FunctionArgument | undefined)[],
): PackedArguments {
  const { parameters } = definition;
  const allowsErrors = definition.allowErrorForDataTypeAny === true;
  const repeating = parameters.at(-1)?.repeating === true ? parameters.at(-1) : undefined;
  const single = repeating === undefined ? parameters : parameters.slice(0, -1);
  const least = parameters.filter((parameter) => parameter.optional !== true).length;
  if (args.length < least || (repeating === undefined && args.length > parameters.length)) {
    const asked = repeating === undefined && least === parameters.length ? String(least) : `at least ${String(least)}`;
    return refused('#VALUE!', `${definition.name} takes ${asked} arguments, not ${String(args.length)}.`);
  }
  const values: Packed[] = [];
  for (const [index, parameter] of single.entries()) {
    const packed = packOne(args[index], parameter, allowsErrors);
    if (!packed.ok) {
      return packed;
    }
    values.push(packed.value);
  }
  if (repeating === undefined) {
    return { ok: true, values };
  }
  const rest: Packed[] = [];
  for (const argument of args.slice(single.length)) {
    const packed = packOne(argument, repeating, allowsErrors);
    if (!packed.ok) {
      return packed;
    }
    rest.push(packed.value);
  }
  return { ok: true, values: [...values, rest] };
}
