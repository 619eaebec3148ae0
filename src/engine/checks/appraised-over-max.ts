import { defineCheck } from './check';
import { judgeMax, pointsOf } from './points';

/** Appraised points of every round are at most the criterion's maximum. */
export const appraisedOverMax = defineCheck({
  id: 'appraised-over-max',
  severity: 'error',
  subjects: (context) => pointsOf('appraised', context),
  judge: judgeMax,
});
