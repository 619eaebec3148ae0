import { BaseFunction, FunctionType, IDescriptionService, IFunctionService } from '@univerjs/preset-sheets-core';
import { BooleanNumber } from '@univerjs/presets';
import type { BaseValueObject } from '@univerjs/preset-sheets-core';
import type { FunctionAnswer, FunctionCall, FunctionPort } from '../port';
import { createRecalculation } from './recalculation';
import type { UniverGrid } from './setup';
import { fromAnswer, toArgument } from './values';

/** A function of the add-in in Univer's engine: it asks the host, which knows the answer or says that it is busy. */
class AddinFunction extends BaseFunction {
  readonly #id: string;
  readonly #answer: (call: FunctionCall) => FunctionAnswer;

  constructor(name: string, answer: (call: FunctionCall) => FunctionAnswer) {
    super(name);
    this.#id = name;
    this.#answer = answer;
    // How many arguments there may be is for the host to say.
    this.minParams = -1;
    this.maxParams = -1;
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    const { row, column, subUnitId } = this;
    const answer = this.#answer({ name: this.#id, sheet: subUnitId ?? '', row, column, args: args.map(toArgument) });
    return fromAnswer(answer);
  }
}

interface UniverFunctions extends FunctionPort {
  /** What is registered: `DTI.GROUPSCORE`. */
  names(): readonly string[];
}

/** The grid's formula engine. Registering again replaces what was registered before. */
export function createFunctionPort(grid: UniverGrid): UniverFunctions {
  let names: readonly string[] = [];
  return {
    names: () => names,
    register(entries, answer) {
      // Univer has these services from the first workbook on.
      const functions = grid.injector.get(IFunctionService);
      const descriptions = grid.injector.get(IDescriptionService);
      functions.unregisterExecutors(...names);
      descriptions.unregisterDescriptions([...names]);
      names = entries.map(({ name }) => name);
      functions.registerExecutors(...names.map((name) => new AddinFunction(name, answer)));
      descriptions.registerDescriptions(
        entries.map(({ name, description, parameters }) => ({
          functionName: name,
          functionType: FunctionType.User,
          description,
          abstract: description,
          functionParameter: parameters.map((parameter) => ({
            name: parameter.name,
            detail: parameter.description,
            example: '',
            require: parameter.isOptional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
            repeat: parameter.isRepeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
          })),
        })),
      );
    },
    recalculate: createRecalculation(grid),
  };
}
