import * as z from 'zod/mini';
import { sourceFinding, type CentralSourceFinding } from '../findings';
import type { Network } from './ask';

/** Errors as their name tells them: those of `fetch` may be of another realm than ours. */
const Named = z.object({ name: z.string() });
/** What Node says of a request that failed; browsers say nothing. */
const Failure = z.object({ cause: z.object({ code: z.string() }) });

/** Codes with which TLS refuses a certificate: expired, of another host, or of an authority that is not trusted. */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|^ERR_(?:TLS|SSL)/;

/** True when a request or its answer took too long. */
export function isTimeout(error: unknown): boolean {
  return hasName(error, 'TimeoutError');
}

function hasName(error: unknown, name: string): boolean {
  return Named.safeParse(error).data?.name === name;
}

/**
 * Why there was no answer. A browser tells a page one thing only, that it failed: a second question, whose answer no page
 * may read, then tells a server that does not answer from one that does not share.
 */
export async function noAnswer(error: unknown, address: string, network: Network): Promise<CentralSourceFinding> {
  if (isTimeout(error)) {
    return sourceFinding('central-answer-late', { address, seconds: network.milliseconds / 1000 });
  }
  const failure = Failure.safeParse(error);
  if (failure.success) {
    const reason = failure.data.cause.code;
    return CERTIFICATE.test(reason)
      ? sourceFinding('central-answer-certificate', { address, reason })
      : sourceFinding('central-answer-none', { address, reason });
  }
  if (!hasName(error, 'TypeError')) {
    throw error;
  }
  return network.isPage && (await answersAtAll(address, network))
    ? sourceFinding('central-answer-not-shared', { address })
    : sourceFinding('central-answer-none', { address, reason: null });
}

async function answersAtAll(address: string, { fetch, milliseconds }: Network): Promise<boolean> {
  try {
    await fetch(address, {
      method: 'HEAD',
      mode: 'no-cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(milliseconds),
    });
    return true;
  } catch {
    // The failure itself is the answer.
    return false;
  }
}
