import { compileQuotient } from './quotient';
import type { CompiledRule, RuleContext, RuleOf } from './rule';

/** The ratio times the maximum, capped at the maximum (điểm = tỷ lệ × điểm tối đa). */
export function compileRatio(rule: RuleOf<'ratio'>, context: RuleContext): CompiledRule {
  const quotient = compileQuotient({ ...rule, full: 1, floor: null }, context);
  return {
    kind: rule.kind,
    evaluate: quotient.evaluate,
    explain: (inputs, offset) => ({ kind: rule.kind, ...quotient.explain(inputs, offset) }),
  };
}
