import { type CompiledRule, INVALID, MISSING, type RuleContext, type RuleOf } from './rule';

/** Full points for yes, none for no. */
export function compileBoolean(rule: RuleOf<'boolean'>, context: RuleContext): CompiledRule {
  const slot = context.slot(rule.input);
  const { maximum } = context;
  return {
    kind: rule.kind,
    evaluate: (inputs, offset) => {
      const value = inputs[offset + slot] ?? NaN;
      if (value === 1) return maximum;
      if (value === 0) return 0;
      return Number.isNaN(value) ? MISSING : INVALID;
    },
    explain: () => ({ kind: rule.kind, input: rule.input }),
  };
}
