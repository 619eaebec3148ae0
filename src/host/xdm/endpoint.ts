/** The page's end of the conversation with the add-in: answers calls, keeps event registrations, fires events. */
import type { AddinFrame, IncomingMessage } from './frame';
import { packResponse, parseRequest, RequestKind, type Request } from './messages';

/** Answers a call with what goes into `_data`. A rejection answers the add-in with an error. */
type Method = (data: unknown) => unknown;

interface EndpointOptions {
  readonly frame: AddinFrame;
  readonly conversationId: string;
  /** The only origin that is listened to. */
  readonly addinOrigin: string;
  readonly hostOrigin: string;
  readonly methods: Readonly<Record<string, Method>>;
  readonly onRegistered: (event: string) => void;
  readonly onTrace: (line: string) => void;
}

interface Endpoint {
  /** Sends an event. False when the add-in does not listen to it. */
  fire(event: string, data: unknown): boolean;
  /** Stops listening to the frame. */
  close(): void;
}

/** Opens the conversation. Messages from another window, origin or conversation are ignored. */
export function openEndpoint(options: EndpointOptions): Endpoint {
  const { frame, addinOrigin, conversationId, hostOrigin, methods, onTrace } = options;
  const registrations = new Map<string, Request>();

  const reply = (request: Request, data: unknown): void => {
    frame.post(packResponse(request, data, false, 0, hostOrigin));
  };
  const refuse = (request: Request, reason: string): void => {
    onTrace(`refused ${request._actionName}: ${reason}`);
    frame.post(packResponse(request, reason, false, -2, hostOrigin));
  };

  const invoke = async (request: Request): Promise<void> => {
    const method = Object.hasOwn(methods, request._actionName) ? methods[request._actionName] : undefined;
    if (method === undefined) {
      refuse(request, `${request._actionName} is not emulated.`);
      return;
    }
    try {
      reply(request, await method(request._data));
    } catch (error) {
      refuse(request, error instanceof Error ? error.message : String(error));
    }
  };

  const receive = (message: IncomingMessage): void => {
    if (message.source !== frame.window() || message.source === null || message.origin !== addinOrigin) {
      return;
    }
    const request = parseRequest(message.data);
    if (request?._conversationId !== conversationId) {
      return;
    }
    switch (request._actionType) {
      case RequestKind.register:
        registrations.set(request._actionName, request);
        reply(request, { Error: 0 });
        options.onRegistered(request._actionName);
        break;
      case RequestKind.unregister:
        registrations.delete(request._actionName);
        reply(request, { Error: 0 });
        break;
      default:
        void invoke(request);
    }
  };

  const stop = frame.onMessage(receive);
  return {
    fire: (event, data) => {
      const registration = registrations.get(event);
      if (registration === undefined) {
        onTrace(`nobody listens to ${event}`);
        return false;
      }
      frame.post(packResponse(registration, data, true, 0, hostOrigin));
      return true;
    },
    close: stop,
  };
}
