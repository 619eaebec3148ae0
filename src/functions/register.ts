/** Where the functions meet Excel: associates each body with its id and turns errors and texts into Excel's. */
import { functionSpeech as en } from '../messages/en/functions';
import type { Speech } from '../messages/functions';
import { runtimeLanguage } from '../messages/runtime-language';
import { functionSpeech as vi } from '../messages/vi/functions';
import { BODIES } from './bodies';
import { isFunctionError, isTold, type CellResult, type FunctionError, type FunctionResult } from './result';

/** The part of Excel's custom functions runtime that is used here; the page loads it with office.js. */
declare const CustomFunctions: {
  associate(id: string, body: (...args: never[]) => unknown): void;
  readonly Error: new (code: string, message: string) => Error;
  readonly ErrorCode: Readonly<Record<FunctionError['error'], string>>;
};

const SPEECH = { vi, en };

/** An error that fails the whole call is thrown; one that fails a cell of a spilled result stands in it. */
function toExcel(result: FunctionResult): unknown {
  const speech = SPEECH[runtimeLanguage()];
  if (isFunctionError(result)) throw excelError(result, speech);
  return isRows(result) ? result.map((row) => row.map((cell) => toCell(cell, speech))) : toCell(result, speech);
}

function isRows(result: FunctionResult): result is readonly (readonly CellResult[])[] {
  return Array.isArray(result);
}

function toCell(cell: CellResult, speech: Speech): unknown {
  if (isFunctionError(cell)) return excelError(cell, speech);
  return isTold(cell) ? cell.tell(speech) : cell;
}

function excelError({ error, message }: FunctionError, { texts }: Speech): Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[error], message(texts));
}

/** Without office.js (the page was opened outside Excel) there is nobody to register with. */
if ('CustomFunctions' in globalThis) {
  for (const [id, body] of Object.entries<(...args: never[]) => FunctionResult | Promise<FunctionResult>>(BODIES)) {
    CustomFunctions.associate(id, (...args) => {
      const result = body(...args);
      return result instanceof Promise ? result.then(toExcel) : toExcel(result);
    });
  }
}
