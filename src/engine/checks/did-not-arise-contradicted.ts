import { defineCheck, fails, HOLDS, INAPPLICABLE } from './check';
import { denominatorsOf } from './quotients';
import { statesOf } from './entries';

/** A unit that says nothing arose gives no denominator above zero: where that earns full points, it would gain from a slip. */
export const didNotAriseContradicted = defineCheck({
  id: 'did-not-arise-contradicted',
  severity: 'error',
  subjects: statesOf,
  judge: ({ entry }, { criteria }) => {
    const criterion = criteria.get(entry.criterion)?.criterion;
    if (criterion === undefined || entry.state !== 'did-not-arise') {
      return INAPPLICABLE;
    }
    const counted = denominatorsOf(criterion, entry).find(({ value }) => value !== null && value > 0);
    return counted === undefined
      ? HOLDS
      : fails({ code: criterion.code, inputs: counted.inputs, value: counted.value });
  },
});
