import { dirname, extname, relative, sep } from 'node:path';
import { err, ok, type Result } from '../../engine/result';
import { cliProblem, type CliProblem } from '../../messages/cli';
import { findingRows, findingsSheetTexts } from '../../messages/findings-sheet';
import type { Language } from '../../messages/language';
import { writeWorkbook } from '../../workbook/file/write';
import { findingsPlan } from '../../workbook/findings-sheet/findings-plan';
import { planOutputs, writeWhole } from '../output';
import type { CheckedFile } from './check-text';

/** Whether the list of findings can be written there: before anything is read. */
export async function findingsTarget(
  output: string | null,
  force: boolean,
): Promise<Result<string | null, readonly CliProblem[]>> {
  if (output === null) {
    return ok(null);
  }
  if (extname(output).toLowerCase() !== '.xlsx') {
    return err([cliProblem('findings-not-xlsx', { file: output })]);
  }
  const target = await planOutputs([output], output, force);
  return target.ok ? ok(output) : target;
}

/** Writes the findings of all files as a workbook of their own, with links into the files from where it stands. */
export async function writeFindings(
  files: readonly CheckedFile[],
  output: string,
  force: boolean,
  language: Language,
): Promise<Result<undefined, CliProblem>> {
  const rows = files.flatMap(({ file, unit, findings }) =>
    findingRows(findings, { file: linkFrom(output, file), unit }, language),
  );
  const lines = files.length === 1 ? files.flatMap(({ unit, edition }) => [unit, edition]) : [];
  const plan = findingsPlan(rows, { lines: lines.filter((line) => line !== null) }, findingsSheetTexts(language));
  return writeWhole(output, await writeWorkbook({ sheets: [plan], title: plan.name }, new Date()), force);
}

/** The path of a file as a link in another one names it. */
function linkFrom(output: string, file: string): string {
  return relative(dirname(output), file).replaceAll(sep, '/');
}
