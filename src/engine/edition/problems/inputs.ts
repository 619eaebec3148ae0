import { problem, type EditionProblem } from '../problem';
import type { Edition } from '../schema';
import { locatedCriteria, repeats } from './identifiers';

/** Inputs of a criterion: unique ids, and options exactly where an input is a status. */
export function inputProblems(edition: Edition): readonly EditionProblem[] {
  return locatedCriteria(edition).flatMap(({ criterion, path }) => {
    const { code, inputs } = criterion;
    const duplicates = repeats(inputs.map((input) => input.id)).map((index) =>
      problem('duplicate-input', [...path, 'inputs', index, 'id'], { code, input: inputs[index]?.id ?? '' }),
    );
    const options = inputs.flatMap((input, index): readonly EditionProblem[] => {
      const at = [...path, 'inputs', index];
      if (input.kind === 'status' && input.options === undefined) {
        return [problem('status-without-options', at, { code, input: input.id })];
      }
      if (input.kind !== 'status' && input.options !== undefined) {
        return [problem('options-without-status', [...at, 'options'], { code, input: input.id })];
      }
      const ids = (input.options ?? []).map((option) => option.id);
      return repeats(ids).map((option) =>
        problem('duplicate-option', [...at, 'options', option, 'id'], {
          code,
          input: input.id,
          option: ids[option] ?? '',
        }),
      );
    });
    return [...duplicates, ...options];
  });
}
