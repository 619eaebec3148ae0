/** What tries changes and keeps scenarios: a chunk of its own below the engine's. */
export function loadWhatIfTools() {
  return import(/* webpackChunkName: "what-if-tools" */ './tools');
}
