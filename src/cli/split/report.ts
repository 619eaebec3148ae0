/** What `dti split` and `dti merge` print and write beside their files. */
import { SPLIT_TEXTS } from '../../messages/split';
import { cliProblem, cliProblemText, type CliProblem } from '../../messages/cli';
import type { AnyFinding } from '../../messages/finding';
import { writeWorkbook } from '../../workbook/file/write';
import { progressPlan } from '../../workbook/split/progress-plan';
import type { ProgressTable } from '../../workbook/split/progress';
import type { Call } from '../command';
import { findingJson } from '../finding-json';
import { writeWhole } from '../output';
import type { UnreadFile } from '../score-file';
import { lineOf } from '../score-files';
import type { Terminal } from '../terminal';
import { progressText } from './progress-text';

interface SplitReport {
  readonly unit: string;
  /** Files written. */
  readonly files: readonly string[];
  readonly progress: ProgressTable;
  readonly findings: readonly AnyFinding[];
}

/** Prints the report: text, or one JSON document. */
export function printReport({ unit, files, progress, findings }: SplitReport, call: Call, terminal: Terminal): void {
  if (call.options.json) {
    const told = findings.map((finding) => findingJson(finding, null, unit));
    terminal.out(`${JSON.stringify({ unit, files, progress, findings: told }, null, 2)}\n`);
    return;
  }
  const { severities } = call.texts.labels;
  const lines = findings.map((finding) => `  ${severities[finding.severity]}: ${lineOf(finding, call)}`);
  terminal.out(
    [progressText(progress, call, terminal.width), ...(lines.length === 0 ? [] : [...lines, ''])].join('\n'),
  );
}

/** Why a form can neither be split nor merged: the errors that it could not be read for. */
export function notPossible({ file, findings }: UnreadFile, call: Call): readonly CliProblem[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map((finding) => cliProblem('split-not-possible', { file, reason: lineOf(finding, call) }));
}

/** Writes a file and says so; false where it could not be written. */
export async function writeAndTell(
  file: string,
  content: Uint8Array,
  { options, texts }: Call,
  terminal: Terminal,
): Promise<boolean> {
  const written = await writeWhole(file, content, options.force);
  terminal.err(written.ok ? texts.labels.written(file) : `dti: ${cliProblemText(written.error, texts.problems)}`);
  return written.ok;
}

/** Writes the progress table. */
export async function writeProgress(
  file: string,
  progress: ProgressTable,
  unit: string,
  call: Call,
  terminal: Terminal,
): Promise<boolean> {
  const plan = progressPlan(progress, unit, SPLIT_TEXTS[call.language].progress);
  return writeAndTell(file, await writeWorkbook(plan, new Date()), call, terminal);
}

/** The day of a moment where the command runs, ISO date. */
export function dayOf(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
