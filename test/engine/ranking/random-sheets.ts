/** Scoresheets with any figures, of editions with real rules, for properties. */
import * as fc from 'fast-check';
import type { Rule } from '../../../src/engine/edition/rule-schema';
import type { Criterion, Edition } from '../../../src/engine/edition/schema';
import { pointCriteriaOf } from '../../../src/engine/edition/criteria';
import type { Entry, InputValue, Scoresheet } from '../../../src/engine/scoring/scoresheet';
import { entry, sheet } from '../scoring/fixtures';

/** Figures of one criterion; ratios lie anywhere, often right below a threshold. */
function inputsOf({ inputs, rule }: Criterion): fc.Arbitrary<Record<string, InputValue>> {
  const denominators = new Set(denominatorsOf(rule));
  const figure = ({ id, kind, options }: Criterion['inputs'][number]): fc.Arbitrary<InputValue> => {
    if (kind === 'yes-no') return fc.boolean();
    if (kind === 'status') return fc.constantFrom(...(options ?? []).map((option) => option.id));
    return denominators.has(id)
      ? fc.integer({ min: 100, max: 1000 })
      : fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 600, max: 799 }));
  };
  return fc.record(Object.fromEntries(inputs.map((input) => [input.id, figure(input)])));
}

function denominatorsOf(rule: Rule): readonly string[] {
  if (rule.kind === 'sum-of-parts') return rule.parts.flatMap((part) => denominatorsOf(part.rule));
  return 'denominator' in rule && typeof rule.denominator !== 'number' ? rule.denominator : [];
}

/** A whole scoresheet with raw figures. Numerators may exceed denominators: points are capped. */
export function sheetWithFigures(edition: Edition): fc.Arbitrary<Scoresheet> {
  const criteria = pointCriteriaOf(edition);
  return fc
    .tuple(...criteria.map(inputsOf))
    .map((all) => sheet(...criteria.map(({ code }, at): Entry => entry(code, { inputs: all[at] ?? {} }))));
}

/** A whole scoresheet with typed final points of two decimals. */
export function sheetWithPoints(edition: Edition): fc.Arbitrary<Scoresheet> {
  const criteria = pointCriteriaOf(edition);
  return fc
    .tuple(...criteria.map(({ max }) => fc.integer({ min: 0, max: (max ?? 0) * 100 })))
    .map((all) => sheet(...criteria.map(({ code }, at): Entry => entry(code, { final: (all[at] ?? 0) / 100 }))));
}
