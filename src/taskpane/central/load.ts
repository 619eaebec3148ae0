/** What takes central figures in, with the readers of files: a chunk of its own below the engine's. */
export function loadCentralTools() {
  return import(/* webpackChunkName: "central" */ './tools');
}
