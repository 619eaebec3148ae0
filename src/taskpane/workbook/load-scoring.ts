/** The engine, the editions and all that plans what is done to the workbook: loaded after the pane stands. */
export function loadScoring() {
  return import(/* webpackChunkName: "scoring" */ './scoring');
}
