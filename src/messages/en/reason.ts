import { LEAST_REASON } from '../../engine/review/reason';

/** What `isReason` demands, inside a sentence. */
export const REASON_EN = `at least ${String(LEAST_REASON.words)} different words and ${String(LEAST_REASON.letters)} letters or digits in all, not ending in a colon`;
