import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { err, ok, type Result } from '../../engine/result';
import { cliProblem, type CliProblem } from '../../messages/cli';
import type { AnyFinding } from '../../messages/finding';
import { SPLIT_TEXTS } from '../../messages/split';
import { readBytes } from '../../workbook/file/node';
import { patchWorkbook, type CellEdit } from '../../workbook/file/patch';
import { readWorkbook } from '../../workbook/file/read-workbook';
import type { WorkbookFile } from '../../workbook/file/workbook-file';
import { rowFindings } from '../../workbook/own-columns/row-findings';
import { agenciesOf, agencyKey } from '../../workbook/split/agencies';
import { splitFinding, type SplitFinding } from '../../workbook/split/findings';
import { isProgressTable, manifestOf } from '../../workbook/split/manifest';
import { mergeParts, type Part } from '../../workbook/split/merge';
import { openFindings, progressOf } from '../../workbook/split/progress';
import { readBy, type Call, type Command } from '../command';
import { editionNamed } from '../edition-option';
import { planOutputs } from '../output';
import { scoreWorkbook } from '../score-file';
import { lineOf } from '../score-files';
import { dayOf, printReport, writeAndTell, writeProgress } from '../split/report';
import type { ExitCode, Terminal } from '../terminal';

/** `dti merge [ORIGINAL] FILE… -o OUT.xlsx`: the parts of a form put back into a copy of the original. */
export const mergeCommand: Command = {
  name: 'merge',
  options: ['edition', 'sheet', 'output', 'progress', 'force', 'json'],
  run: merge,
};

interface ReadFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly workbook: WorkbookFile;
}

async function merge(call: Call, terminal: Terminal): Promise<Result<ExitCode, readonly CliProblem[]>> {
  const { operands, options, language } = call;
  const { output, progress: progressFile } = options;
  const texts = SPLIT_TEXTS[language];
  const targets = await targetsOf(call);
  if (!targets.ok) return targets;
  const edition = options.edition === null ? ok(null) : await editionNamed(options.edition, language);
  if (!edition.ok) return edition;

  const findings: AnyFinding[] = [];
  const read: ReadFile[] = [];
  for (const file of operands) {
    const found = await readFileAt(file);
    if (found.ok) {
      // The progress table of `split` lies in the folder of the parts.
      if (!isProgressTable(found.value.workbook)) read.push(found.value);
    } else {
      findings.push(found.error);
      terminal.err(`dti: ${lineOf(found.error, call)}`);
    }
  }
  const parts = read.flatMap(({ file, workbook }): readonly Part[] => {
    const manifest = manifestOf(workbook);
    return manifest === null ? [] : [{ file, workbook, manifest }];
  });
  const [first] = parts;
  if (first === undefined) return err([cliProblem('merge-not-possible', { reason: texts.noParts })]);
  const original = givenOriginal(read, parts) ?? (await originalOf(first));
  const name = original === null ? first.manifest.original.file : original.file;
  const strangers = read
    .filter((each) => each.sha256 !== original?.sha256 && parts.every(({ file }) => file !== each.file))
    .map(({ file }) => splitFinding('merge-not-a-part', 'error', { file, original: name }));
  // A form that was named is never passed over in silence for another one found beside the parts.
  if (original === null || strangers.length > 0) {
    const reasons = [
      ...(original === null ? [texts.noOriginal(name)] : []),
      ...strangers.map((finding) => lineOf(finding, call)),
    ];
    return err(reasons.map((reason) => cliProblem('merge-not-possible', { reason })));
  }

  const own = parts.filter(({ manifest }) => manifest.original.sha256 === original.sha256);
  const foreign = parts
    .filter((part) => !own.includes(part))
    .map(({ file, manifest }) =>
      splitFinding('merge-other-original', 'error', { file, original: manifest.original.file }),
    );
  const merged = mergeParts(original.workbook, own);
  const patched =
    merged.edits.length === 0
      ? ok(original.bytes)
      : patchWorkbook(original.bytes, merged.edits, basename(original.file));
  if (!patched.ok) {
    return err([cliProblem('split-not-possible', { file: original.file, reason: lineOf(patched.error, call) })]);
  }
  const workbook = readWorkbook(patched.value, basename(original.file));
  const scored = workbook.ok
    ? scoreWorkbook(
        { file: original.file, bytes: patched.value, workbook: workbook.value },
        edition.value,
        options.sheet,
      )
    : err({ file: original.file, findings: [workbook.error] });
  if (!scored.ok) {
    const errors = scored.error.findings.filter(({ severity }) => severity === 'error');
    const asProblem = (finding: AnyFinding) =>
      cliProblem('split-not-possible', { file: original.file, reason: lineOf(finding, call) });
    return err(errors.map(asProblem));
  }
  const { scoresheet, unit } = scored.value;
  const today = dayOf(new Date());
  const progress = progressOf(scoresheet.entries, today);
  findings.push(
    ...foreign,
    ...merged.findings,
    ...aboutEdits(scored.value.findings, merged.edits),
    ...absentParts(
      own,
      agenciesOf(scoresheet.entries).map(({ name }) => name),
    ),
  );
  findings.push(...openFindings(scoresheet.entries, today));

  const written = [await writeAndTell(output ?? '', patched.value, call, terminal)];
  if (progressFile !== null) written.push(await writeProgress(progressFile, progress, unit, call, terminal));
  const files = [output, progressFile].filter((file) => file !== null);
  printReport({ unit, files, progress, findings }, call, terminal);
  return ok(written.every(Boolean) && findings.every(({ severity }) => severity !== 'error') ? 0 : 1);
}

