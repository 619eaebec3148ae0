import { describe, expect, it } from '@jest/globals';
import { openEndpoint } from '../../../src/host/xdm/endpoint';
import type { IncomingMessage } from '../../../src/host/xdm/frame';

const ADDIN = 'https://localhost:3000';
const HOST = 'https://localhost:3001';
const window = { name: 'the add-in' };

function open() {
  const posted: Record<string, unknown>[] = [];
  const trace: string[] = [];
  let listener: (message: IncomingMessage) => void = () => undefined;
  const endpoint = openEndpoint({
    frame: {
      window: () => window,
      post: (message) => {
        posted.push(JSON.parse(message) as Record<string, unknown>);
      },
      onMessage: (heard) => {
        listener = heard;
        return () => {
          listener = () => undefined;
        };
      },
    },
    conversationId: 'c1',
    addinOrigin: ADDIN,
    hostOrigin: HOST,
    methods: {
      double: (data) => Number(data) * 2,
      fail: () => {
        throw new Error('broken');
      },
    },
    onRegistered: () => undefined,
    onTrace: (line) => trace.push(line),
  });
  const request = (more: object, message: Partial<IncomingMessage> = {}) => {
    const data = JSON.stringify({
      _messageType: 0,
      _actionName: 'double',
      _conversationId: 'c1',
      _correlationId: 7,
      _actionType: 0,
      _data: 21,
      ...more,
    });
    listener({ data, origin: ADDIN, source: window, ...message });
    return new Promise((resolve) => setImmediate(resolve));
  };
  return { endpoint, posted, trace, request };
}

describe('the conversation with the add-in', () => {
  it('answers a call under its correlation', async () => {
    const { posted, request } = open();
    await request({});
    expect(posted).toEqual([
      {
        _messageType: 1,
        _actionName: 'double',
        _conversationId: 'c1',
        _correlationId: 7,
        _origin: HOST,
        _errorCode: 0,
        _responseType: 0,
        _data: 42,
        _serializerVersion: 1,
      },
    ]);
  });

  it.each<[string, object, Partial<IncomingMessage>]>([
    ['another window', {}, { source: { name: 'other' } }],
    ['no window', {}, { source: null }],
    ['another origin', {}, { origin: 'https://evil.example' }],
    ['another conversation', { _conversationId: 'c2' }, {}],
    ['an answer instead of a request', { _messageType: 1 }, {}],
    ['text that is not JSON', {}, { data: 'hello' }],
    ['an object', {}, { data: { _messageType: 0 } }],
  ])('ignores messages of %s', async (_name, more, message) => {
    const { posted, request } = open();
    await request(more, message);
    expect(posted).toEqual([]);
  });

  it.each([
    ['a method that is not emulated', 'unknown', 'unknown is not emulated.'],
    ['a method of every object', 'toString', 'toString is not emulated.'],
    ['a method that fails', 'fail', 'broken'],
  ])('answers %s with an error and tells the page', async (_name, action, reason) => {
    const { posted, trace, request } = open();
    await request({ _actionName: action });
    expect(posted).toMatchObject([{ _errorCode: -2, _data: reason }]);
    expect(trace).toEqual([`refused ${action}: ${reason}`]);
  });

  it('fires events to whom has registered, until it unregisters or the page closes', async () => {
    const { endpoint, posted, request } = open();
    expect(endpoint.fire('richApiMessage', 1)).toBe(false);
    await request({ _actionName: 'richApiMessage', _actionType: 1 });
    expect(posted.splice(0)).toMatchObject([{ _data: { Error: 0 } }]);
    expect(endpoint.fire('richApiMessage', { ArrayData: [] })).toBe(true);
    expect(posted.splice(0)).toMatchObject([
      { _actionName: 'richApiMessage', _responseType: 1, _correlationId: 7, _data: { ArrayData: [] } },
    ]);
    await request({ _actionName: 'richApiMessage', _actionType: 2 });
    expect(endpoint.fire('richApiMessage', 1)).toBe(false);
    endpoint.close();
    posted.splice(0);
    await request({});
    expect(posted).toEqual([]);
  });
});
