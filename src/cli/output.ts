import { link, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { err, ok, type Result } from '../engine/result';
import { cliProblem, type CliProblem } from '../messages/cli';
import { systemErrorCode } from './system-error';

/** Where one file's result goes. */
export interface Target {
  readonly input: string;
  readonly output: string;
}

/**
 * Decides where results go before anything is computed or written: a file for one input, a folder (made if need
 * be) for several. What exists is refused unless `force`; what the call reads (`reads`: its files and the values of its
 * options) is refused always, so that nothing that was given is lost.
 */
export async function planOutputs(
  inputs: readonly string[],
  output: string,
  force: boolean,
  reads: readonly (string | null)[],
): Promise<Result<readonly Target[], readonly CliProblem[]>> {
  const kind = await kindOf(output);
  const [only] = inputs;
  const targets: readonly Target[] =
    inputs.length === 1 && only !== undefined && kind !== 'folder'
      ? [{ input: only, output }]
      : inputs.map((input) => ({ input, output: join(output, basename(input)) }));
  if (inputs.length > 1 && kind === 'file') {
    return err([cliProblem('output-not-folder', { file: output })]);
  }
  const misnamed = targets.find((target) => isWorkbook(target.input) && !isWorkbook(target.output));
  if (misnamed !== undefined) {
    return err([cliProblem('output-name-not-xlsx', { file: misnamed.output })]);
  }
  const shared = sharedName(targets);
  if (shared !== null) {
    return err([shared]);
  }
  const problems: CliProblem[] = [];
  for (const target of targets) {
    const isRead = await isOneOf(target.output, reads);
    problems.push(
      ...(isRead
        ? [cliProblem('output-is-input', { file: target.output })]
        : await targetProblems(target.output, force, inputs.length === 1)),
    );
  }
  return problems.length === 0 ? ok(targets) : err(problems);
}

/**
 * Writes a file whole or not at all: into a file of its own beside it, which then takes its name.
 * An existing file is replaced only with `force`, even if it came into being meanwhile. Missing folders are made.
 */
export async function writeWhole(
  output: string,
  content: Uint8Array | string,
  force: boolean,
): Promise<Result<undefined, CliProblem>> {
  const folder = dirname(resolve(output));
  const temporary = join(folder, `.${basename(output)}.${randomUUID()}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(temporary, content, { flag: 'wx' });
    await (force ? rename(temporary, output) : takeFreeName(temporary, output));
    return ok(undefined);
  } catch (error) {
    const code = systemErrorCode(error);
    return err(
      code === 'EEXIST'
        ? cliProblem('output-exists', { file: output })
        : cliProblem('output-not-written', { file: output, reason: code }),
    );
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Renaming would replace a file of that name, linking fails. Where a disk knows no links, the name is looked up first. */
async function takeFreeName(temporary: string, output: string): Promise<void> {
  try {
    await link(temporary, output);
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST' || (await kindOf(output)) !== 'nothing') {
      throw error;
    }
    await rename(temporary, output);
  }
}

function isWorkbook(path: string): boolean {
  return extname(path).toLowerCase() === '.xlsx';
}

async function targetProblems(output: string, force: boolean, alone: boolean): Promise<readonly CliProblem[]> {
  const kind = await kindOf(output);
  if (kind === 'folder') {
    return [cliProblem('output-is-folder', { file: output })];
  }
  if (kind === 'file') {
    return force ? [] : [cliProblem('output-exists', { file: output })];
  }
  const folder = dirname(output);
  return alone && (await kindOf(folder)) !== 'folder'
    ? [cliProblem('output-folder-missing', { file: output, folder })]
    : [];
}

/** Whether a path is one of the files, or in one of the folders, however it is written or linked. */
async function isOneOf(path: string, files: readonly (string | null)[]): Promise<boolean> {
  const own = await identityOf(path);
  if (own === null) return false;
  const others = await Promise.all(files.filter((file) => file !== null).map(identityOf));
  return others.includes(own) || others.includes(await identityOf(dirname(path)));
}

/** The same for every path of one file; null where there is no file. */
async function identityOf(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${String(dev)}:${String(ino)}`;
  } catch (error) {
    systemErrorCode(error);
    return null;
  }
}

/** Disks that fold case take `A.xlsx` and `a.xlsx` for one file. */
function sharedName(targets: readonly Target[]): CliProblem | null {
  const key = (target: Target): string => target.output.toLowerCase();
  const keys = targets.map(key);
  const twice = keys.find((each, index) => keys.indexOf(each) < index);
  if (twice === undefined) {
    return null;
  }
  const shared = targets.filter((target) => key(target) === twice);
  return cliProblem('outputs-share-name', { name: basename(twice), files: shared.map(({ input }) => input) });
}

async function kindOf(path: string): Promise<'nothing' | 'file' | 'folder'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    systemErrorCode(error);
    return 'nothing';
  }
}
