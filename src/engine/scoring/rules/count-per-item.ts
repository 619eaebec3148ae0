import { valuesByOption } from './by-option';
import { type CompiledRule, INVALID, MISSING, type RuleContext, type RuleOf } from './rule';

/**
 * Items earn points by their status, added and capped at the maximum. An item without a status earns nothing yet
 * (the quarter is not over); when no item has one, the row is missing.
 */
export function compileCountPerItem(rule: RuleOf<'count-per-item'>, context: RuleContext): CompiledRule {
  const { maximum } = context;
  const items = rule.inputs.map((input) => ({
    input,
    slot: context.slot(input),
    options: context.options(input),
    points: valuesByOption(input, rule.points, context),
  }));
  return {
    kind: rule.kind,
    evaluate: (inputs, offset) => {
      let sum = 0;
      let known = false;
      for (const { slot, points } of items) {
        const option = inputs[offset + slot] ?? NaN;
        if (Number.isNaN(option)) continue;
        const earned = points[option];
        if (earned === undefined) return INVALID;
        sum += earned;
        known = true;
      }
      return known ? Math.min(sum, maximum) : MISSING;
    },
    explain: (inputs, offset) => ({
      kind: rule.kind,
      items: items.map(({ input, slot, options, points }) => {
        const option = inputs[offset + slot] ?? NaN;
        return { input, option: options[option] ?? null, points: points[option] ?? null };
      }),
    }),
  };
}
