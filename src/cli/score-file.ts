import { basename } from 'node:path';
import type { Edition } from '../engine/edition/schema';
import { err, ok, type Result } from '../engine/result';
import type { Scorecard } from '../engine/scoring/scorecard';
import type { Scoresheet } from '../engine/scoring/scoresheet';
import type { AnyFinding } from '../messages/finding';
import { readBytes } from '../workbook/file/node';
import { readWorkbook } from '../workbook/file/read-workbook';
import type { WorkbookFile } from '../workbook/file/workbook-file';
import type { Binding } from '../workbook/recognise/binding';
import { scoreWorkbookFile } from '../workbook/score-workbook';

/** One workbook, read and scored. */
export interface ScoredFile {
  /** As named in the call. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookFile;
  readonly binding: Binding;
  readonly edition: Edition;
  /** As the workbook writes it; where it names none, its file's name. */
  readonly unit: string;
  readonly scoresheet: Scoresheet;
  readonly card: Scorecard;
  readonly findings: readonly AnyFinding[];
}

/** A file that nothing could be read from, and why. */
export interface UnreadFile {
  readonly file: string;
  readonly findings: readonly AnyFinding[];
}

/**
 * Reads and scores the workbook at a path, by the edition given or else by the one its codes prove; `sheet` names
 * the sheet to read where several have a table.
 */
export async function scoreFile(
  file: string,
  given: Edition | null,
  sheet: string | null = null,
): Promise<Result<ScoredFile, UnreadFile>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) {
    return err({ file, findings: [bytes.error] });
  }
  const workbook = readWorkbook(bytes.value, basename(file));
  return workbook.ok
    ? scoreWorkbook({ file, bytes: bytes.value, workbook: workbook.value }, given, sheet)
    : err({ file, findings: [workbook.error] });
}

/** Scores a workbook that was read, as `scoreFile` does. */
export function scoreWorkbook(
  { file, bytes, workbook }: Pick<ScoredFile, 'file' | 'bytes' | 'workbook'>,
  given: Edition | null,
  sheet: string | null = null,
): Result<ScoredFile, UnreadFile> {
  const scored = scoreWorkbookFile(workbook, given, sheet);
  return scored.ok ? ok({ file, bytes, workbook, ...scored.value }) : err({ file, findings: scored.error });
}
