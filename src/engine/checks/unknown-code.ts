import { defineCheck, fails, HOLDS, INAPPLICABLE } from './check';
import { entriesOf } from './entries';

/**
 * Every code is a criterion of the edition. A code that stands on several rows is told once, at its first one, with the
 * cells of the others. Inapplicable while some of the edition's criteria are not known.
 */
export const unknownCode = defineCheck({
  id: 'unknown-code',
  severity: 'error',
  subjects: (context) => {
    const seen = new Set<string>();
    return entriesOf(context).filter(({ entry }) => !seen.has(entry.criterion) && seen.add(entry.criterion));
  },
  judge: ({ entry }, { edition, criteria, scoresheet }) => {
    if (criteria.has(entry.criterion)) {
      return HOLDS;
    }
    const { criteriaKnown, criteriaTotal } = edition.completeness;
    if (criteriaTotal === null || criteriaKnown < criteriaTotal) {
      return INAPPLICABLE;
    }
    const others = scoresheet.entries
      .filter((other) => other.criterion === entry.criterion && other !== entry)
      .flatMap(({ at }) => at.code?.address ?? []);
    return fails({ code: entry.criterion, edition: edition.title, others });
  },
});
