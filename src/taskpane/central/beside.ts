/** Opening workbooks beside the form. Loaded with the readers of files, when it is first asked for. */
import { OFFICIAL_EDITIONS } from '../../engine/edition/official';
import { err, ok, type Result } from '../../engine/result';
import type { AnyFinding } from '../../messages/finding';
import { fileFinding } from '../../workbook/file/findings';
import { MAX_FILE_BYTES } from '../../workbook/file/limits';
import { readWorkbook } from '../../workbook/file/read-workbook';
import { scoreWorkbookFile } from '../../workbook/score-workbook';
import { keepBeside, type FormBeside } from '../workbook/beside';
import type { CommandOutcome } from '../workbook/command';
import { editionsIn } from '../workbook/editions';
import { findingModels } from '../workbook/finding-model';
import type { CentralRequest } from './request';

/** Opens the files in place of those opened before; where one cannot be read, none is, and those before stay. */
export async function openBeside(files: readonly File[], { book, edition }: CentralRequest): Promise<CommandOutcome> {
  const isOfficial = OFFICIAL_EDITIONS.some(({ id }) => id === edition);
  const given = isOfficial ? null : (editionsIn(book).editions.find(({ id }) => id === edition) ?? null);
  const forms: FormBeside[] = [];
  const findings: AnyFinding[] = [];
  for (const file of files) {
    const read = await formIn(file, given);
    if (read.ok) forms.push(read.value);
    else findings.push(...read.error);
  }
  if (findings.length > 0) {
    return { kind: 'refused', findings: findingModels(findings) };
  }
  keepBeside(forms);
  return { kind: 'done', findings: [] };
}

/** Compares with no other workbook any more. */
export function closeBeside(): Promise<CommandOutcome> {
  keepBeside([]);
  return Promise.resolve({ kind: 'done', findings: [] });
}

async function formIn(
  file: File,
  given: FormBeside['edition'] | null,
): Promise<Result<FormBeside, readonly AnyFinding[]>> {
  if (file.size > MAX_FILE_BYTES) {
    return err([fileFinding('file-too-large', { file: file.name, bytes: file.size, limit: MAX_FILE_BYTES })]);
  }
  const workbook = readWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
  if (!workbook.ok) {
    return err([workbook.error]);
  }
  const scored = scoreWorkbookFile(workbook.value, given);
  if (!scored.ok) {
    return err(scored.error.filter(({ severity }) => severity === 'error'));
  }
  const { scoresheet, edition, unit, binding } = scored.value;
  return ok({ file: file.name, scoresheet, edition, unit, isNamed: binding.unit !== null });
}
