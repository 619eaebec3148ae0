import { fails, HOLDS } from './check';
import type { IndexRowSubject } from './index-row';

/**
 * A pillar counts the foundation groups as well. Local news print the values of the activity groups alone as those of
 * the pillars: seen for Tuyên Quang in 2023 (0.6735; 0.7089, 0.6197, 0.4443), impossible as pillars, sensible as groups.
 */
export const activityAsPillar = {
  id: 'activity-as-pillar',
  severity: 'warning',
  judge: ({ asPillars, asActivity }: IndexRowSubject) =>
    asPillars.isPossible || !asActivity.isPossible
      ? HOLDS
      : fails({ asPillars: asPillars.foundation, asActivity: asActivity.foundation }),
} as const;
