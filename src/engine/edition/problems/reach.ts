import type { Rule } from '../rule-schema';

/** The most points that a rule can earn of `max`, in points, with the best figures there can be. */
export function reachable(rule: Rule, max: number): number {
  switch (rule.kind) {
    case 'given':
    case 'boolean':
    case 'ratio':
    case 'ratio-threshold':
    case 'all-or-nothing':
      return max;
    case 'steps-by-count':
      return Math.max(...rule.steps.map((step) => step.share)) * max;
    case 'steps-by-status':
      return Math.max(0, ...Object.values(rule.shares)) * max;
    case 'count-per-item':
      return Math.min(max, rule.inputs.length * Math.max(0, ...Object.values(rule.points)));
    case 'sum-of-parts': {
      const sum = rule.parts.reduce((total, part) => {
        const worth = 'share' in part.worth ? part.worth.share * max : part.worth.points;
        return total + reachable(part.rule, worth);
      }, 0);
      return Math.min(max, sum);
    }
  }
}
