/** Ctrl-C while many workbooks are read. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { writeForms } from '../support/generate-workbooks';
import { inFolder } from './run-cli';

jest.setTimeout(120_000);

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `dti` and presses Ctrl-C as soon as it tells how far reading has come. */
function interrupted(args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    env: { PATH: process.env['PATH'], LANG: 'vi_VN.UTF-8' },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => {
    if (stderr === '') child.kill('SIGINT');
    stderr += chunk.toString();
  });
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      resolve({ code, signal, stdout, stderr });
    });
  });
}

describe('dti rank, stopped with Ctrl-C', () => {
  it('ends by itself with one line, writes nothing and leaves nothing behind', () =>
    inFolder(async (folder) => {
      const files = await writeForms(join(folder, 'phieu'), 120);
      const [papers, result] = [join(folder, 'ket-qua.xlsx'), join(folder, 'ket-qua.json')];
      const ended = await interrupted(['rank', ...files, '-o', papers, '--result', result, '--json']);
      expect(ended).toMatchObject({ code: 2, signal: null, stdout: '' });
      expect(ended.stderr.trimEnd().split('\n').at(-1)).toMatch(/^dti: /);
      expect(readdirSync(folder)).toEqual(['phieu']);
    }));
});
