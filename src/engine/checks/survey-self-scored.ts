import { defineCheck, fails, HOLDS, INAPPLICABLE } from './check';
import { entriesOf } from './entries';
import { isForOthers, isLeftOut } from './figures';

/** What a survey of citizens or officials, their sentiment or interviews find is not for the unit to score. */
export const surveySelfScored = defineCheck({
  id: 'survey-self-scored',
  severity: 'warning',
  subjects: entriesOf,
  judge: ({ entry }, { criteria }) => {
    const criterion = criteria.get(entry.criterion)?.criterion;
    if (criterion === undefined || !isForOthers(criterion) || isLeftOut(entry)) return INAPPLICABLE;
    const at = entry.at.self ?? entry.at.code ?? null;
    return entry.self === null ? HOLDS : fails({ code: entry.criterion, points: entry.self }, { at });
  },
});
