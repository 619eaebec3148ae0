import type { Rule } from '../../edition/rule-schema';
import { compileGiven } from './given';
import { type CompiledRule, NO_MAXIMUM, type RuleContext } from './rule';
import { compileSimpleRule } from './simple';
import { compileSumOfParts } from './sum-of-parts';

/**
 * Compiles a criterion's rule once for any number of units. Where the source does not say the maximum (null),
 * a rule cannot yield points and says so.
 * @throws Error when the rule names an input or option that the criterion does not have: a bug.
 */
export function compileRule(
  rule: Rule,
  maximum: number | null,
  lookups: Pick<RuleContext, 'slot' | 'options'>,
): CompiledRule {
  const compiled = dispatch(rule, { ...lookups, maximum: maximum ?? NaN });
  const isComputable = maximum !== null || rule.kind === 'given';
  return isComputable ? compiled : { ...compiled, evaluate: () => NO_MAXIMUM };
}

function dispatch(rule: Rule, context: RuleContext): CompiledRule {
  switch (rule.kind) {
    case 'given':
      return compileGiven();
    case 'sum-of-parts':
      return compileSumOfParts(rule, context);
    default:
      return compileSimpleRule(rule, context);
  }
}
