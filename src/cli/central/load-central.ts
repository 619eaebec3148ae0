import { basename } from 'node:path';
import type { ReadCentralOptions } from '../../engine/central/read-table';
import { err, type Result } from '../../engine/result';
import type { CentralFailure } from '../../workbook/central/findings';
import { readCentralFile, type CentralLoad } from '../../workbook/central/read-source';
import { readAddress } from '../../workbook/central/remote/address';
import { loadAddress, REMOTE_LIMITS } from '../../workbook/central/remote/load-address';
import { sourceFinding } from '../../workbook/central/findings';
import { readBytes } from '../../workbook/file/node';

const ADDRESS = /^[a-z][a-z\d+.-]+:\/\//i;

/**
 * Central figures from a file or an address, as `--central` names it. An address that was typed in the call is confirmed
 * by that. `now` is the time of the call. Fails with one finding where nothing can be used.
 */
export async function loadCentral(
  given: string,
  now: Date,
  options: ReadCentralOptions,
): Promise<Result<CentralLoad, CentralFailure>> {
  const retrieved = now.toISOString();
  if (ADDRESS.test(given)) {
    return loadFromAddress(given, retrieved, options);
  }
  const bytes = await readBytes(given);
  return bytes.ok ? readCentralFile(bytes.value, basename(given), retrieved, options) : bytes;
}

/** How a source is named to people: an address without what may be secret in it. */
export function shownSource(given: string): string {
  return ADDRESS.test(given) ? given.replace(/\/\/[^/]*@/, '//').replace(/[?#].*$/s, '') : given;
}

async function loadFromAddress(
  address: string,
  retrieved: string,
  options: ReadCentralOptions,
): Promise<Result<CentralLoad, CentralFailure>> {
  const read = readAddress(address);
  if (!read.ok) {
    return read;
  }
  const { origin } = read.value;
  const validators = { etag: null, lastModified: null };
  const request = { address, confirmed: [origin], allowed: null, validators };
  const loaded = await loadAddress(request, { ...REMOTE_LIMITS, fetch, isPage: false }, retrieved, options);
  if (!loaded.ok) {
    return loaded;
  }
  return loaded.value.kind === 'loaded'
    ? { ok: true, value: loaded.value.load }
    : err(sourceFinding('central-answer-status', { address, status: 304 }));
}
