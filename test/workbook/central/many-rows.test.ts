import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorker, type Worker } from './remote/ask-worker';
import { serve, type Served } from './remote/serve';

const MEGABYTE = 1024 * 1024;
/** Enough for the figures, far too little for a million rows of cells. */
const MEMORY = 300;

/** A table of so many rows. */
function rows(count: number): string {
  const lines = Array.from(
    { length: count },
    (_, row) => `Xã ${String(row % 3321)},${String(Math.floor(row / 3321))},${String(row % 100)}`,
  );
  return `unit,criterion,value\n${lines.join('\n')}\n`;
}

let served: Served;
let worker: Worker;

beforeAll(async () => {
  const million = Buffer.from(rows(1_000_000));
  const tooMany = Buffer.from(rows(1_100_000));
  served = await serve({
    '/trieu-dong.csv': (_, response) => response.writeHead(200, { 'content-type': 'text/csv' }).end(million),
    '/qua-nhieu.csv': (_, response) => response.writeHead(200, { 'content-type': 'text/csv' }).end(tooMany),
  });
  worker = startWorker(served.authority, MEMORY);
}, 60_000);

afterAll(async () => {
  worker.stop();
  await served.close();
});

describe('a table of a million rows', () => {
  const limits = { bytes: 64 * MEGABYTE, milliseconds: 60_000 };

  it('is read in bounded memory', async () => {
    const replied = await worker.ask(`${served.origin}/trieu-dong.csv`, { limits });
    expect(replied).toMatchObject({ kind: 'loaded', size: 1_000_000, first: { unit: 'Xã 0', value: 0 } });
  }, 60_000);

  it('gives nothing where it is longer than a worksheet, and says so', async () => {
    const replied = await worker.ask(`${served.origin}/qua-nhieu.csv`, { limits });
    expect(replied).toMatchObject({ kind: 'failed', finding: { check: 'central-too-many-rows' } });
  }, 60_000);
});
