/** The task pane: an iframe with the add-in's page, and the host that answers it. */
import { connectFrame, createHost } from '../host';
import type { Host } from '../host';
import type { FunctionPort, WorkbookPort } from '../port';
import type { Addin } from './addin';
import { byId, make } from './elements';

interface PaneOptions {
  readonly addin: Addin;
  readonly port: WorkbookPort;
  readonly functionPort: FunctionPort;
  /** `vi-VN` or `en-US`. */
  readonly locale: string;
  /** Title of the iframe, for screen readers. */
  readonly title: string;
  readonly setVisible: (visible: boolean) => void;
}

/** As Excel on the web allows its add-ins. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';

let loads = 0;

/** Loads the add-in into the pane. The returned host is to be disposed before another workbook is shown. */
export function startAddin({ addin, port, functionPort, locale, title, setVisible }: PaneOptions): Host {
  const { manifest, functions } = addin;
  const frame = make('iframe', { id: 'addin', title });
  frame.setAttribute('sandbox', SANDBOX);
  const addinOrigin = new URL(manifest.pane).origin;
  loads += 1;
  const host = createHost({
    port,
    functionPort,
    frame: connectFrame(frame, addinOrigin, window),
    functionsJson: functions,
    namespace: manifest.namespace,
    addinId: manifest.id,
    addinName: manifest.name,
    addinOrigin,
    hostOrigin: location.origin,
    conversationId: `conversation-${String(Date.now())}-${String(loads)}`,
    locale,
    onVisibility: setVisible,
    schedule: (task, milliseconds) => {
      setTimeout(task, milliseconds);
    },
  });
  frame.name = host.frameName;
  frame.src = manifest.pane;
  byId('pane-body', HTMLDivElement).replaceChildren(frame);
  return host;
}
