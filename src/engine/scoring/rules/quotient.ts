import { exactSum, reaches, thresholdOf } from '../exact';
import {
  type Band,
  type Evaluate,
  INVALID,
  isInvalid,
  MISSING,
  type RuleContext,
  traced,
  type TracedRatio,
  ZERO_DENOMINATOR,
} from './rule';

/** What the ratio kinds share, and where they differ: from `full` on all points, below `floor` none. */
interface QuotientRule {
  readonly numerator: readonly string[];
  readonly denominator: readonly string[] | number;
  readonly full: number;
  readonly floor: number | null;
}

/** A ratio of sums of inputs, scored. */
interface Quotient {
  readonly evaluate: Evaluate;
  readonly explain: (inputs: Float64Array, offset: number) => TracedRatio;
}

/** Compiles what the ratio kinds have in common; between the thresholds, the ratio times the maximum. */
export function compileQuotient(rule: QuotientRule, context: RuleContext): Quotient {
  const { maximum } = context;
  const constant = typeof rule.denominator === 'number' ? rule.denominator : null;
  const denominatorInputs = typeof rule.denominator === 'number' ? [] : rule.denominator;
  const numeratorSlots = slotsOf(rule.numerator, context);
  const denominatorSlots = slotsOf(denominatorInputs, context);
  const full = thresholdOf(rule.full);
  const floor = rule.floor === null ? null : thresholdOf(rule.floor);

  const denominatorOf: Evaluate = (inputs, offset) => constant ?? sumOf(denominatorSlots, inputs, offset);
  const bandOf = (numerator: number, denominator: number): Band => {
    if (reaches(numerator, denominator, full)) return 'full';
    return floor === null || reaches(numerator, denominator, floor) ? 'proportional' : 'nothing';
  };

  return {
    evaluate: (inputs, offset) => {
      const numerator = sumOf(numeratorSlots, inputs, offset);
      const denominator = denominatorOf(inputs, offset);
      if (!(numerator >= 0 && denominator > 0)) return whyNot(numerator, denominator);
      const band = bandOf(numerator, denominator);
      if (band === 'full') return maximum;
      // Multiplied first, so that only the division rounds.
      return band === 'nothing' ? 0 : (numerator * maximum) / denominator;
    },
    explain: (inputs, offset) => {
      const numerator = traced(sumOf(numeratorSlots, inputs, offset));
      const denominator = traced(denominatorOf(inputs, offset));
      const known = numerator !== null && denominator !== null && denominator > 0;
      return {
        numerator: { inputs: rule.numerator, value: numerator },
        denominator: { inputs: denominatorInputs, value: denominator },
        ratio: known ? Math.min(numerator / denominator, 1) : null,
        band: known ? bandOf(numerator, denominator) : null,
      };
    },
  };
}

/** The code of what keeps a ratio from being formed. */
function whyNot(numerator: number, denominator: number): number {
  if (numerator === INVALID || denominator === INVALID) return INVALID;
  // Of nothing there can be no part; a blank numerator over zero can only mean zero.
  if (denominator === 0) return numerator > 0 ? INVALID : ZERO_DENOMINATOR;
  return MISSING;
}

/** Where the figures of a sum stand. */
interface Slots {
  readonly all: readonly number[];
  /** The slot of the only figure, which is what nearly every sum in an official table is; -1 when there are more. */
  readonly only: number;
}

function slotsOf(inputs: readonly string[], context: RuleContext): Slots {
  const all = inputs.map(context.slot);
  const [first = -1] = all;
  return { all, only: all.length === 1 ? first : -1 };
}

/** The sum of the figures in `slots`; MISSING when one was not given, INVALID when one cannot be. */
function sumOf(slots: Slots, inputs: Float64Array, offset: number): number {
  if (slots.only < 0) return sumOfMany(slots.all, inputs, offset);
  const figure = inputs[offset + slots.only] ?? NaN;
  if (Number.isNaN(figure)) return MISSING;
  return isInvalid(figure) ? INVALID : figure;
}

function sumOfMany(slots: readonly number[], inputs: Float64Array, offset: number): number {
  let sum = 0;
  let whole = true;
  for (const slot of slots) {
    const figure = inputs[offset + slot] ?? NaN;
    if (Number.isNaN(figure) || isInvalid(figure)) return problemOf(figuresOf(slots, inputs, offset));
    whole &&= Number.isInteger(figure);
    sum += figure;
  }
  const exact = whole && sum <= Number.MAX_SAFE_INTEGER;
  return exact ? sum : exactSum(figuresOf(slots, inputs, offset));
}

function figuresOf(slots: readonly number[], inputs: Float64Array, offset: number): readonly number[] {
  return slots.map((slot) => inputs[offset + slot] ?? NaN);
}

/** An invalid figure is graver than a missing one. */
function problemOf(figures: readonly number[]): number {
  return figures.some(isInvalid) ? INVALID : MISSING;
}
