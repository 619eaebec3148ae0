import { printsOtherMax } from '../scoring/printed-max';
import { defineCheck, fails, HOLDS, INAPPLICABLE } from './check';
import { entriesOf } from './entries';

/** The maximum printed in the form is the edition's: another one means another edition, or a form that was changed. */
export const maxDiffers = defineCheck({
  id: 'max-differs',
  severity: 'error',
  subjects: (context) => entriesOf(context).map((subject) => ({ ...subject, at: subject.entry.at.max ?? subject.at })),
  judge: ({ entry }, { criteria }) => {
    const max = criteria.get(entry.criterion)?.criterion.max ?? null;
    if (entry.max === null || max === null) {
      return INAPPLICABLE;
    }
    return printsOtherMax(entry, max) ? fails({ printed: entry.max, max }) : HOLDS;
  },
});
