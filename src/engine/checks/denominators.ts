import type { Criterion } from '../edition/schema';
import type { Rule, SimpleRule } from '../edition/rule-schema';
import { exactSum } from '../scoring/exact';
import type { Entry } from '../scoring/scoresheet';

/** A denominator of a criterion's rule: the inputs it adds up, and their sum; null while one of them is not given. */
export interface Denominator {
  readonly inputs: readonly string[];
  readonly value: number | null;
}

/** The denominators of a criterion that come from raw figures; constant ones are left out. */
export function denominatorsOf({ rule }: Criterion, entry: Entry): readonly Denominator[] {
  return simpleRules(rule).flatMap((simple) => {
    const inputs = 'denominator' in simple ? simple.denominator : [];
    if (typeof inputs === 'number' || inputs.length === 0) {
      return [];
    }
    const figures = inputs.map((id) => entry.inputs[id]).filter((value) => typeof value === 'number');
    return [{ inputs, value: figures.length === inputs.length ? exactSum(figures) : null }];
  });
}

function simpleRules(rule: Rule): readonly SimpleRule[] {
  switch (rule.kind) {
    case 'given':
      return [];
    case 'sum-of-parts':
      return rule.parts.map((part) => part.rule);
    default:
      return [rule];
  }
}