/** Errors in the very cells that the parts changed: a word where points belong, a figure that another row gives otherwise. */
function aboutEdits(findings: readonly AnyFinding[], edits: readonly CellEdit[]): readonly AnyFinding[] {
  const cells = new Set(edits.map(({ sheet, address }) => JSON.stringify([sheet, address])));
  return findings
    .filter(({ severity }) => severity === 'error')
    .flatMap((finding): readonly AnyFinding[] => rowFindings(finding))
    .filter(({ at }) => at !== null && cells.has(JSON.stringify([at.sheet, at.address])));
}

async function targetsOf(call: Call): Promise<Result<undefined, readonly CliProblem[]>> {
  const { operands, options } = call;
  const { output, progress, force } = options;
  if (operands.length === 0) return err([cliProblem('no-files', { command: 'merge' })]);
  if (output === null) return err([cliProblem('merge-without-output', {})]);
  const isXlsx = (file: string): boolean => extname(file).toLowerCase() === '.xlsx';
  if (!isXlsx(output)) return err([cliProblem('merge-not-xlsx', { file: output })]);
  if (progress !== null && !isXlsx(progress)) return err([cliProblem('progress-not-xlsx', { file: progress })]);
  for (const file of [output, progress]) {
    const planned = file === null ? ok([]) : await planOutputs([file], file, force, readBy(call));
    if (!planned.ok) return planned;
  }
  return ok(undefined);
}

async function readFileAt(file: string): Promise<Result<ReadFile, AnyFinding>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const workbook = readWorkbook(bytes.value, basename(file));
  if (!workbook.ok) return workbook;
  const sha256 = createHash('sha256').update(bytes.value).digest('hex');
  return ok({ file, bytes: bytes.value, sha256, workbook: workbook.value });
}

/** Of the given files the form that a part was cut from: the very same bytes, as the rows of another may differ. */
function givenOriginal(read: readonly ReadFile[], parts: readonly Part[]): ReadFile | null {
  const originals = new Set(parts.map(({ manifest }) => manifest.original.sha256));
  return read.find(({ sha256 }) => originals.has(sha256)) ?? null;
}

/** The form that a part was cut from, where it lies beside the part or one folder up. */
async function originalOf({ file, manifest }: Part): Promise<ReadFile | null> {
  const folder = dirname(file);
  for (const candidate of [folder, dirname(folder), join(folder, '..')]) {
    const path = join(candidate, manifest.original.file);
    const found = existsSync(path) ? await readFileAt(path) : null;
    if (found?.ok === true && found.value.sha256 === manifest.original.sha256) return found.value;
  }
  return null;
}

function absentParts(parts: readonly Part[], agencies: readonly string[]): readonly SplitFinding[] {
  const present = new Set(parts.map(({ manifest }) => agencyKey(manifest.agency)));
  return agencies
    .filter((agency) => !present.has(agencyKey(agency)))
    .map((agency) => splitFinding('merge-part-absent', 'warning', { agency }));
}
