import type { Criterion } from '../edition/schema';
import type { Rule, SimpleRule } from '../edition/rule-schema';
import { exactSum } from '../scoring/exact';
import type { Entry } from '../scoring/scoresheet';

/** Figures that a rule adds up, and their sum; null while one of them is not given. A constant has no inputs. */
export interface AddedFigures {
  readonly inputs: readonly string[];
  readonly value: number | null;
}

/** A ratio that a criterion's rule forms. */
interface Quotient {
  readonly part: AddedFigures;
  readonly whole: AddedFigures;
}

/** The ratios of a criterion with the figures of an entry. */
export function quotientsOf({ rule }: Criterion, entry: Entry): readonly Quotient[] {
  return simpleRules(rule).flatMap((simple) => {
    if (!('denominator' in simple)) return [];
    const { numerator, denominator } = simple;
    const whole =
      typeof denominator === 'number' ? { inputs: [], value: denominator } : addedFigures(denominator, entry);
    return [{ part: addedFigures(numerator, entry), whole }];
  });
}

/**
 * The ratios inside a sum of parts over a sum of wholes, each part over its own whole: `(b + d)/(a + c)` holds `b/a` and
 * `d/c` (citizens, businesses). Empty where there are not as many wholes as parts.
 */
function quotientsInside(criterion: Criterion, entry: Entry): readonly Quotient[] {
  return quotientsOf(criterion, entry).flatMap(({ part, whole }) => {
    if (part.inputs.length < 2 || part.inputs.length !== whole.inputs.length) return [];
    return part.inputs.map((id, at) => ({
      part: addedFigures([id], entry),
      whole: addedFigures(whole.inputs.slice(at, at + 1), entry),
    }));
  });
}

/** Every ratio of a criterion that a part must not exceed: those of its rule, and those inside its sums. */
export function ratiosOf(criterion: Criterion, entry: Entry): readonly Quotient[] {
  return [...quotientsOf(criterion, entry), ...quotientsInside(criterion, entry)];
}

/** The denominators of a criterion that come from raw figures; constant ones are left out. */
export function denominatorsOf(criterion: Criterion, entry: Entry): readonly AddedFigures[] {
  return quotientsOf(criterion, entry)
    .map(({ whole }) => whole)
    .filter(({ inputs }) => inputs.length > 0);
}

function addedFigures(inputs: readonly string[], entry: Entry): AddedFigures {
  const figures = inputs.map((id) => entry.inputs[id]).filter((value) => typeof value === 'number');
  return { inputs, value: figures.length === inputs.length ? exactSum(figures) : null };
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
