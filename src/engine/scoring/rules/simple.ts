import type { SimpleRule } from '../../edition/rule-schema';
import { compileAllOrNothing } from './all-or-nothing';
import { compileBoolean } from './boolean';
import { compileCountPerItem } from './count-per-item';
import { compileRatio } from './ratio';
import { compileRatioThreshold } from './ratio-threshold';
import type { CompiledRule, RuleContext } from './rule';
import { compileStepsByCount } from './steps-by-count';
import { compileStepsByStatus } from './steps-by-status';

/** Compiles a rule that can stand alone or as a part of a sum. */
export function compileSimpleRule(rule: SimpleRule, context: RuleContext): CompiledRule {
  switch (rule.kind) {
    case 'boolean':
      return compileBoolean(rule, context);
    case 'ratio':
      return compileRatio(rule, context);
    case 'ratio-threshold':
      return compileRatioThreshold(rule, context);
    case 'all-or-nothing':
      return compileAllOrNothing(rule, context);
    case 'steps-by-count':
      return compileStepsByCount(rule, context);
    case 'steps-by-status':
      return compileStepsByStatus(rule, context);
    case 'count-per-item':
      return compileCountPerItem(rule, context);
  }
}
