import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from '../../src/cli/run';

/** What a call of the real command line did. */
export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls the command line inside this process: the same code without the start of another Node. */
export async function dti(args: readonly string[], lang = 'vi_VN.UTF-8'): Promise<CliResult> {
  let stdout = '';
  let stderr = '';
  const code = await run(args, lang, {
    out: (text) => {
      stdout += text;
    },
    err: (line) => {
      stderr += `${line}\n`;
    },
    width: 100,
  });
  return { code, stdout, stderr };
}

/** Runs `dti` as a process of its own, in Vietnamese unless told. */
export function dtiProcess(args: readonly string[], lang = 'vi_VN.UTF-8'): CliResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    env: { PATH: process.env['PATH'], LANG: lang },
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

/** The lines on stderr, without the empty last one. */
export function errorLines({ stderr }: CliResult): readonly string[] {
  return stderr.split('\n').filter((line) => line !== '');
}

/** A fixture's path as a person would type it. */
export function fixture(name: string): string {
  return join('test', 'fixtures', name);
}

/** Runs `work` with an empty folder that is removed afterwards. */
export async function inFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(resolve(tmpdir()), 'dti-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
