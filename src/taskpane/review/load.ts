/** What opens the reviewer's desk: a chunk of its own below the engine's. */
export function loadDesk() {
  return import(/* webpackChunkName: "desk" */ './open-desk');
}
