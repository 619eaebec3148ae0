import { fails, HOLDS, INAPPLICABLE } from './check';
import type { IndexRowSubject } from './index-row';

/**
 * Index and pillar values of one unit fit together: the foundation that follows from them, and what is left of every
 * pillar for its own groups, lie between nothing and their maxima. Told only where no other reading makes sense.
 */
export const pillarImpossible = {
  id: 'pillar-impossible',
  severity: 'error',
  judge: ({ frame, asPillars, asActivity }: IndexRowSubject) => {
    if (asPillars.isPossible) return HOLDS;
    if (asActivity.isPossible) return INAPPLICABLE;
    return fails({ foundation: asPillars.foundation, foundationMax: frame.foundation });
  },
} as const;
