import type { Rule, RuleKind } from '../../edition/rule-schema';
import type { Text } from '../../edition/schema';

/** The rule of one kind. */
export type RuleOf<Kind extends RuleKind> = Extract<Rule, { kind: Kind }>;

/**
 * The figures of one unit as numbers, at `offset + slot`: NaN is missing, yes is 1 and no is 0,
 * a status is the position of its option in the input's `options`. A figure below 0 is invalid.
 * Returns points, 0 up to the maximum, unrounded; or one of the negative codes below.
 */
export type Evaluate = (inputs: Float64Array, offset: number) => number;

/** An input that the rule needs was not given. */
export const MISSING = -1;
/** The denominator is zero: the edition, or a person, says what that earns. */
export const ZERO_DENOMINATOR = -2;
/** A figure that cannot be: negative, infinite, of the wrong type, or a part of nothing. */
export const INVALID = -3;
/** The rule is to be given points by a person. */
export const GIVEN = -4;
/** The source does not say how many points the criterion is worth. */
export const NO_MAXIMUM = -5;

/** What a rule reads of its criterion. Looking up an input that the criterion does not have throws: a bug. */
export interface RuleContext {
  /** Position of an input among the unit's figures. */
  readonly slot: (input: string) => number;
  /** Ids of the options of a status input, in order. */
  readonly options: (input: string) => readonly string[];
  /** What the rule can earn at most, in points; NaN where the source does not say. */
  readonly maximum: number;
}

/** A sum of inputs, or a constant (then without inputs); value null where an input is missing or invalid. */
interface TracedSum {
  readonly inputs: readonly string[];
  readonly value: number | null;
}

/** On which side of its thresholds a ratio falls. */
export type Band = 'full' | 'proportional' | 'nothing';

/** Both sums of a ratio, the ratio capped at 1 and its band; null where it cannot be formed. */
export interface TracedRatio {
  readonly numerator: TracedSum;
  readonly denominator: TracedSum;
  readonly ratio: number | null;
  readonly band: Band | null;
}

/** One part of a sum: what it is worth at most and what it earned, in points; null where that is unknown. */
interface TracedPart {
  readonly label: Text;
  readonly worth: number | null;
  readonly points: number | null;
  readonly detail: RuleDetail;
}

/** What a rule took from its inputs, by kind: data for an explanation, no prose. Shares are fractions of the maximum. */
export type RuleDetail =
  | { readonly kind: 'given' }
  | { readonly kind: 'boolean'; readonly input: string }
  | ({ readonly kind: 'ratio' | 'all-or-nothing' } & TracedRatio)
  | ({ readonly kind: 'ratio-threshold'; readonly full: number; readonly floor: number | null } & TracedRatio)
  | {
      readonly kind: 'steps-by-count';
      readonly input: string;
      readonly requires: string | null;
      readonly count: number | null;
      /** The step reached; null when none is, or the count is unknown. */
      readonly step: { readonly atLeast: number; readonly share: number } | null;
    }
  | {
      readonly kind: 'steps-by-status';
      readonly input: string;
      readonly option: string | null;
      readonly share: number | null;
    }
  | {
      readonly kind: 'count-per-item';
      readonly items: readonly {
        readonly input: string;
        readonly option: string | null;
        readonly points: number | null;
      }[];
    }
  | { readonly kind: 'sum-of-parts'; readonly parts: readonly TracedPart[] };

/** A rule ready for many units, and able to say what it did for one. */
export interface CompiledRule {
  readonly kind: RuleKind;
  readonly evaluate: Evaluate;
  readonly explain: (inputs: Float64Array, offset: number) => RuleDetail;
}

/** Whether a figure is given but cannot be: below zero or infinite. */
export function isInvalid(value: number): boolean {
  return value < 0 || value === Infinity;
}

/** A figure for a trace: null when missing or invalid. */
export function traced(value: number): number | null {
  return value >= 0 && value !== Infinity ? value : null;
}
