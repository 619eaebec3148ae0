import { Failure } from '../batch/failure';
import type { World } from './world';

/** Excel's rule for tab names: 1 to 31 characters, none of `[ ] : * ? / \`, no apostrophe at the ends. */
const TAB_NAME = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/u;

/** Refuses a tab name that Excel would refuse, or that another sheet than `except` has. */
export function mustBeFreeName(world: World, name: string, except: string | null): void {
  if (!TAB_NAME.test(name)) {
    throw new Failure('InvalidArgument', `${name} cannot be the name of a worksheet.`);
  }
  const taken = world.port.sheets().some(({ id, name: other }) => id !== except && isSameName(other, name));
  if (taken) {
    throw new Failure('ItemAlreadyExists');
  }
}

/** Excel tells tab names apart regardless of case. */
export function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
