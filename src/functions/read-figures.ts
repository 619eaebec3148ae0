/** One row of raw figures, in the order of the criterion's inputs, as an entry that the engine scores. */
import type { Criterion, Input } from '../engine/edition/schema';
import { err, ok, type Result } from '../engine/result';
import type { Entry, InputValue } from '../engine/scoring/scoresheet';
import { optionNamed, yesOrNo } from '../engine/words';
import { isBlank, stateIn, textOf, type CellArgument } from './arguments';
import { invalidValue, type FunctionError } from './result';

/**
 * Reads the figures of a criterion: numbers, yes or no, statuses by their label. Empty cells are missing figures;
 * `KPS` and `Không áp dụng` in place of one say so of the whole criterion.
 */
export function readFigures(cells: readonly CellArgument[], criterion: Criterion): Result<Entry, FunctionError> {
  const { code, inputs } = criterion;
  const beyond = cells.slice(inputs.length).find((cell) => !isBlank(cell) && stateIn(cell) === null);
  if (beyond !== undefined) return err(tooMany(criterion, textOf(beyond)));
  const state = cells.map(stateIn).find((word) => word !== null);
  const figures: [string, InputValue][] = [];
  for (const [at, input] of inputs.entries()) {
    const read = readFigure(cells[at] ?? null, input);
    if (!read.ok) return err(notAFigure(code, input, read.error));
    figures.push([input.id, read.value]);
  }
  return ok(entryOf(code, figures, state ?? 'answered'));
}

function readFigure(cell: CellArgument, input: Input): Result<InputValue, string> {
  const text = textOf(cell);
  if (isBlank(cell) || stateIn(cell) !== null) return ok(null);
  const understood = valueOf(cell, text, input);
  return understood === null ? err(text) : ok(understood);
}

function valueOf(cell: CellArgument, text: string, input: Input): InputValue {
  switch (input.kind) {
    case 'yes-no':
      return yesOrNo(text);
    case 'status':
      return optionNamed(input, text);
    case 'count':
    case 'number':
      return typeof cell === 'number' ? cell : null;
  }
}

function entryOf(criterion: string, figures: readonly [string, InputValue][], state: Entry['state']): Entry {
  const inputs = Object.fromEntries(figures);
  return { criterion, inputs, state, max: null, self: null, appraised: [], final: null, texts: {}, at: {} };
}

function tooMany({ code, inputs }: Criterion, found: string): FunctionError {
  return invalidValue((texts) => texts.tooManyFigures({ code, inputs: inputs.map(({ id }) => id), found }));
}

function notAFigure(code: string, input: Input, found: string): FunctionError {
  return invalidValue((texts) => texts.notAFigure({ code, input, found }));
}

/** Why figures that could be read cannot be: one is negative, or there is a part of nothing. */
export function impossibleFigures({ criterion: code, inputs }: Entry): FunctionError {
  const figures = Object.entries(inputs).flatMap(([id, value]) => (value === null ? [] : [`${id} = ${String(value)}`]));
  return invalidValue((texts) => texts.impossibleFigures({ code, figures }));
}
