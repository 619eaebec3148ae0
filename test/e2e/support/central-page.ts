/** What a page needs to ask for central figures: put into a bundle by the test. */
import type { CentralFailure } from '../../../src/workbook/central/findings';
import type { Validators } from '../../../src/workbook/central/remote/ask';
import { loadAddress } from '../../../src/workbook/central/remote/load-address';

export interface PageAnswer {
  readonly kind: 'loaded' | 'unchanged' | 'failed';
  readonly size?: number;
  readonly validators?: Validators;
  readonly finding?: CentralFailure;
}

async function askCentral(address: string, validators: Validators): Promise<PageAnswer> {
  const done = await loadAddress(
    { address, confirmed: [new URL(address).origin], allowed: null, validators },
    { fetch, isPage: true, bytes: 1024 * 1024, milliseconds: 10_000 },
    '2026-11-22T05:00:00.000Z',
    { today: '2026-11-22', edition: null, units: null },
  );
  if (!done.ok) {
    return { kind: 'failed', finding: done.error };
  }
  if (done.value.kind === 'unchanged') {
    return { kind: 'unchanged' };
  }
  const { figures, source } = done.value.load;
  const { etag, lastModified } = source;
  return { kind: 'loaded', size: figures.size, validators: { etag, lastModified } };
}

declare global {
  interface Window {
    askCentral: typeof askCentral;
  }
}
window.askCentral = askCentral;
