import { compileQuotient } from './quotient';
import type { CompiledRule, RuleContext, RuleOf } from './rule';

/**
 * Full points from the threshold on; below it the ratio times the maximum, not rescaled: 74.9 % of a 75 % threshold
 * earns 0.749 of the maximum. Below the floor, where there is one, nothing.
 */
export function compileRatioThreshold(rule: RuleOf<'ratio-threshold'>, context: RuleContext): CompiledRule {
  const { full } = rule;
  const floor = rule.floor ?? null;
  const quotient = compileQuotient({ ...rule, floor }, context);
  return {
    kind: rule.kind,
    evaluate: quotient.evaluate,
    explain: (inputs, offset) => ({ kind: rule.kind, full, floor, ...quotient.explain(inputs, offset) }),
  };
}
