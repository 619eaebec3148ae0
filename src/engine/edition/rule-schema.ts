/**
 * Rules: how inputs become points (cách tính điểm), one schema per kind, as data in an edition.
 * Shares are fractions of the criterion's maximum, 0..1; thresholds are fractions of 1 (0.75 is 75 %)
 * and are compared exactly, never in binary floating point.
 * The kinds are those seen in official tables (see docs/sources.md).
 */
import * as z from 'zod/mini';

const share = z.number().check(z.gte(0), z.lte(1));
const inputId = z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/));

/**
 * `numerator / denominator`; each a sum of inputs, the denominator possibly a constant (7 topics). Where both have as many
 * inputs, more than one, they belong together in their order: `(b + d)/(a + c)` is b of a and d of c.
 */
const ratio = {
  numerator: z.array(inputId).check(z.minLength(1)),
  denominator: z.union([z.array(inputId).check(z.minLength(1)), z.number().check(z.positive())]),
};

/** Points are given by a person and bounded by the maximum: the official rule is unknown or is a judgement. */
const GivenRule = z.strictObject({ kind: z.literal('given') });

/** Full points when a condition holds, else none. */
const BooleanRule = z.strictObject({ kind: z.literal('boolean'), input: inputId });

/** The ratio times the maximum, capped at the maximum (điểm = tỷ lệ × điểm tối đa). */
const RatioRule = z.strictObject({ kind: z.literal('ratio'), ...ratio });

/**
 * Full points from `full` on. Below it the ratio itself times the maximum, not rescaled to the threshold:
 * 74.9 % of a 75 % threshold earns 0.749 of the maximum. Below `floor`, where there is one, nothing.
 */
const RatioThresholdRule = z.strictObject({
  kind: z.literal('ratio-threshold'),
  ...ratio,
  full: share,
  floor: z.optional(share),
});

/** Full points when the ratio reaches 100 %, else none. */
const AllOrNothingRule = z.strictObject({ kind: z.literal('all-or-nothing'), ...ratio });

/** A count falls into steps, highest first: the first step whose `atLeast` it reaches gives its share. */
const StepsByCountRule = z.strictObject({
  kind: z.literal('steps-by-count'),
  input: inputId,
  /** A yes/no input without which nothing is earned, whatever the count. */
  requires: z.optional(inputId),
  steps: z.array(z.strictObject({ atLeast: z.number().check(z.gte(0)), share })).check(z.minLength(1)),
});

/** Each status option has its share. */
const StepsByStatusRule = z.strictObject({
  kind: z.literal('steps-by-status'),
  input: inputId,
  shares: z.record(z.string(), share),
});

/**
 * Several items each earn points by their status (four quarterly reports: 0.5 on time, 0.25 late), added and capped.
 * An item without a status earns nothing yet.
 */
const CountPerItemRule = z.strictObject({
  kind: z.literal('count-per-item'),
  inputs: z.array(inputId).check(z.minLength(1)),
  points: z.record(z.string(), z.number().check(z.gte(0))),
});

const simpleRules = [
  BooleanRule,
  RatioRule,
  RatioThresholdRule,
  AllOrNothingRule,
  StepsByCountRule,
  StepsByStatusRule,
  CountPerItemRule,
] as const;

/** A rule that computes points from figures and can be a part of another rule. */
export const SimpleRule = z.discriminatedUnion('kind', simpleRules);

/** Parts, each worth a share of the maximum or points of its own, added and capped at the maximum. */
const SumOfPartsRule = z.strictObject({
  kind: z.literal('sum-of-parts'),
  parts: z
    .array(
      z.strictObject({
        label: z.strictObject({ vi: z.string(), en: z.string() }),
        worth: z.union([z.strictObject({ share }), z.strictObject({ points: z.number().check(z.positive()) })]),
        rule: SimpleRule,
      }),
    )
    .check(z.minLength(1)),
});

/** How the points of one criterion come about: a person gives them, or figures tell them. */
export const Rule = z.discriminatedUnion('kind', [GivenRule, ...simpleRules, SumOfPartsRule]);

export type SimpleRule = z.infer<typeof SimpleRule>;
type SumOfPartsRule = z.infer<typeof SumOfPartsRule>;
export type Rule = z.infer<typeof Rule>;
/** The `kind` of a rule; `given` means that a person gives the points. */
export type RuleKind = Rule['kind'];
