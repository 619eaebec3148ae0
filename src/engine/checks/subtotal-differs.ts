import { defineCheck } from './check';
import { judgeTotal, printedOf } from './printed-totals';

/** The subtotal printed for a group is the sum of its rows. */
export const subtotalDiffers = defineCheck({
  id: 'subtotal-differs',
  severity: 'error',
  subjects: (context) => printedOf('groups', context),
  judge: judgeTotal,
});
