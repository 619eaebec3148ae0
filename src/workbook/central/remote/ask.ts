/** One request for data, guarded: no secret goes out, nothing endless comes in, and no other server is asked. */
import { err, ok, type Result } from '../../../engine/result';
import { sourceFinding, type CentralSourceFinding } from '../findings';
import { noAnswer } from './no-answer';
import { readBody } from './read-body';

/** How requests are made, and how much they may cost. */
export interface Network {
  /** The platform's `fetch`. */
  readonly fetch: typeof fetch;
  /** True in a web page, where answers of other origins are shown only to those whom the server names (CORS). */
  readonly isPage: boolean;
  /** Time for all that a source takes: every request with its whole answer. */
  readonly milliseconds: number;
  /** Size of all answers together, unpacked. */
  readonly bytes: number;
}

/** What a server gave to ask again by: nothing is sent where both are null. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What came back: content, or that nothing changed since. */
type Answer =
  | ({ readonly kind: 'content'; readonly bytes: Uint8Array; readonly type: string } & Validators)
  | { readonly kind: 'unchanged' };

const MOST_REDIRECTS = 5;
const ACCEPT = 'application/json, text/csv;q=0.9, */*;q=0.1';

/**
 * Gets what stands at an address. Cookies and the page's own address stay at home. Redirects are followed within the
 * origin; in a web page not at all, because a page is not told where they lead. `signal` ends the request when the time is
 * over. Every failure is a finding.
 */
export async function ask(
  url: string,
  validators: Validators,
  network: Network,
  signal: AbortSignal,
): Promise<Result<Answer, CentralSourceFinding>> {
  const { origin } = new URL(url);
  let at = url;
  for (let redirects = 0; ; redirects += 1) {
    const sent = await send(at, validators, network, signal);
    if (!sent.ok) {
      return sent;
    }
    const response = sent.value;
    const isRedirect = response.type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(response.status);
    if (!isRedirect) {
      return answerOf(response, url, network);
    }
    const to = redirectTarget(response, at);
    await response.body?.cancel();
    if (to === null || new URL(to).origin !== origin || redirects === MOST_REDIRECTS) {
      return err(sourceFinding('central-answer-redirects', { address: url, to }));
    }
    at = to;
  }
}

/**
 * Sends the request. Where a page may read the data but not ask with conditions (its server then refuses the question
 * beforehand), it is asked without them.
 */
async function send(
  url: string,
  validators: Validators,
  network: Network,
  signal: AbortSignal,
): Promise<Result<Response, CentralSourceFinding>> {
  // Called by itself: browsers refuse a `fetch` that is called as a method of something else.
  const { fetch } = network;
  const conditions = conditionsOf(validators);
  const request = (headers: Readonly<Record<string, string>>): Promise<Response> =>
    fetch(url, {
      headers: { accept: ACCEPT, ...headers },
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
      signal,
    });
  try {
    return ok(await request(conditions));
  } catch (error) {
    const isConditional = Object.keys(conditions).length > 0;
    return network.isPage && isConditional && !signal.aborted
      ? send(url, { etag: null, lastModified: null }, network, signal)
      : err(await noAnswer(error, url, network));
  }
}

function conditionsOf({ etag, lastModified }: Validators): Readonly<Record<string, string>> {
  if (etag !== null) {
    return { 'if-none-match': etag };
  }
  return lastModified === null ? {} : { 'if-modified-since': lastModified };
}

/** Where a redirect leads; null where it is not said or is no address. */
function redirectTarget(response: Response, from: string): string | null {
  const location = response.headers.get('location');
  try {
    return location === null ? null : new URL(location, from).href;
  } catch {
    return null;
  }
}

async function answerOf(
  response: Response,
  address: string,
  network: Network,
): Promise<Result<Answer, CentralSourceFinding>> {
  if (response.status === 304) {
    return ok({ kind: 'unchanged' });
  }
  if (!response.ok) {
    await response.body?.cancel();
    return err(statusFinding(address, response.status));
  }
  const bytes = await readBody(response, address, network);
  if (!bytes.ok) {
    return bytes;
  }
  const { headers } = response;
  const validators = { etag: headers.get('etag'), lastModified: headers.get('last-modified') };
  return ok({ kind: 'content', bytes: bytes.value, type: headers.get('content-type') ?? '', ...validators });
}

function statusFinding(address: string, status: number): CentralSourceFinding {
  const data = { address, status };
  if (status === 401 || status === 403 || status === 407) {
    return sourceFinding('central-answer-denied', data);
  }
  if (status === 404 || status === 410) {
    return sourceFinding('central-answer-not-found', data);
  }
  return status >= 500
    ? sourceFinding('central-answer-server-failed', data)
    : sourceFinding('central-answer-status', data);
}
