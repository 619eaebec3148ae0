/**
 * Which members of office.js the built add-in uses. Each must be emulated, and called through unmodified office.js in
 * test/host (members.test.ts fails for an emulated member that nothing calls).
 */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { emulatedMembers } from '../../src/host/host';
import { UNREACHABLE } from '../host/support/uncalled';
import { openHost } from './support/host-page';
import { SAMPLES } from '../../src/host/page/options';
import { visitPanels } from './support/pane-visits';
import { startServer } from './support/server';
import type { TestServer } from './support/server';

jest.setTimeout(120_000);

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(async () => {
  await server.close();
});

/** Opens a sample, shows every panel, selects, types and calculates; answers the members that were used. */
async function membersUsed(open: string): Promise<readonly { readonly member: string; readonly emulated: boolean }[]> {
  const host = await openHost(server, { open });
  try {
    const pane = host.pane();
    await pane
      .getByText(/787,84/)
      .first()
      .waitFor({ state: 'attached' });
    await visitPanels(host, 'vi', () => Promise.resolve());
    await host.typeInto('T3', 'x');
    await host.typeInto('T4', '=DTI.GROUPSCORE("1";A2:A63;E2:E63)');
    await host.page.waitForFunction(() => window.embeddedHost?.cell('T4').text !== '#BUSY!');
    return await host.coverage();
  } finally {
    await host.close();
  }
}

describe('the built add-in', () => {
  it.each(Object.values(SAMPLES))('uses only members that are emulated and tested, beside %s', async (open) => {
    const used = await membersUsed(open);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter(({ emulated }) => !emulated)).toEqual([]);
    const tested = new Set(emulatedMembers().filter((member) => !UNREACHABLE.includes(member)));
    expect(used.map(({ member }) => member).filter((member) => !tested.has(member))).toEqual([]);
  });
});
