/**
 * Asks addresses in a process of its own, with Node's own `fetch`: only a new process takes an authority from
 * NODE_EXTRA_CA_CERTS, as it is given to the command line.
 */
import { loadAddress } from '../../../../src/workbook/central/remote/load-address';
import type { Asked, Replied } from './ask-worker';

const OPTIONS = { today: '2026-11-22', edition: null, units: null };

async function reply({ number, address, validators, limits, confirmed, allowed }: Asked): Promise<Replied> {
  const request = { address, validators, confirmed: confirmed ?? [new URL(address).origin], allowed };
  const done = await loadAddress(request, { ...limits, fetch, isPage: false }, '2026-11-22T05:00:00.000Z', OPTIONS);
  if (!done.ok) {
    return { number, kind: 'failed', finding: done.error };
  }
  if (done.value.kind === 'unchanged') {
    return { number, kind: 'unchanged' };
  }
  const { source, figures, findings } = done.value.load;
  const first = figures.size > 0 ? figures.at(0) : null;
  return { number, kind: 'loaded', source, size: figures.size, first, checks: findings.map(({ check }) => check) };
}

process.on('message', (asked: Asked) => {
  void reply(asked).then((replied) => process.send?.(replied));
});
