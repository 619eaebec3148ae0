/** The iframe with the add-in. This is the only file of the host's protocol that knows the DOM. */
import type { Unsubscribe } from '../port';

/** A message event, as far as the host looks at it. */
export interface IncomingMessage {
  readonly data: unknown;
  readonly origin: string;
  /** The window that sent it. */
  readonly source: unknown;
}

/** The iframe with the add-in, as far as the host needs it. */
export interface AddinFrame {
  /** Its window; null until the iframe is attached. Messages of other windows are ignored. */
  window(): unknown;
  /** Posts a text to the add-in's window, to its origin only. */
  post(message: string): void;
  /** Calls `listener` for every message event that reaches the page. */
  onMessage(listener: (message: IncomingMessage) => void): Unsubscribe;
}

/** Connects a real iframe in `page`. */
export function connectFrame(iframe: HTMLIFrameElement, addinOrigin: string, page: Window): AddinFrame {
  return {
    window: () => iframe.contentWindow,
    post: (message) => {
      iframe.contentWindow?.postMessage(message, addinOrigin);
    },
    onMessage: (listener) => {
      page.addEventListener('message', listener);
      return () => {
        page.removeEventListener('message', listener);
      };
    },
  };
}
