/** Reads arguments of calls; what has the wrong type is refused with `InvalidArgument`, as Excel does. */
import { Failure } from '../batch/failure';
import { isHostObject, type Arguments } from '../batch/host-object';
import { Cells } from './world';

/** A text that must be there. */
export function text(args: Arguments, index: number): string {
  const value = args[index];
  if (typeof value !== 'string' || value === '') {
    throw new Failure('InvalidArgument');
  }
  return value;
}

/** A text, or null when it is omitted or empty. */
export function optionalText(args: Arguments, index: number): string | null {
  return args[index] === undefined || args[index] === null || args[index] === '' ? null : text(args, index);
}

/** A whole number of at least `least`. */
export function whole(args: Arguments, index: number, least = 0): number {
  const value = args[index];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least) {
    throw new Failure('InvalidArgument');
  }
  return value;
}

/** A whole number, or `otherwise` when it is omitted. */
export function optionalWhole(args: Arguments, index: number, otherwise: number): number {
  return args[index] === undefined || args[index] === null ? otherwise : whole(args, index);
}

/** True only for `true`: Excel takes an omitted flag as false. */
export function flag(args: Arguments, index: number): boolean {
  return args[index] === true;
}

/** The cells of a `Range` given as argument; null when the argument is no range. */
export function cells(args: Arguments, index: number): Cells | null {
  const value = args[index];
  return isHostObject(value) && value.target instanceof Cells ? value.target : null;
}

/** A value that must be a boolean. */
export function booleanValue(value: unknown): boolean {
  if (typeof value !== 'boolean') {
    throw new Failure('InvalidArgument');
  }
  return value;
}

/** A value that must be a text. */
export function textValue(value: unknown): string {
  if (typeof value !== 'string') {
    throw new Failure('InvalidArgument');
  }
  return value;
}

/** A value that must be a number above zero. */
export function sizeValue(value: unknown): number {
  if (typeof value !== 'number' || !(value > 0)) {
    throw new Failure('InvalidArgument');
  }
  return value;
}

/** `#RRGGBB`. Excel also takes HTML names; they are refused here. */
export function colour(value: unknown): string {
  const given = textValue(value);
  if (!/^#[0-9a-f]{6}$/i.test(given)) {
    throw new Failure('InvalidArgument', `The colour ${given} is not emulated: write #RRGGBB.`);
  }
  return given.toUpperCase();
}

/** One of the words that are emulated. */
export function oneOf<T extends string>(known: readonly T[], value: unknown): T {
  const found = known.find((name) => name === value);
  if (found === undefined) {
    throw new Failure('InvalidArgument', `${String(value)} is not emulated: one of ${known.join(', ')}.`);
  }
  return found;
}
