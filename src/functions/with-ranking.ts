/** The functions that compare. They are loaded when one is first calculated. */
export { compareColumns } from './compare-columns';
export { nextRanks } from './next-ranks';
export { rankChanges } from './rank-changes';
