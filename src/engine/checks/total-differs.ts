import { defineCheck } from './check';
import { judgeTotal, printedOf } from './printed-totals';

/** The printed total is the sum of all rows. */
export const totalDiffers = defineCheck({
  id: 'total-differs',
  severity: 'error',
  subjects: (context) => printedOf('all', context),
  judge: judgeTotal,
});
