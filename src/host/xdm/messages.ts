/**
 * Messages between a page and the add-in it embeds, as office.js 16.0.15407 packs them: JSON texts both ways.
 * The names are the wire's own.
 */
import * as z from 'zod/mini';

/** What a request asks for. */
export const RequestKind = { invoke: 0, register: 1, unregister: 2 } as const;

const request = z.object({
  _messageType: z.literal(0),
  _actionName: z.string(),
  _conversationId: z.string(),
  _correlationId: z.number(),
  _actionType: z.number(),
  _data: z.optional(z.unknown()),
});

/** What office.js asks of the page it stands in. */
export type Request = z.infer<typeof request>;

/** Reads a request; null for anything else: pages receive many messages that are not for them. */
export function parseRequest(data: unknown): Request | null {
  if (typeof data !== 'string') {
    return null;
  }
  try {
    const parsed = z.safeParse(request, JSON.parse(data));
    return parsed.success ? parsed.data : null;
  } catch {
    // Not JSON: another script's message.
    return null;
  }
}

/** 0 is success; -2 is office.js's "error while handling the request". */
type ResponseCode = 0 | -2;

/** The reply to a request, or an event for a registration (`isEvent`). */
export function packResponse(
  request: Pick<Request, '_actionName' | '_conversationId' | '_correlationId'>,
  data: unknown,
  isEvent: boolean,
  code: ResponseCode,
  origin: string,
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _errorCode: code,
    _responseType: isEvent ? 1 : 0,
    _data: data ?? null,
    _serializerVersion: 1,
  });
}
