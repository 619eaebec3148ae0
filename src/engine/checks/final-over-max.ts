import { defineCheck } from './check';
import { judgeMax, pointsOf } from './points';

/** Final points are at most the criterion's maximum. */
export const finalOverMax = defineCheck({
  id: 'final-over-max',
  severity: 'error',
  subjects: (context) => pointsOf('final', context),
  judge: judgeMax,
});
