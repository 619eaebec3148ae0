/** The built add-in in the embedded host, as `npm start` serves both: on one port, with office.js from the npm package. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openHost } from './support/host-page';
import type { HostPage } from './support/host-page';
import { startTryOut } from './support/server';
import type { TestServer } from './support/server';

jest.setTimeout(60_000);

let server: TestServer;
let host: HostPage;

beforeAll(async () => {
  server = await startTryOut();
  host = await openHost(server);
});

afterAll(async () => {
  await host.close();
  await server.close();
});

describe('the try-out', () => {
  it('scores the sample in the task pane', async () => {
    await host.pane().getByText('787,84').first().waitFor();
  });

  it("calculates the add-in's functions in cells", async () => {
    await host.typeInto('M2', '=DTI.GROUPSCORE("1";A2:A63;E2:E63)');
    await host.waitForText('M2', '59,47');
  });

  it('has to refuse no member of the API that the add-in uses', async () => {
    const refused = (await host.coverage()).filter(({ emulated }) => !emulated);
    expect(refused.map(({ member }) => member)).toEqual([]);
  });
});
