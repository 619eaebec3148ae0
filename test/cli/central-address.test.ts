/** `--central` with an address, as a process: only a new one takes further authorities from NODE_EXTRA_CA_CERTS. */
import { execFile } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import * as z from 'zod/mini';
import { serve, type Served } from '../workbook/central/remote/serve';
import { fixture } from './run-cli';

jest.setTimeout(60_000);

const FORM = fixture('tayninh-commune-2025-official-form.xlsx');
/** The sample claims 7.04 for criterion 1.1. */
const CSV = 'criterion,value,measure,source,asOf\n1.1,5,points,NDXP,2025-12-31\n';

const Checked = z.object({
  scoresheets: z.array(
    z.object({
      findings: z.array(z.object({ check: z.string(), criterion: z.nullable(z.string()) })),
    }),
  ),
  findings: z.array(z.object({ check: z.string(), message: z.object({ vi: z.string(), en: z.string() }) })),
});

let served: Served;

beforeAll(async () => {
  served = await serve({
    '/so-lieu.csv': (_, response) => response.writeHead(200, { 'content-type': 'text/csv' }).end(CSV),
    '/500': (_, response) => response.writeHead(500).end(),
  });
});
afterAll(() => served.close());

/** Checks the sample against central figures; the server answers meanwhile. */
function check(central: string): Promise<z.infer<typeof Checked>> {
  const args = ['--import', 'tsx', 'src/cli/main.ts', 'check', FORM, '--central', central, '--json'];
  const env = { PATH: process.env['PATH'], LANG: 'vi_VN.UTF-8', NODE_EXTRA_CA_CERTS: served.authority };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env, maxBuffer: 64 * 1024 * 1024 }, (_error, stdout) => {
      resolve(z.parse(Checked, JSON.parse(stdout)));
    });
  });
}

describe('checking against central figures at an address', () => {
  it('finds the figure that differs', async () => {
    const { scoresheets, findings } = await check(`${served.origin}/so-lieu.csv`);
    const conflicts = scoresheets[0]?.findings.filter((finding) => finding.check === 'central-conflict');
    expect(conflicts).toMatchObject([{ criterion: '1.1' }]);
    expect(findings).toEqual([]);
  });

  it.each([
    ['/500', 'central-answer-server-failed', /mã 500/],
    ['/khong-co.csv', 'central-answer-not-found', /mã 404/],
  ])('says why %s gives none, and checks the rest', async (path, id, words) => {
    const { scoresheets, findings } = await check(`${served.origin}${path}`);
    expect(findings).toMatchObject([{ check: id, message: { vi: expect.stringMatching(words) } }]);
    expect(scoresheets).toHaveLength(1);
  });

  it('asks nothing where the address is not https', async () => {
    const before = served.asked.length;
    const { findings } = await check(served.origin.replace('https:', 'http:'));
    expect(findings).toMatchObject([{ check: 'central-address-not-https' }]);
    expect(served.asked.length).toBe(before);
  });
});
