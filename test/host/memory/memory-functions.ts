/** The formula engine's side of custom functions, driven by hand. */
import type { FunctionAnswer, FunctionCall, FunctionPort } from '../../../src/host/port';

export interface MemoryFunctions extends FunctionPort {
  /** Calculates a cell with one call, as a formula engine does, and again whenever its answer becomes known. */
  calculate(call: FunctionCall): FunctionAnswer;
  /** What a cell shows since it was last calculated. */
  shown(sheet: string, row: number, column: number): FunctionAnswer | undefined;
  /** Full names of the functions that were registered. */
  names(): readonly string[];
}

/** No functions yet; calling before `register` throws. */
export function createMemoryFunctions(): MemoryFunctions {
  let registered: readonly string[] = [];
  let answerOf = (call: FunctionCall): FunctionAnswer => {
    throw new Error(`${call.name} was called before functions were registered.`);
  };
  const calls = new Map<string, FunctionCall>();
  const answers = new Map<string, FunctionAnswer>();
  const cell = (sheet: string, row: number, column: number): string => JSON.stringify([sheet, row, column]);

  const calculate = (call: FunctionCall): FunctionAnswer => {
    const place = cell(call.sheet, call.row, call.column);
    const answer = answerOf(call);
    calls.set(place, call);
    answers.set(place, answer);
    return answer;
  };

  return {
    register: (functions, answer) => {
      registered = functions.map(({ name }) => name);
      answerOf = answer;
    },
    recalculate: (sheet, row, column) => {
      const call = calls.get(cell(sheet, row, column));
      if (call !== undefined) {
        calculate(call);
      }
    },
    calculate,
    shown: (sheet, row, column) => answers.get(cell(sheet, row, column)),
    names: () => registered,
  };
}
