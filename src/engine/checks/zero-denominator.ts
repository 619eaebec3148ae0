import { defineCheck, HOLDS, INAPPLICABLE, undecided } from './check';
import { denominatorsOf } from './quotients';
import { statesOf } from './entries';

/**
 * What a criterion earns when its denominator is truly zero, or when the unit says that nothing arose: decided where the
 * edition decides it, else a person is asked. Zero points are never assumed.
 */
export const zeroDenominator = defineCheck({
  id: 'zero-denominator',
  severity: 'warning',
  subjects: statesOf,
  judge: ({ entry }, { criteria }) => {
    const criterion = criteria.get(entry.criterion)?.criterion;
    const settled = entry.state === 'not-applicable' || entry.state === 'not-applicable-requested';
    if (criterion === undefined || settled) {
      return INAPPLICABLE;
    }
    const zero = denominatorsOf(criterion, entry).find(({ value }) => value === 0);
    if (zero === undefined && entry.state !== 'did-not-arise') {
      return INAPPLICABLE;
    }
    const inputs = (zero?.inputs ?? []).map((id) => ({
      id,
      label: criterion.inputs.find((input) => input.id === id)?.label ?? null,
    }));
    return criterion.didNotArise === 'full' ? HOLDS : undecided({ code: criterion.code, inputs });
  },
});
