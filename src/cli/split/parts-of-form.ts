/** The files of a call of `dti merge`: which of them are parts, and the form that they were cut from. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { err, ok, type Result } from '../../engine/result';
import { cliProblem, type CliProblem } from '../../messages/cli';
import type { AnyFinding } from '../../messages/finding';
import { SPLIT_TEXTS } from '../../messages/split';
import { openWorkbookFile, type OpenedFile } from '../../workbook/file/node';
import { splitFinding, type SplitFinding } from '../../workbook/split/findings';
import { isProgressTable, manifestOf } from '../../workbook/split/manifest';
import type { Part } from '../../workbook/split/merge';
import type { Call } from '../command';
import { lineOf } from '../score-files';

/** A workbook with its digest, lower-case hex. */
interface ReadFile extends OpenedFile {
  readonly sha256: string;
}

interface ReadFiles {
  readonly files: readonly ReadFile[];
  /** Why others could not be read. */
  readonly findings: readonly AnyFinding[];
}

interface PartsOfForm {
  readonly original: OpenedFile;
  readonly parts: readonly Part[];
  /** Of parts that were cut from another form. */
  readonly findings: readonly SplitFinding[];
}

/** Reads the files of a call; the progress table of `dti split`, which lies in the folder of the parts, is passed over. */
export async function readFiles(paths: readonly string[]): Promise<ReadFiles> {
  const files: ReadFile[] = [];
  const findings: AnyFinding[] = [];
  for (const path of paths) {
    const found = await readFileAt(path);
    if (!found.ok) findings.push(found.error);
    else if (!isProgressTable(found.value.workbook)) files.push(found.value);
  }
  return { files, findings };
}

/**
 * The form that the first part was cut from, given or found beside the parts, and its parts. A problem where there is no
 * part or no form, and where a file is neither: a form that was named is never passed over in silence for another one.
 */
export async function partsOfForm(
  files: readonly ReadFile[],
  call: Call,
): Promise<Result<PartsOfForm, readonly CliProblem[]>> {
  const texts = SPLIT_TEXTS[call.language];
  const notPossible = (reason: string): CliProblem => cliProblem('merge-not-possible', { reason });
  const all = files.flatMap(({ file, workbook }): readonly Part[] => {
    const manifest = manifestOf(workbook);
    return manifest === null ? [] : [{ file, workbook, manifest }];
  });
  const [first] = all;
  if (first === undefined) return err([notPossible(texts.noParts)]);
  const original = givenOriginal(files, all) ?? (await originalOf(first));
  const name = original?.file ?? first.manifest.original.file;
  const strangers = files
    .filter((each) => each.sha256 !== original?.sha256 && all.every(({ file }) => file !== each.file))
    .map(({ file }) => splitFinding('merge-not-a-part', 'error', { file, original: name }))
    .map((finding) => lineOf(finding, call));
  if (original === null) return err([texts.noOriginal(name), ...strangers].map(notPossible));
  if (strangers.length > 0) return err(strangers.map(notPossible));
  const parts = all.filter(({ manifest }) => manifest.original.sha256 === original.sha256);
  const foreign = all.filter((part) => !parts.includes(part));
  const findings = foreign.map(({ file, manifest }) =>
    splitFinding('merge-other-original', 'error', { file, original: manifest.original.file }),
  );
  return ok({ original, parts, findings });
}

async function readFileAt(path: string): Promise<Result<ReadFile, AnyFinding>> {
  const opened = await openWorkbookFile(path);
  if (!opened.ok) return opened;
  return ok({ ...opened.value, sha256: createHash('sha256').update(opened.value.bytes).digest('hex') });
}

/** Of the given files the form that a part was cut from: the very same bytes, as the rows of another may differ. */
function givenOriginal(files: readonly ReadFile[], parts: readonly Part[]): ReadFile | null {
  const originals = new Set(parts.map(({ manifest }) => manifest.original.sha256));
  return files.find(({ sha256 }) => originals.has(sha256)) ?? null;
}

/** The form that a part was cut from, where it lies beside the part or one folder up. */
async function originalOf({ file, manifest }: Part): Promise<ReadFile | null> {
  const folder = dirname(file);
  for (const candidate of [folder, join(folder, '..')]) {
    const path = join(candidate, manifest.original.file);
    const found = existsSync(path) ? await readFileAt(path) : null;
    if (found?.ok === true && found.value.sha256 === manifest.original.sha256) return found.value;
  }
  return null;
}
