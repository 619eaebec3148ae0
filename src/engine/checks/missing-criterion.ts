import { defineCheck, fails, HOLDS } from './check';

/** Every criterion of the edition has a row: one that lost its row would silently earn nothing. */
export const missingCriterion = defineCheck({
  id: 'missing-criterion',
  severity: 'error',
  subjects: ({ criteria }) =>
    [...criteria.values()].map(({ criterion }) => ({ at: null, criterion: criterion.code, name: criterion.name })),
  judge: ({ criterion, name }, { scoresheet }) =>
    scoresheet.entries.some((entry) => entry.criterion === criterion) ? HOLDS : fails({ code: criterion, name }),
});
