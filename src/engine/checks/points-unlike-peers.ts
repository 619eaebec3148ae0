import { defineCheck, fails, HOLDS, INAPPLICABLE, undecided } from './check';
import { maximaOf, sharesOf } from './comparisons';
import { firstEntries } from './earlier';
import { isBeyond } from './spread';

/** A distance from the middle of less than this share of the maximum is never reported. */
const LEAST_DISTANCE = 0.3;

/**
 * Self-assessed points of a criterion are not far from those of similar units: of one edition, period and league, at
 * least 8 of which have points (median and median absolute deviation, see `spread.ts`), and at least 30 % of the maximum
 * away. A claim far above is looked at by a person; one far below is a notice to the unit. The bounds are analysis.
 */
export const pointsUnlikePeers = defineCheck({
  id: 'points-unlike-peers',
  severity: 'notice',
  subjects: ({ edition, scoresheet, comparisons }) => {
    if (comparisons.peers === undefined) return [];
    const maxima = maximaOf(edition);
    const entries = firstEntries(scoresheet);
    return [...sharesOf(scoresheet, maxima)].map(([criterion, share]) => {
      const { self: at = null } = entries.get(criterion)?.at ?? {};
      return { criterion, at, share, max: maxima.get(criterion) ?? 0 };
    });
  },
  judge: ({ criterion, share, max }, { comparisons }) => {
    const usual = comparisons.peers?.shares.get(criterion);
    if (usual === undefined) return INAPPLICABLE;
    if (!isBeyond(share, usual, LEAST_DISTANCE)) return HOLDS;
    const data = { share, max, median: usual.median, units: usual.count };
    return share > usual.median ? undecided(data) : fails(data);
  },
});
