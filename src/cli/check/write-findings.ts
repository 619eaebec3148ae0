import { dirname, extname, relative, sep } from 'node:path';
import { err, ok, type Result } from '../../engine/result';
import { cliProblem, type CliProblem } from '../../messages/cli';
import { confirmationTexts } from '../../messages/confirmation';
import { findingRows, findingsSheetTexts } from '../../messages/findings-sheet';
import type { Language } from '../../messages/language';
import { confirmationPlans } from '../../workbook/confirmation/confirmation-plan';
import { writeWorkbook } from '../../workbook/file/write';
import { findingsPlan } from '../../workbook/findings-sheet/findings-plan';
import type { SheetPlan } from '../../workbook/plan/sheet-plan';
import { planOutputs, writeWhole } from '../output';
import type { ScoredFile } from '../score-file';
import { isScored, type FileResult } from '../score-files';

/** Whether the list of findings can be written there: before anything is read. `reads`: see `planOutputs`. */
export async function findingsTarget(
  output: string | null,
  force: boolean,
  reads: readonly (string | null)[],
): Promise<Result<string | null, readonly CliProblem[]>> {
  if (output === null) {
    return ok(null);
  }
  if (extname(output).toLowerCase() !== '.xlsx') {
    return err([cliProblem('findings-not-xlsx', { file: output })]);
  }
  const target = await planOutputs([output], output, force, reads);
  return target.ok ? ok(output) : target;
}

/**
 * Writes the findings of all files as a workbook of their own, with links into the files from where it stands; for one
 * scoresheet also what its data owners are to confirm.
 */
export async function writeFindings(
  results: readonly FileResult[],
  output: string,
  force: boolean,
  language: Language,
): Promise<Result<undefined, CliProblem>> {
  const rows = results.flatMap((result) =>
    findingRows(
      result.findings,
      { file: linkFrom(output, result.file), unit: isScored(result) ? result.unit : null },
      language,
    ),
  );
  const [only, ...others] = results.filter(isScored);
  const one = others.length === 0 ? only : undefined;
  const lines = one === undefined ? [] : [one.unit, `${one.edition.title[language]} [${one.edition.id}]`];
  const sheets = [
    findingsPlan(rows, { lines }, findingsSheetTexts(language)),
    ...(one === undefined ? [] : confirmationsOf(one, language)),
  ];
  return writeWhole(output, await writeWorkbook({ sheets }, new Date()), force);
}

/** A unit that the workbook does not name is left to be written by hand. */
function confirmationsOf({ edition, scoresheet, binding }: ScoredFile, language: Language): readonly SheetPlan[] {
  const unit = binding.unit === null ? null : scoresheet.unit;
  return confirmationPlans(edition, { ...scoresheet, unit }, confirmationTexts(language));
}

/** The path of a file as a link in another one names it: a `#` of its own would be taken for the beginning of the place. */
function linkFrom(output: string, file: string): string {
  return relative(dirname(output), file).replaceAll(sep, '/').replaceAll('%', '%25').replaceAll('#', '%23');
}
