import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { dtiProcess, errorLines, fixture, inFolder } from './run-cli';

/** Starting Node takes its time on a busy machine. */
jest.setTimeout(60_000);

const FORM = fixture('tayninh-commune-2025-official-form.xlsx');

describe('the command line as a process', () => {
  it('prints one JSON document on stdout, nothing on stderr, and ends with 0', () => {
    const result = dtiProcess(['score', FORM, '--json']);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(result.stdout)).toMatchObject({
      scoresheets: [{ totals: { max: 960, self: 787.84, appraised: 606.27 } }],
    });
  });

  it('ends with 1 when one of several files cannot be read', () => {
    const result = dtiProcess(['score', FORM, 'nowhere.xlsx']);
    expect(result.code).toBe(1);
    expect(result.stdout).toContain('787,84');
    expect(errorLines(result)).toEqual([expect.stringContaining('nowhere.xlsx')]);
  });

  it('ends with 2 and one line when nothing could be used', () => {
    const result = dtiProcess(['score', 'nowhere.xlsx'], 'en_GB.UTF-8');
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(errorLines(result)).toEqual([expect.stringContaining('nowhere.xlsx')]);
  });

  it('writes a whole file and leaves nothing else behind', async () => {
    await inFolder((folder) => {
      const result = dtiProcess(['score', FORM, '-o', join(folder, 'out.xlsx')]);
      expect(result.code).toBe(0);
      expect(readdirSync(folder)).toEqual(['out.xlsx']);
    });
  });

  it('tells a folder that cannot be made in one line', async () => {
    await inFolder((folder) => {
      const output = join(folder, 'missing', 'out.xlsx');
      const result = dtiProcess(['score', FORM, '-o', output]);
      expect(result).toMatchObject({ code: 2, stdout: '' });
      expect(errorLines(result)).toHaveLength(1);
      expect(existsSync(join(folder, 'missing'))).toBe(false);
    });
  });

  it('ends quietly when its reader stops early', () => {
    const script = `"${process.execPath}" --import tsx src/cli/main.ts editions hcmc-commune-2026 | head -n 1`;
    const { stdout, stderr, status } = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n')).toHaveLength(2);
  });
});
