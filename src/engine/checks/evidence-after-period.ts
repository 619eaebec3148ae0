import { lastDay, parsePeriod } from '../period';
import { groupRows, judgeRows } from './by-group';
import { defineCheck, HOLDS, INAPPLICABLE, undecided, type CheckContext } from './check';
import { isLeftOut } from './figures';

/**
 * Documents that prove the work of a period are dated within it or before. One dated later may confirm a figure of the
 * period or prove work that came too late: a person must look. Dates are read strictly as dd/mm/yyyy. Where the form
 * names no period, that of an edition which serves a single year is taken. Told once per group.
 */
export const evidenceAfterPeriod = defineCheck({
  id: 'evidence-after-period',
  severity: 'warning',
  subjects: (context) => {
    const end = endOfPeriod(context);
    return end === null ? [] : groupRows(context).map((rows) => ({ ...rows, end }));
  },
  judge: (rows, context) =>
    judgeRows(rows, {
      place: ({ at }) => at.evidence,
      judge: (entry) => {
        const documents = isLeftOut(entry) ? [] : context.evidenceOf(entry).documents;
        const dated = documents.flatMap(({ number, date }) => (date === null ? [] : [{ number, date }]));
        if (dated.length === 0) return INAPPLICABLE;
        const late = dated.find(({ date }) => date > rows.end);
        return late === undefined ? HOLDS : undecided({ ...late, end: rows.end });
      },
    }),
});

/** The last day of the period, ISO; null where no period is known. */
function endOfPeriod({ scoresheet, edition }: CheckContext): string | null {
  const [year, ...others] = edition.years;
  const written = scoresheet.period ?? (year !== undefined && others.length === 0 ? String(year) : null);
  const period = written === null ? null : parsePeriod(written);
  return period === null ? null : lastDay(period);
}
