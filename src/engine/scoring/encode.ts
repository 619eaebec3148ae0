import type { Input } from '../edition/schema';
import { type Batch, STATE } from './batch';
import type { CompiledCriterion, CompiledEdition } from './compile';
import type { Entry, InputValue } from './scoresheet';

/** How a value of the wrong type is written among the figures: every rule calls it invalid. */
const WRONG_TYPE = -Infinity;

/** A raw figure as rules read it: NaN where nothing was given; see `Evaluate`. */
function encodeInput(input: Input, value: InputValue | undefined): number {
  if (value === null || value === undefined) return NaN;
  switch (input.kind) {
    case 'yes-no':
      return typeof value === 'boolean' ? Number(value) : WRONG_TYPE;
    case 'status': {
      const option = input.options?.findIndex(({ id }) => id === value) ?? -1;
      return option < 0 ? WRONG_TYPE : option;
    }
    case 'count':
    case 'number':
      return typeof value === 'number' ? value : WRONG_TYPE;
  }
}

/** Writes the figures of one entry into a unit's row that starts at `offset`. */
export function encodeInputs(criterion: CompiledCriterion, entry: Entry, inputs: Float64Array, offset: number): void {
  for (const { input, slot } of criterion.inputs) inputs[offset + slot] = encodeInput(input, entry.inputs[input.id]);
}

/** One unit's entries as a batch of one. A criterion without an entry is missing. */
export function encodeUnit(compiled: CompiledEdition, entries: ReadonlyMap<string, Entry>): Batch {
  const inputs = new Float64Array(compiled.slots).fill(NaN);
  const states = new Uint8Array(compiled.criteria.length).fill(STATE.missing);
  compiled.criteria.forEach((criterion, position) => {
    const entry = entries.get(criterion.criterion.code);
    if (entry === undefined) return;
    encodeInputs(criterion, entry, inputs, 0);
    states[position] = STATE[entry.state];
  });
  return { units: 1, inputs, states };
}
