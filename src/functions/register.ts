/** Where the functions meet Excel: associates each body with its id and turns error values into Excel's errors. */
import { functionTexts as en } from '../messages/en/functions';
import { runtimeLanguage } from '../messages/runtime-language';
import { functionTexts as vi } from '../messages/vi/functions';
import { BODIES } from './bodies';
import { isFunctionError, type FunctionError } from './result';

/** The part of Excel's custom functions runtime that is used here; the page loads it with office.js. */
declare const CustomFunctions: {
  associate(id: string, body: (...args: never[]) => unknown): void;
  readonly Error: new (code: string, message: string) => Error;
  readonly ErrorCode: Readonly<Record<FunctionError['error'], string>>;
};

const TEXTS = { vi, en };

function valueOrThrow<T>(result: T | FunctionError): T {
  if (isFunctionError(result)) {
    const message = result.message(TEXTS[runtimeLanguage()]);
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode[result.error], message);
  }
  return result;
}

/** Without office.js (the page was opened outside Excel) there is nobody to register with. */
if ('CustomFunctions' in globalThis) {
  for (const [id, body] of Object.entries(BODIES)) {
    CustomFunctions.associate(id, (...args: Parameters<typeof body>) => valueOrThrow(body(...args)));
  }
}
