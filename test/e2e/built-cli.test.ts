/** The built command line reads many workbooks in threads of its own. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import * as z from 'zod/mini';
import { inFolder } from '../cli/run-cli';
import { writeForms } from '../support/generate-workbooks';

jest.setTimeout(120_000);

const WORKBOOKS = 20;
const Document = z.object({ leagues: z.array(z.object({ units: z.array(z.object({ rank: z.number() })) })) });

describe('the built command line', () => {
  it('ranks workbooks that it reads in threads', () =>
    inFolder(async (folder) => {
      const files = await writeForms(folder, WORKBOOKS);
      const built = join('dist', 'cli', 'dti.cjs');
      const { status, stdout } = spawnSync(process.execPath, [built, 'rank', '--json', ...files], { encoding: 'utf8' });
      expect(status).toBe(0);
      const { leagues } = Document.parse(JSON.parse(stdout));
      expect(leagues.map(({ units }) => units.length)).toEqual([WORKBOOKS]);
    }));
});
