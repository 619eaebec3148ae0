import { valuesByOption } from './by-option';
import { type CompiledRule, INVALID, MISSING, type RuleContext, type RuleOf } from './rule';

/** Each status option earns its share of the maximum. */
export function compileStepsByStatus(rule: RuleOf<'steps-by-status'>, context: RuleContext): CompiledRule {
  const { maximum } = context;
  const slot = context.slot(rule.input);
  const options = context.options(rule.input);
  const shares = valuesByOption(rule.input, rule.shares, context);
  return {
    kind: rule.kind,
    evaluate: (inputs, offset) => {
      const option = inputs[offset + slot] ?? NaN;
      if (Number.isNaN(option)) return MISSING;
      const share = shares[option];
      return share === undefined ? INVALID : share * maximum;
    },
    explain: (inputs, offset) => {
      const option = inputs[offset + slot] ?? NaN;
      return { kind: rule.kind, input: rule.input, option: options[option] ?? null, share: shares[option] ?? null };
    },
  };
}
