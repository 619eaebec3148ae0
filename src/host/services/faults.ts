/** Errors of the host that a person or a test can call up: what Excel answers when it cannot do what it is asked. */
import type { DispatchReply } from './dispatch';

/** Errors that can be injected, with office.js's code for the call as a whole; null where the batch itself fails. */
const CODES = {
  throttled: 5102,
  'session-lost': 5012,
  'payload-too-large': 5103,
  'access-denied': 7000,
  'cell-editing': 5004,
  'item-not-found': null,
} as const;

export type Fault = keyof typeof CODES;

export const FAULTS = Object.keys(CODES) as readonly Fault[];

const ITEM_NOT_FOUND = {
  Error: {
    Code: 'ItemNotFound',
    Message: "The requested resource doesn't exist.",
    Location: '',
    ActionIndex: 0,
    HttpStatusCode: 404,
  },
  Results: [],
  TraceIds: [],
};

export interface Faults {
  /** The next `times` batches of the add-in that reach for the workbook are answered so and not run. */
  inject(fault: Fault, times: number): void;
  /** The answer to give in place of running a batch; null to run it. */
  next(): DispatchReply | null;
  /** How many batches are still to fail. */
  pending(): number;
}

/** No faults yet. */
export function createFaults(): Faults {
  const waiting: Fault[] = [];
  return {
    inject: (fault, times) => {
      waiting.push(...Array.from({ length: times }, () => fault));
    },
    next: () => {
      const fault = waiting.shift();
      if (fault === undefined) {
        return null;
      }
      const code = CODES[fault];
      return code === null
        ? { Version: 1, Error: 0, Data: [200, [], JSON.stringify(ITEM_NOT_FOUND)] }
        : { Version: 1, Error: code };
    },
    pending: () => waiting.length,
  };
}
