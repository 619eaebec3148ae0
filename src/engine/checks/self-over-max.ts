import { defineCheck } from './check';
import { judgeMax, pointsOf } from './points';

/** Self-assessed points are at most the criterion's maximum. */
export const selfOverMax = defineCheck({
  id: 'self-over-max',
  severity: 'error',
  subjects: (context) => pointsOf('self', context),
  judge: judgeMax,
});
