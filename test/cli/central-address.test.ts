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

interface Answer {
  readonly code: string | number;
  /** Null where nothing was written to stdout. */
  readonly document: z.infer<typeof Checked> | null;
  readonly stderr: string;
}

/** Checks the sample against central figures; the server answers meanwhile. */
function check(central: string): Promise<Answer> {
  const args = ['--import', 'tsx', 'src/cli/main.ts', 'check', FORM, '--central', central, '--json'];
  const env = { PATH: process.env['PATH'], LANG: 'vi_VN.UTF-8', NODE_EXTRA_CA_CERTS: served.authority };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, document: stdout === '' ? null : Checked.parse(JSON.parse(stdout)), stderr });
    });
  });
}

describe('checking against central figures at an address', () => {
  it('finds the figure that differs', async () => {
    const { document } = await check(`${served.origin}/so-lieu.csv`);
    const conflicts = document?.scoresheets[0]?.findings.filter((finding) => finding.check === 'central-conflict');
    expect(conflicts).toMatchObject([{ criterion: '1.1' }]);
    expect(document?.findings).toEqual([]);
  });

  it.each([
    ['/500', /^dti: .*mã 500.*\n$/],
    ['/khong-co.csv', /^dti: .*mã 404.*\n$/],
  ])('says in one line why %s gives none', async (path, line) => {
    const { code, document, stderr } = await check(`${served.origin}${path}`);
    expect([code, document]).toEqual([2, null]);
    expect(stderr).toMatch(line);
  });

  it('asks nothing where the address is not https', async () => {
    const before = served.asked.length;
    const { code, stderr } = await check(served.origin.replace('https:', 'http:'));
    expect(code).toBe(2);
    expect(stderr).toMatch(/không phải https/);
    expect(served.asked.length).toBe(before);
  });
});
