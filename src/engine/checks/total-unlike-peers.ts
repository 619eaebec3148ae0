import { defineCheck, fails, HOLDS, INAPPLICABLE, undecided } from './check';
import { maximaOf, totalShare } from './comparisons';
import { isBeyond } from './spread';

/** A distance from the middle of less than this share of the maximum is never reported. */
const LEAST_DISTANCE = 0.1;

/**
 * The self-assessed total, as a share of the maxima of the rows that have points, is not far from that of similar units:
 * of one edition, period and league, at least 8 (median and median absolute deviation, see `spread.ts`), and at least
 * 0.1 away. Far above is looked at by a person, far below is a notice. The bounds are analysis.
 */
export const totalUnlikePeers = defineCheck({
  id: 'total-unlike-peers',
  severity: 'notice',
  subjects: ({ edition, scoresheet, comparisons }) =>
    comparisons.peers === undefined
      ? []
      : [{ at: null, criterion: null, share: totalShare(scoresheet, maximaOf(edition)) }],
  judge: ({ share }, { comparisons }) => {
    const usual = comparisons.peers?.total ?? null;
    if (usual === null || share === null) return INAPPLICABLE;
    if (!isBeyond(share, usual, LEAST_DISTANCE)) return HOLDS;
    const data = { share, median: usual.median, units: usual.count };
    return share > usual.median ? undecided(data) : fails(data);
  },
});
