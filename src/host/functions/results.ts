/** What a runtime answers to an invocation, as a cell shows it. */
import * as z from 'zod/mini';
import type { FunctionAnswer, PortValue } from '../port';

const single = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** `CustomFunctions.Error` returned (not thrown): alone or in an array. */
const returnedError = z.object({ basicValue: z.string(), message: z.optional(z.string()) });

const value = z.union([single, returnedError, z.array(z.array(z.union([single, returnedError])))]);

/** `[id, true, value, outbound]` or `[id, false, message, errorCode, outbound]`. */
const arrayResult = z.union([
  z.tuple([z.number(), z.literal(true), value], z.unknown()),
  z.tuple([z.number(), z.literal(false), z.unknown(), z.number()], z.unknown()),
]);

export const arrayResults = z.array(arrayResult);

/** The answer to one call of an invocation. */
export type ArrayResult = z.infer<typeof arrayResult>;

/** The shape from before CustomFunctions 1.7. */
export const namedResults = z.array(
  z.object({
    id: z.number(),
    value: z.optional(z.unknown()),
    failed: z.optional(z.boolean()),
    errorCode: z.optional(z.number()),
  }),
);

const NAME = '#NAME?';
const VALUE = '#VALUE!';

/** office.js's numbers for what went wrong; everything else is `#VALUE!`. */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  8: '#NULL!',
  9: NAME,
  10: NAME,
};

function plain(cell: z.infer<typeof single> | z.infer<typeof returnedError>): PortValue {
  return typeof cell === 'object' && cell !== null ? cell.basicValue : cell;
}

/** The answer for a cell; an error keeps the message that Excel shows on its card. */
export function toAnswer(result: ArrayResult): FunctionAnswer {
  if (!result[1]) {
    const message = typeof result[2] === 'string' && result[2] !== '' ? result[2] : null;
    return { kind: 'error', error: ERRORS[result[3]] ?? VALUE, message };
  }
  const returned = result[2];
  if (Array.isArray(returned)) {
    return { kind: 'value', value: returned.map((row) => row.map(plain)) };
  }
  if (typeof returned === 'object' && returned !== null) {
    return { kind: 'error', error: returned.basicValue, message: returned.message ?? null };
  }
  return { kind: 'value', value: returned };
}
