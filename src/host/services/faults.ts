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

/** One of those errors, by a name of our own. */
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

/** Which of the add-in's batches that reach for the workbook are answered with a fault and not run. */
export interface FaultTiming {
  /** How many; one unless told otherwise. */
  readonly times?: number;
  /** Once so many were run; none unless told otherwise. */
  readonly after?: number;
  /** Only batches that set something count. */
  readonly setting?: boolean;
}

interface Faults {
  inject(fault: Fault, when?: FaultTiming): void;
  /** The answer to give in place of running a batch, which may set something; null to run it. */
  next(isSetting: boolean): DispatchReply | null;
  /** How many batches are still to be run or to fail until all is as usual. */
  pending(): number;
}

/** No faults yet. */
export function createFaults(): Faults {
  const waiting: { readonly fault: Fault | 'none'; readonly setting: boolean }[] = [];
  return {
    inject: (fault, { times = 1, after = 0, setting = false } = {}) => {
      const add = (count: number, answer: Fault | 'none'): void => {
        waiting.push(...Array.from({ length: count }, () => ({ fault: answer, setting })));
      };
      add(after, 'none');
      add(times, fault);
    },
    next: (isSetting) => {
      if (waiting[0]?.setting === true && !isSetting) {
        return null;
      }
      const fault = waiting.shift()?.fault ?? 'none';
      if (fault === 'none') {
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
