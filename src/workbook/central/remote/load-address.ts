import type { ReadCentralOptions } from '../../../engine/central/read-table';
import { ok, type Result } from '../../../engine/result';
import type { CentralFailure } from '../findings';
import { loadContent, type CentralLoad } from '../read-source';
import type { CentralSource } from '../source';
import type { Network } from './ask';
import { fetchCentral, type RemoteRequest } from './fetch-central';

/** What an address may cost: a country's figures in JSON take a few megabytes. */
export const REMOTE_LIMITS: Pick<Network, 'bytes' | 'milliseconds'> = { bytes: 20 * 1024 * 1024, milliseconds: 60_000 };

/** Figures from an address, or that it has nothing newer than the copy whose validators were sent. */
type RemoteLoad =
  { readonly kind: 'loaded'; readonly load: CentralLoad } | { readonly kind: 'unchanged'; readonly address: string };

/** The figures at an https address. `retrieved` is the time, in ISO form. */
export async function loadAddress(
  request: RemoteRequest,
  network: Network,
  retrieved: string,
  options: ReadCentralOptions,
): Promise<Result<RemoteLoad, CentralFailure>> {
  const fetched = await fetchCentral(request, network);
  if (!fetched.ok) {
    return fetched;
  }
  if (fetched.value.kind === 'unchanged') {
    return ok(fetched.value);
  }
  const { from, address, content, etag, lastModified } = fetched.value;
  const source: CentralSource = { kind: from, name: address, retrieved, etag, lastModified };
  const load = loadContent(content, source, options);
  return load.ok ? ok({ kind: 'loaded', load: load.value }) : load;
}
