import { roundPoints } from '../round';
import { type CompiledRule, type RuleContext, type RuleOf, traced } from './rule';
import { compileSimpleRule } from './simple';

/**
 * Parts added and capped at the maximum. One part that cannot be evaluated leaves the sum unknown, with the gravest
 * reason: an invalid figure, then a zero denominator, then a missing input (their codes stand in that order).
 */
export function compileSumOfParts(rule: RuleOf<'sum-of-parts'>, context: RuleContext): CompiledRule {
  const { maximum } = context;
  const parts = rule.parts.map((part) => {
    const worth = 'share' in part.worth ? part.worth.share * maximum : part.worth.points;
    return { label: part.label, worth, rule: compileSimpleRule(part.rule, { ...context, maximum: worth }) };
  });
  return {
    kind: rule.kind,
    evaluate: (inputs, offset) => {
      let sum = 0;
      let gravest = 0;
      for (const part of parts) {
        const points = part.rule.evaluate(inputs, offset);
        if (points < 0) gravest = Math.min(gravest, points);
        else sum += points;
      }
      return gravest < 0 ? gravest : Math.min(sum, maximum);
    },
    explain: (inputs, offset) => ({
      kind: rule.kind,
      parts: parts.map((part) => {
        const points = part.rule.evaluate(inputs, offset);
        return {
          label: part.label,
          worth: traced(roundPoints(part.worth)),
          points: traced(roundPoints(points)),
          detail: part.rule.explain(inputs, offset),
        };
      }),
    }),
  };
}
