import { exactSum } from '../scoring/exact';
import type { Entry, PrintedTotal } from '../scoring/scoresheet';
import { defineCheck, fails, HOLDS, INAPPLICABLE, type CheckContext } from './check';
import { statesOf } from './entries';
import { rowsOfTotal } from './printed-totals';

/**
 * A criterion leaves the maximum only once the council has granted the request: a unit must not raise its own index.
 * Told where a row counts as granted without a ruling (or where the edition never allows it), and where the form's
 * printed maximum already leaves out what is only requested.
 */
export const notApplicableUnaccepted = defineCheck({
  id: 'not-applicable-unaccepted',
  severity: 'error',
  subjects: statesOf,
  judge: ({ entry }, context) => {
    const { criteria, comparisons } = context;
    const data = { code: entry.criterion, printedAt: null };
    if (entry.state === 'not-applicable') {
      const isNever = criteria.get(entry.criterion)?.criterion.notApplicable === 'never';
      const isRuledOut = comparisons.accepted?.has(entry.criterion) === false;
      return isNever || isRuledOut ? fails(data) : HOLDS;
    }
    if (entry.state !== 'not-applicable-requested' || comparisons.accepted?.has(entry.criterion) === true) {
      return INAPPLICABLE;
    }
    const printed = (context.scoresheet.printedTotals ?? []).find((total) => leavesOut(total, entry, context));
    return printed === undefined ? HOLDS : fails({ ...data, printedAt: printed.at.max?.address ?? null });
  },
});

/** Whether a printed maximum is that of its rows without those that only ask to be left out, this one among them. */
function leavesOut(total: PrintedTotal, entry: Entry, context: CheckContext): boolean {
  const rows = rowsOfTotal(total, context);
  if (total.max === null || rows?.includes(entry) !== true || rows.some(({ max }) => max === null)) return false;
  const sum = (entries: readonly Entry[]): number => exactSum(entries.map(({ max }) => max ?? 0));
  const granted = rows.filter(({ state }) => state !== 'not-applicable');
  const rest = granted.filter(({ state }) => state !== 'not-applicable-requested');
  return (entry.max ?? 0) > 0 && total.max === sum(rest) && total.max !== sum(rows) && total.max !== sum(granted);
}
