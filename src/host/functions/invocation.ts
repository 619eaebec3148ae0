/** Messages that call a custom function in the add-in's runtime, or cancel a call. */
import type { StoredCall } from './call-store';

/** One entry of a `richApiMessage` event: category, type, target, message, id, is remote override. */
export type RichMessage = readonly [number, number, string, string, number, boolean];

const CUSTOM_FUNCTION = 1;
const INVOKE = 1000;
const CANCEL = 1001;

const CANCELABLE = 1;
const STREAMING = 2;
const MAY_HOLD_ERRORS = 4;

/** Calls a function. `address` goes along only where the function asks for it. */
export function invokeMessage(call: StoredCall, address: string): RichMessage {
  const { id, options, allowErrorForDataTypeAny } = call.definition;
  const flags =
    (options?.cancelable === true || options?.stream === true ? CANCELABLE : 0) +
    (options?.stream === true ? STREAMING : 0) +
    (allowErrorForDataTypeAny === true ? MAY_HOLD_ERRORS : 0);
  const message = [call.id, id, call.values, options?.requiresAddress === true ? address : null, flags, null];
  return [CUSTOM_FUNCTION, INVOKE, '', JSON.stringify(message), 0, false];
}

/** Tells a streaming or cancelable function that nobody waits for it. */
export function cancelMessage(call: StoredCall): RichMessage {
  return [CUSTOM_FUNCTION, CANCEL, '', JSON.stringify({ invocationId: call.id }), 0, false];
}
