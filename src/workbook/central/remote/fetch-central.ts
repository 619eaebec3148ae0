import { err, ok, type Result } from '../../../engine/result';
import { kindOfFile } from '../../file/detect';
import { sourceFinding, type CentralFailure } from '../findings';
import { tableOfRecords } from '../json';
import { readContent } from '../read-content';
import type { CentralContent } from '../source';
import { readAddress } from './address';
import { ask, type Network, type Validators } from './ask';
import { ckanRecords, ckanSearch } from './ckan';

/** What must be settled before anything is asked. */
export interface RemoteRequest {
  /** As a person gave it. */
  readonly address: string;
  /** Origins that the person was shown and confirmed; no other is asked. */
  readonly confirmed: readonly string[];
  /** Origins that the page may reach by its Content-Security-Policy; null where there is no such policy. */
  readonly allowed: readonly string[] | null;
  /** What the server gave with the copy that is there; nulls where there is none. */
  readonly validators: Validators;
}

/** What came from an address, read no further than needed to tell what it is. */
type RemoteContent =
  | ({
      readonly kind: 'content';
      readonly from: 'address' | 'ckan';
      /** The address as it may be shown and kept. */
      readonly address: string;
      readonly content: CentralContent;
    } & Validators)
  | { readonly kind: 'unchanged'; readonly address: string };

/**
 * Gets central figures from an https address: a .json, .csv or .xlsx file, or a resource in a CKAN Datastore, by its page
 * or its search. Nothing is asked of an origin that was not confirmed.
 */
export async function fetchCentral(
  { address: given, confirmed, allowed, validators }: RemoteRequest,
  network: Network,
): Promise<Result<RemoteContent, CentralFailure>> {
  const read = readAddress(given);
  if (!read.ok) {
    return read;
  }
  const { url: address, origin } = read.value;
  if (allowed?.includes(origin) === false) {
    return err(sourceFinding('central-address-not-allowed', { origin }));
  }
  if (!confirmed.includes(origin)) {
    return err(sourceFinding('central-address-not-confirmed', { origin }));
  }
  const signal = AbortSignal.timeout(network.milliseconds);
  const search = ckanSearch(address);
  return search === null
    ? fetchFile(address, validators, network, signal)
    : fetchResource(address, search, network, signal);
}

async function fetchFile(
  address: string,
  validators: Validators,
  network: Network,
  signal: AbortSignal,
): Promise<Result<RemoteContent, CentralFailure>> {
  const answer = await ask(address, validators, network, signal);
  if (!answer.ok) {
    return answer;
  }
  if (answer.value.kind === 'unchanged') {
    return ok({ kind: 'unchanged', address });
  }
  const { bytes, etag, lastModified } = answer.value;
  if (kindOfFile(bytes) === 'html') {
    return err(sourceFinding('central-answer-page', { address }));
  }
  const content = readContent(bytes, address);
  return content.ok
    ? ok({ kind: 'content', from: 'address', address, content: content.value, etag, lastModified })
    : content;
}

async function fetchResource(
  address: string,
  search: string,
  network: Network,
  signal: AbortSignal,
): Promise<Result<RemoteContent, CentralFailure>> {
  const records = await ckanRecords(search, network, signal);
  if (!records.ok) {
    return records;
  }
  const content: CentralContent = {
    table: tableOfRecords(records.value, address),
    findings: [],
  };
  return ok({ kind: 'content', from: 'ckan', address, content, etag: null, lastModified: null });
}
