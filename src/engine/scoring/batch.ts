/**
 * The core: many units at once over typed arrays, one dense row per unit, no objects per criterion.
 * Rows are `unit × width`: the figure in slot s of unit u stands at `u * slots + s`,
 * the state and points of criterion c at `u * criteria + c`.
 */
import type { CompiledCriterion, CompiledEdition } from './compile';
import { GIVEN, INVALID, MISSING, NO_MAXIMUM, ZERO_DENOMINATOR } from './rules/rule';
import type { EntryState } from './scoresheet';

/** States of entries in a `Uint8Array`. */
export const STATE = {
  answered: 0,
  missing: 1,
  'not-applicable-requested': 2,
  'not-applicable': 3,
  'did-not-arise': 4,
} as const satisfies Record<EntryState, number>;

/**
 * Why a criterion has computed points or none, by code in a `Uint8Array` (the position in this list):
 * - `scored`: points were computed;
 * - `missing`: an input is missing;
 * - `undecided`: the denominator is zero and the edition does not say what that earns: a person must;
 * - `invalid`: a figure cannot be;
 * - `given`: the points are given by a person;
 * - `no-maximum`: the source does not say what the criterion is worth;
 * - `not-applicable`: accepted as not applicable, nothing to compute.
 */
const OUTCOMES = ['scored', 'missing', 'undecided', 'invalid', 'given', 'no-maximum', 'not-applicable'] as const;
/** Why a criterion of a unit has computed points, or has none. */
export type Outcome = (typeof OUTCOMES)[number];

/** What was given for a number of units. */
export interface Batch {
  readonly units: number;
  /** Figures, units × slots; see `Evaluate` for how they are written as numbers. */
  readonly inputs: Float64Array;
  /** Codes of `STATE`, units × criteria. */
  readonly states: Uint8Array;
}

/** What the rules make of it. */
interface ComputedPoints {
  /** In points, units × criteria, unrounded so that sums round once; NaN where unknown or not applicable. */
  readonly points: Float64Array;
  /** Positions in `OUTCOMES`, units × criteria. */
  readonly outcomes: Uint8Array;
}

/**
 * Points by the rules, for every leaf criterion, scored or not.
 * @throws RangeError when an array has the wrong length: a bug.
 */
export function computePoints(compiled: CompiledEdition, batch: Batch): ComputedPoints {
  const { units, inputs, states } = batch;
  const { slots } = compiled;
  const width = compiled.criteria.length;
  requireLength('inputs', inputs, units * slots);
  requireLength('states', states, units * width);
  const points = new Float64Array(units * width).fill(NaN);
  const outcomes = new Uint8Array(units * width);

  for (let first = 0; first < units; first += BLOCK) {
    const end = Math.min(first + BLOCK, units);
    for (const [position, criterion] of compiled.criteria.entries()) {
      const { evaluate } = criterion.rule;
      const whenZero = zeroDenominatorEarns(criterion);
      for (let unit = first, at = unit * width + position; unit < end; unit++, at += width) {
        const state = states[at];
        if (state === STATE['not-applicable']) {
          outcomes[at] = NOT_APPLICABLE;
          continue;
        }
        let earned = state === STATE['did-not-arise'] ? ZERO_DENOMINATOR : evaluate(inputs, unit * slots);
        if (earned === ZERO_DENOMINATOR) earned = whenZero;
        if (earned >= 0) points[at] = earned;
        else outcomes[at] = outcomeOf(earned);
      }
    }
  }
  return { points, outcomes };
}

/** Units scored together, criterion by criterion: so many rows stay in the processor's cache. */
const BLOCK = 64;

const NOT_APPLICABLE = OUTCOMES.indexOf('not-applicable');

/** The maximum where the decision grants it, else the code that leaves it to a person. */
function zeroDenominatorEarns({ criterion, maximum }: CompiledCriterion): number {
  if (criterion.didNotArise === 'ask') return ZERO_DENOMINATOR;
  return maximum ?? NO_MAXIMUM;
}

function outcomeOf(code: number): number {
  switch (code) {
    case MISSING:
      return OUTCOMES.indexOf('missing');
    case ZERO_DENOMINATOR:
      return OUTCOMES.indexOf('undecided');
    case INVALID:
      return OUTCOMES.indexOf('invalid');
    case GIVEN:
      return OUTCOMES.indexOf('given');
    case NO_MAXIMUM:
      return OUTCOMES.indexOf('no-maximum');
    default:
      throw new Error(`A rule returned ${code.toString()}, which is neither points nor a known code.`);
  }
}

/** The outcome at a position of `ComputedPoints.outcomes`. @throws RangeError beyond its end: a bug. */
export function outcomeAt(outcomes: Uint8Array, at: number): Outcome {
  const outcome = OUTCOMES[outcomes[at] ?? -1];
  if (outcome === undefined) throw new RangeError(`There is no outcome at ${at.toString()}.`);
  return outcome;
}

/** @throws RangeError when the array is not as long as units and edition ask. */
export function requireLength(name: string, array: ArrayLike<number>, length: number): void {
  if (array.length !== length) {
    throw new RangeError(`"${name}" has ${array.length.toString()} values; expected ${length.toString()}.`);
  }
}
