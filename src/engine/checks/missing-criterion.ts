import { defineCheck, fails, HOLDS } from './check';

/** Every criterion of the edition has a row: one that lost its row would silently earn nothing. */
export const missingCriterion = defineCheck({
  id: 'missing-criterion',
  severity: 'error',
  subjects: ({ criteria, rows }) => {
    const present = new Set(rows.map(({ criterion }) => criterion));
    return [...criteria.values()].map(({ criterion: { code, name } }) => ({
      at: null,
      criterion: code,
      name,
      isPresent: present.has(code),
    }));
  },
  judge: ({ criterion, name, isPresent }) => (isPresent ? HOLDS : fails({ code: criterion, name })),
});
