import type { RuleKind } from '../../engine/edition/rule-schema';
import type { Parameter } from './columns';
import { keysOf } from './words';

/** Which columns each rule kind reads; `?` marks those that may be empty. */
const USED: Readonly<Record<RuleKind, readonly (Parameter | `${Parameter}?`)[]>> = {
  given: [],
  boolean: ['input'],
  ratio: ['numerator', 'denominator'],
  'ratio-threshold': ['numerator', 'denominator', 'full', 'floor?'],
  'all-or-nothing': ['numerator', 'denominator'],
  'steps-by-count': ['input', 'requires?', 'values'],
  'steps-by-status': ['input', 'values'],
  'count-per-item': ['input', 'values'],
  'sum-of-parts': [],
};

/** Every rule kind, as offered in the list. */
export const RULE_KINDS: readonly RuleKind[] = keysOf(USED);

export const PARAMETERS: readonly Parameter[] = [
  'numerator',
  'denominator',
  'full',
  'floor',
  'input',
  'requires',
  'values',
];

/** How a rule kind uses a column. */
export function useOf(kind: RuleKind, column: Parameter): 'required' | 'optional' | 'unused' {
  if (USED[kind].includes(column)) {
    return 'required';
  }
  return USED[kind].includes(`${column}?`) ? 'optional' : 'unused';
}
