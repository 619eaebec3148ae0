import { defineCheck, fails, HOLDS, INAPPLICABLE } from './check';
import { entriesOf } from './entries';

/** Every code is a criterion of the edition. Inapplicable while some of the edition's criteria are not known. */
export const unknownCode = defineCheck({
  id: 'unknown-code',
  severity: 'error',
  subjects: entriesOf,
  judge: ({ entry }, { edition, criteria }) => {
    if (criteria.has(entry.criterion)) {
      return HOLDS;
    }
    const { criteriaKnown, criteriaTotal } = edition.completeness;
    const allKnown = criteriaTotal !== null && criteriaKnown >= criteriaTotal;
    return allKnown ? fails({ code: entry.criterion, edition: edition.title }) : INAPPLICABLE;
  },
});
