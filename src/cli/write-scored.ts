import { basename } from 'node:path';
import { err, type Result } from '../engine/result';
import { cliProblem, type CliProblem } from '../messages/cli';
import { findingText } from '../messages/finding';
import type { Language } from '../messages/language';
import { patchWorkbook } from '../workbook/file/patch';
import { writeWhole } from './output';
import { ownColumns } from './own-columns';
import type { ScoredFile } from './score-file';
import { CLI_TEXTS } from './texts';

/** Writes the workbook again with our columns filled and everything else as it was. Only .xlsx files can be filled. */
export async function writeScored(
  scored: ScoredFile,
  output: string,
  force: boolean,
  language: Language,
): Promise<Result<undefined, CliProblem>> {
  const { workbook, binding, bytes, file } = scored;
  const sheet = workbook.sheets.find(({ name }) => name === binding.table.sheet);
  if (workbook.origin === 'csv' || sheet === undefined) {
    return err(cliProblem('output-not-xlsx', { file }));
  }
  const edits = ownColumns(scored, sheet, CLI_TEXTS, language);
  const filled = patchWorkbook(bytes, edits, basename(file));
  if (!filled.ok) {
    return err(cliProblem('output-not-filled', { file: output, reason: findingText(filled.error, language) }));
  }
  return writeWhole(output, filled.value, force);
}
