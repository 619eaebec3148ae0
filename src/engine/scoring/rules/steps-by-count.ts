import { type CompiledRule, INVALID, isInvalid, MISSING, type RuleContext, type RuleOf, traced } from './rule';

/** The first step that the count reaches gives its share; without what the rule requires, nothing. */
export function compileStepsByCount(rule: RuleOf<'steps-by-count'>, context: RuleContext): CompiledRule {
  const { maximum } = context;
  const slot = context.slot(rule.input);
  const requiredSlot = rule.requires === undefined ? null : context.slot(rule.requires);
  const requirement = (inputs: Float64Array, offset: number): number =>
    requiredSlot === null ? 1 : (inputs[offset + requiredSlot] ?? NaN);
  const stepOf = (count: number) => rule.steps.find((step) => count >= step.atLeast) ?? null;

  return {
    kind: rule.kind,
    evaluate: (inputs, offset) => {
      const count = inputs[offset + slot] ?? NaN;
      const required = requirement(inputs, offset);
      if (isInvalid(count) || isInvalid(required) || required > 1) return INVALID;
      if (required === 0) return 0;
      if (Number.isNaN(required) || Number.isNaN(count)) return MISSING;
      const step = stepOf(count);
      return step === null ? 0 : step.share * maximum;
    },
    explain: (inputs, offset) => {
      const count = traced(inputs[offset + slot] ?? NaN);
      const applies = count !== null && requirement(inputs, offset) === 1;
      return {
        kind: rule.kind,
        input: rule.input,
        requires: rule.requires ?? null,
        count,
        step: applies ? stepOf(count) : null,
      };
    },
  };
}
