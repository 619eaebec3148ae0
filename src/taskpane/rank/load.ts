/** What gathers, ranks and analyses: a chunk of its own below the engine's. */
export function loadRankTools() {
  return import(/* webpackChunkName: "rank-tools" */ './tools');
}
