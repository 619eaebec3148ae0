/** What `loadRankTools` loads. */
export { editionChoices, gatherAndRank, rankAgain } from './gather-and-rank';
export { makeRankSheets, resultText } from './make-rank-sheets';
export { ownUnit } from './own-unit';
