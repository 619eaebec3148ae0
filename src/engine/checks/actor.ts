/** Who is to act on what was found: the unit that wrote it, or whoever appraises it. */
import type { ReviewFinding } from '../review/findings';
import type { CheckFinding } from './run-checks';

/** Who is to act on a finding. */
export type Actor = 'unit' | 'reviewer';

type Check = CheckFinding['check'] | ReviewFinding['check'];

/** What a unit writes of itself: its points, raw figures, evidence and explanations. */
const OF_UNIT: ReadonlySet<string> = new Set<Check>([
  'nothing-filled',
  'criterion-unanswered',
  'self-over-max',
  'self-not-by-rule',
  'survey-self-scored',
  'figure-missing',
  'figure-negative',
  'figure-not-whole',
  'percent-scale',
  'part-over-whole',
  'part-without-whole',
  'quantity-differs',
  'did-not-arise-contradicted',
  'not-applicable-without-reason',
  'text-percent-differs',
  'denominators-differ',
  'evidence-missing',
  'evidence-form',
  'evidence-after-period',
  'review-explanation-awaited',
]);

/** What the appraisal writes: appraised and final points, their reasons, answers to requests. */
const OF_REVIEWER: ReadonlySet<string> = new Set<Check>([
  'appraised-over-max',
  'final-over-max',
  'agreed-yet-changed',
  'appraised-without-reason',
  'not-applicable-requested',
  'not-applicable-unaccepted',
  'appraisal-summary',
  'review-final-differs',
  'review-ruled-apart',
]);

/** Who is to act on what a check found, by the check’s id; null where its nature does not tell. */
export function actorOf(check: string): Actor | null {
  if (OF_UNIT.has(check)) return 'unit';
  return OF_REVIEWER.has(check) ? 'reviewer' : null;
}
