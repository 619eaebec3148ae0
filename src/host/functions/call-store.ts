/**
 * Calls of custom functions by what makes them the same call: cell, function and arguments. A cell asks for its answer
 * again and again; the add-in is called once, and whoever no longer asks is cancelled.
 */
import type { FunctionAnswer, FunctionCall } from '../port';
import type { CustomFunction } from './metadata';

/** One call of a function from one cell; `row` and `column` count from 0. */
export interface StoredCall {
  readonly id: number;
  readonly definition: CustomFunction;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The packed arguments. */
  readonly values: readonly unknown[];
  answer: FunctionAnswer;
  /** For volatile functions: the calculation that may still use the answer; null right after it arrived. */
  usedIn: number | null;
}

const BUSY: FunctionAnswer = { kind: 'busy' };

interface FoundCall {
  readonly call: StoredCall;
  readonly isNew: boolean;
}

interface CallStore {
  /** The call with these arguments, and whether it is new: then it must be made. */
  find(call: FunctionCall, definition: CustomFunction, values: readonly unknown[]): FoundCall;
  /** Stores an answer; undefined when nobody waits for it any more. */
  answered(id: number, answer: FunctionAnswer): StoredCall | undefined;
  /** Calls that still expect something of the runtime: unanswered ones and streams. */
  running(): readonly StoredCall[];
  /** Ends a calculation: drops what its cells no longer ask for, and answers it. */
  endCalculation(): readonly StoredCall[];
  /** Drops all calls of cells for which `isGone` holds, and answers them. */
  dropCells(isGone: (call: StoredCall) => boolean): readonly StoredCall[];
}

/** An empty store. */
export function createCallStore(): CallStore {
  const byKey = new Map<string, StoredCall>();
  const keys = new Map<number, string>();
  /** Keys asked for in the present calculation, by cell. */
  let asked = new Map<string, Set<string>>();
  let calculation = 0;
  let lastId = 0;

  const cellOf = ({ sheet, row, column }: Pick<StoredCall, 'sheet' | 'row' | 'column'>): string =>
    JSON.stringify([sheet, row, column]);

  const drop = (call: StoredCall): void => {
    byKey.delete(keys.get(call.id) ?? '');
    keys.delete(call.id);
  };

  const dropWhere = (isDropped: (call: StoredCall, key: string) => boolean): readonly StoredCall[] => {
    const dropped = [...byKey].filter(([key, call]) => isDropped(call, key)).map(([, call]) => call);
    dropped.forEach(drop);
    return dropped;
  };

  const isOutdated = (call: StoredCall): boolean => {
    if (call.definition.options?.volatile !== true || call.answer.kind === 'busy') {
      return false;
    }
    call.usedIn ??= calculation;
    return call.usedIn !== calculation;
  };

  const create = (
    call: FunctionCall,
    definition: CustomFunction,
    values: readonly unknown[],
    key: string,
  ): StoredCall => {
    lastId += 1;
    const { sheet, row, column } = call;
    const stored = { id: lastId, definition, sheet, row, column, values, answer: BUSY, usedIn: null };
    byKey.set(key, stored);
    keys.set(stored.id, key);
    return stored;
  };

  return {
    find: (call, definition, values) => {
      const cell = cellOf(call);
      const key = JSON.stringify([cell, definition.id, values]);
      asked.set(cell, (asked.get(cell) ?? new Set()).add(key));
      const known = byKey.get(key);
      if (known !== undefined && !isOutdated(known)) {
        return { call: known, isNew: false };
      }
      if (known !== undefined) {
        drop(known);
      }
      return { call: create(call, definition, values, key), isNew: true };
    },
    answered: (id, answer) => {
      const call = byKey.get(keys.get(id) ?? '');
      if (call !== undefined) {
        call.answer = answer;
        call.usedIn = null;
      }
      return call;
    },
    running: () =>
      [...byKey.values()].filter(
        ({ answer, definition }) => answer.kind === 'busy' || definition.options?.stream === true,
      ),
    endCalculation: () => {
      const ended = asked;
      asked = new Map();
      calculation += 1;
      return dropWhere((call, key) => ended.get(cellOf(call))?.has(key) === false);
    },
    dropCells: (isGone) => dropWhere((call) => isGone(call)),
  };
}
