import { defineCheck, fails, HOLDS } from './check';
import { entriesOf } from './entries';

/** Each criterion has one row. A spreadsheet that dropped the zero of 4.10 leaves a second 4.1. */
export const duplicateCode = defineCheck({
  id: 'duplicate-code',
  severity: 'error',
  subjects: entriesOf,
  judge: ({ entry }, { scoresheet, criteria }) => {
    const first = scoresheet.entries.find(({ criterion }) => criterion === entry.criterion);
    if (first === undefined || first === entry) {
      return HOLDS;
    }
    const present = new Set(scoresheet.entries.map(({ criterion }) => criterion));
    const couldBe = [...criteria.keys()].filter((code) => !present.has(code) && losesZeros(code) === entry.criterion);
    return fails({ code: entry.criterion, first: first.at.code?.address ?? null, couldBe });
  },
});

/** What a spreadsheet makes of a code that it takes for a number: `4.10` → `4.1`. */
function losesZeros(code: string): string {
  return /^\d+\.\d+$/.test(code) ? String(Number(code)) : code;
}
