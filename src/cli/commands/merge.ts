import { basename, extname } from 'node:path';
import type { Edition } from '../../engine/edition/schema';
import { err, ok, type Result } from '../../engine/result';
import { cliProblem, type CliProblem } from '../../messages/cli';
import type { AnyFinding } from '../../messages/finding';
import type { OpenedFile } from '../../workbook/file/node';
import { patchWorkbook, type CellEdit } from '../../workbook/file/patch';
import { readWorkbook } from '../../workbook/file/read-workbook';
import { rowFindings } from '../../workbook/own-columns/row-findings';
import { agenciesOf, agencyKey, type Agency } from '../../workbook/split/agencies';
import { splitFinding, type SplitFinding } from '../../workbook/split/findings';
import { mergeParts, type Part } from '../../workbook/split/merge';
import { openFindings, progressOf } from '../../workbook/split/progress';
import { readBy, type Call, type Command } from '../command';
import { editionNamed } from '../edition-option';
import { planOutputs } from '../output';
import { scoreWorkbook, type ScoredFile } from '../score-file';
import { lineOf } from '../score-files';
import { partsOfForm, readFiles } from '../split/parts-of-form';
import { dayOf, notPossible, printReport, writeAndTell, writeProgress } from '../split/report';
import type { ExitCode, Terminal } from '../terminal';

/** `dti merge [ORIGINAL] FILE… -o OUT.xlsx`: the parts of a form put back into a copy of the original. */
export const mergeCommand: Command = {
  name: 'merge',
  options: ['edition', 'sheet', 'output', 'progress', 'force', 'json'],
  run: merge,
};

async function merge(call: Call, terminal: Terminal): Promise<Result<ExitCode, readonly CliProblem[]>> {
  const { operands, options, language } = call;
  const output = await targetOf(call);
  if (!output.ok) return output;
  const edition = options.edition === null ? ok(null) : await editionNamed(options.edition, language);
  if (!edition.ok) return edition;
  const read = await readFiles(operands);
  for (const finding of read.findings) terminal.err(`dti: ${lineOf(finding, call)}`);
  const form = await partsOfForm(read.files, call);
  if (!form.ok) return form;
  const merged = mergeForm(form.value, edition.value, call);
  if (!merged.ok) return merged;

  const { scored, findings: ofMerge } = merged.value;
  const { unit } = scored;
  const { entries } = scored.scoresheet;
  const today = dayOf(new Date());
  const progress = progressOf(entries, today);
  const findings = [
    ...read.findings,
    ...form.value.findings,
    ...ofMerge,
    ...absentParts(form.value.parts, agenciesOf(entries)),
    ...openFindings(entries, today),
  ];
  const written = [await writeAndTell(output.value, scored.bytes, call, terminal)];
  if (options.progress !== null) written.push(await writeProgress(options.progress, progress, unit, call, terminal));
  const files = [output.value, options.progress].filter((file) => file !== null);
  printReport({ unit, files, progress, findings }, call, terminal);
  return ok(written.every(Boolean) && findings.every(({ severity }) => severity !== 'error') ? 0 : 1);
}

interface MergedForm {
  /** The form with what its parts changed, as it is to be written. */
  readonly scored: ScoredFile;
  /** Of the merging, and of the cells that it changed. */
  readonly findings: readonly AnyFinding[];
}

/** Brings the parts into the form; to the byte the same where they changed nothing. */
function mergeForm(
  { original, parts }: { readonly original: OpenedFile; readonly parts: readonly Part[] },
  edition: Edition | null,
  call: Call,
): Result<MergedForm, readonly CliProblem[]> {
  const { file, bytes } = original;
  const { edits, findings } = mergeParts(original.workbook, parts);
  const patched = edits.length === 0 ? ok(bytes) : patchWorkbook(bytes, edits, basename(file));
  if (!patched.ok) return err(notPossible({ file, findings: [patched.error] }, call));
  const workbook = readWorkbook(patched.value, basename(file));
  if (!workbook.ok) return err(notPossible({ file, findings: [workbook.error] }, call));
  const opened = { file, bytes: patched.value, workbook: workbook.value };
  const scored = scoreWorkbook(opened, edition, call.options.sheet);
  return scored.ok
    ? ok({ scored: scored.value, findings: [...findings, ...aboutEdits(scored.value.findings, edits)] })
    : err(notPossible(scored.error, call));
}

/** Errors in the very cells that the parts changed: a word where points belong, a figure that another row gives otherwise. */
function aboutEdits(findings: readonly AnyFinding[], edits: readonly CellEdit[]): readonly AnyFinding[] {
  const cells = new Set(edits.map(({ sheet, address }) => JSON.stringify([sheet, address])));
  return findings
    .filter(({ severity }) => severity === 'error')
    .flatMap((finding): readonly AnyFinding[] => rowFindings(finding))
    .filter(({ at }) => at !== null && cells.has(JSON.stringify([at.sheet, at.address])));
}

/** Where the form goes, once that and the progress table can be written. */
async function targetOf(call: Call): Promise<Result<string, readonly CliProblem[]>> {
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
  return ok(output);
}

function absentParts(parts: readonly Part[], agencies: readonly Agency[]): readonly SplitFinding[] {
  const present = new Set(parts.map(({ manifest }) => agencyKey(manifest.agency)));
  return agencies
    .filter(({ name }) => !present.has(agencyKey(name)))
    .map(({ name: agency }) => splitFinding('merge-part-absent', 'warning', { agency }));
}
