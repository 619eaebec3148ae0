import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../../src/host/host';
import { startAddin, type RunningAddin } from '../support/office-window';

describe('errors of the host, as office.js hands them to the add-in', () => {
  let addin: RunningAddin;
  beforeAll(async () => {
    addin = await startAddin();
  });
  afterAll(() => {
    addin.close();
  });

  const write = (): Promise<unknown> =>
    addin.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['x']];
      await context.sync();
    });

  const codes: readonly (readonly [Fault, string])[] = [
    ['throttled', 'ActivityLimitReached'],
    ['session-lost', 'InvalidOrTimedOutSession'],
    ['payload-too-large', 'RequestPayloadSizeLimitExceeded'],
    ['access-denied', 'AccessDenied'],
    ['cell-editing', 'InvalidOperationInCellEditMode'],
    ['item-not-found', 'ItemNotFound'],
  ];

  it.each(codes)('%s is %s, the cells stay, and the next batch goes through', async (fault, code) => {
    addin.port.clear('s1', { top: 0, left: 0, bottom: 0, right: 0 }, 'All');
    addin.host.inject(fault);
    await expect(write()).rejects.toMatchObject({ code });
    expect(addin.port.usedArea('s1')).toBeNull();
    await write();
    expect(addin.port.usedArea('s1')).not.toBeNull();
  });

  it('comes after as many batches as it is asked to', async () => {
    const before = addin.host.roundTrips();
    addin.host.inject('throttled', { after: 1 });
    await write();
    await expect(write()).rejects.toMatchObject({ code: 'ActivityLimitReached' });
    await write();
    expect(addin.host.roundTrips() - before).toBe(3);
  });

  it('spares batches that only read where it is meant for those that set something', async () => {
    const read = (): Promise<unknown> =>
      addin.Excel.run(async (context) => {
        context.workbook.worksheets.load('items/name');
        await context.sync();
      });
    addin.host.inject('throttled', { setting: true });
    await read();
    await expect(write()).rejects.toMatchObject({ code: 'ActivityLimitReached' });
    expect(addin.host.pendingFaults()).toBe(0);
  });

  it('comes as often as it is asked for', async () => {
    addin.host.inject('throttled', { times: 2 });
    await expect(write()).rejects.toMatchObject({ code: 'ActivityLimitReached' });
    expect(addin.host.pendingFaults()).toBe(1);
    await expect(write()).rejects.toMatchObject({ code: 'ActivityLimitReached' });
    await write();
    expect(addin.host.pendingFaults()).toBe(0);
  });
});
