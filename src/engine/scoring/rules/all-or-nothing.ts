import { compileQuotient } from './quotient';
import type { CompiledRule, RuleContext, RuleOf } from './rule';

/** Full points when the ratio reaches 100 %, else none. */
export function compileAllOrNothing(rule: RuleOf<'all-or-nothing'>, context: RuleContext): CompiledRule {
  const quotient = compileQuotient({ ...rule, full: 1, floor: 1 }, context);
  return {
    kind: rule.kind,
    evaluate: quotient.evaluate,
    explain: (inputs, offset) => ({ kind: rule.kind, ...quotient.explain(inputs, offset) }),
  };
}
