import type { Panel } from '../../messages/pane';

/** A panel that was asked for before anything could show it. */
let waiting: Panel | null = null;
let show: ((panel: Panel) => void) | null = null;

/** Asks the pane for a panel, from outside of React: a ribbon button was pressed. The last one asked for counts. */
export function askForPanel(panel: Panel): void {
  if (show === null) waiting = panel;
  else show(panel);
}

/** Shows what is asked for, at once where somebody has asked already. Returns how to stop. */
export function onPanelRequest(open: (panel: Panel) => void): () => void {
  show = open;
  if (waiting !== null) {
    open(waiting);
    waiting = null;
  }
  return () => {
    show = null;
  };
}
